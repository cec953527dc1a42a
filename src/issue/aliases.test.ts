import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Aliases, fateOf } from './aliases.ts'
import { problemsOf } from './read.ts'

const known = {
  moved: {
    '2021-07-20/1-05': '2021-07-20/1-03',
    '2021-07-19/2-01': '2021-07-20/1-05',
    '2021-07-18': '2021-07-17',
    '2021-07-17': '2021-07-16',
    '2021-07-18/1-09': '2021-07-20/1-01',
    '2021-07-15~extra': '2021-07-15/1-02',
    '2021-07-01': '2021-07-02',
    '2021-07-02': '2021-07-01',
    '2021-07-03/1-01': '2021-07-03/1-02',
  },
  removed: {
    '2021-07-20/1-06': { headline: '更正：昨日本报一版', reason: '应当事人要求撤下' },
    '2021-07-03/1-02': { headline: '夜渡' },
    '2021-07-04': {},
  },
}

test.each([
  ['2021-07-20/1-05', { to: '2021-07-20/1-03' }],
  ['2021-07-19/2-01', { to: '2021-07-20/1-03' }], // two moves
  ['2021-07-18', { to: '2021-07-16' }],
  ['2021-07-18/1-02', { to: '2021-07-16/1-02' }], // with its issue
  ['2021-07-18/1-09', { to: '2021-07-20/1-01' }], // without it
  ['2021-07-15~extra/1-01', { to: '2021-07-15/1-02' }], // an edition that became one article
  ['2021-07-20/1-06', { gone: { headline: '更正：昨日本报一版', reason: '应当事人要求撤下' } }],
  ['2021-07-03/1-01', { gone: { headline: '夜渡' } }], // moved, then removed
  ['2021-07-04', { gone: {} }],
  ['2021-07-20/1-01', undefined],
  ['2021-07-01', undefined], // a circle
  ['__proto__', undefined],
  ['constructor', undefined],
])('%s has become %j', (name, fate) => {
  expect(fateOf(known, name)).toEqual(fate)
})

test.each([
  ['2021-07-20/1-05', true],
  ['2021-07-20~extra', true],
  ['2021-07-20/A01', true],
  ['2021-02-30', false],
  ['2021-07-20/../x', false],
  ['https://example.org', false],
  ['2021-07-20/1-05/scan', false],
])('%s may stand in aliases.json: %s', (name, may) => {
  const file = { format: 1, paper: 'harbor', moved: { [name]: '2021-07-20' }, removed: {} }
  expect(problemsOf(Aliases, file).length === 0).toBe(may)
})

test('whatever has moved whither, the answer comes, and is no address that has moved on', () => {
  const place = fc.constantFrom('2021-07-01', '2021-07-02', '2021-07-03', '2021-07-01/1-01', '2021-07-02/1-01')
  fc.assert(
    fc.property(fc.dictionary(place, place), place, (moved, name) => {
      const fate = fateOf({ moved, removed: {} }, name)
      const isAtEnd = !fate || !('to' in fate) || fateOf({ moved, removed: {} }, fate.to) === undefined
      expect(isAtEnd).toBe(true)
    }),
  )
})
