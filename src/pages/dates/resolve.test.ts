import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { IssueDate, PageLabel } from '../../issue/ids.ts'
import { IssueEntry } from '../../issue/paper.ts'
import type { Reading } from '../../issue/spoken/reading.ts'
import { aPaper } from '../../testing/issues.ts'
import { addressIn, dayAnswer, numberAnswer, pageIn, readingsWithin, type Answer } from './resolve.ts'

const day = (text: string) => v.parse(IssueDate, text)
const label = (text: string) => v.parse(PageLabel, text)
const said = { as: 'common' } as const
const ref = { href: 'x.json', bytes: 1, sha256: '0'.repeat(64) }

function entry(date: string, more: { edition?: string; number?: number; pages?: string[] } = {}) {
  return v.parse(IssueEntry, { date, kind: 'normal', pages: ['1', '2'], articles: 9, ...ref, ...more })
}

const paper = aPaper({
  years: [
    { year: '1945', count: 250, first: '1945-03-01', last: '1945-12-31', ...ref },
    { year: '1946', count: 0, first: '1946-01-01', last: '1946-12-31', ...ref },
    { year: '1947', count: 300, first: '1947-01-02', last: '1947-07-20', ...ref },
  ],
})

describe('what lies outside the run', () => {
  const aDay = (date: string): Reading => ({ kind: 'day', date: day(date), said })
  const rows: [string, Reading[], Reading[]][] = [
    ['days', [aDay('1921-07-20'), aDay('1947-07-20'), aDay('1947-07-21')], [aDay('1947-07-20')]],
    ['all days but the best', [aDay('2021-07-20'), aDay('1921-07-20')], [aDay('2021-07-20')]],
    [
      'months',
      [
        { kind: 'month', year: 1945, month: 2, said },
        { kind: 'month', year: 1945, month: 3, said },
      ],
      [{ kind: 'month', year: 1945, month: 3, said }],
    ],
    [
      'no number',
      [
        { kind: 'year', year: 1900, said },
        { kind: 'number', number: 1900, said },
      ],
      [
        { kind: 'year', year: 1900, said },
        { kind: 'number', number: 1900, said },
      ],
    ],
    [
      'decades',
      [
        { kind: 'decade', from: 2040, to: 2049, said },
        { kind: 'decade', from: 1940, to: 1949, said },
      ],
      [{ kind: 'decade', from: 1940, to: 1949, said }],
    ],
    [
      'no page without a day',
      [aDay('1921-07-20'), { kind: 'page', page: label('3'), said }],
      [aDay('1921-07-20'), { kind: 'page', page: label('3'), said }],
    ],
  ]
  test.each(rows)('%s', (_, readings, kept) => {
    expect(readingsWithin(readings, paper.years)).toEqual(kept)
  })
})

describe('a day', () => {
  const own = { issues: [entry('1947-07-19'), entry('1947-07-20'), entry('1947-07-20', { edition: 'extra' })] }

  test('has its main issue first, then its editions', () => {
    const answer = dayAnswer({ date: day('1947-07-20'), page: undefined, said }, own, undefined)
    expect(answer).toMatchObject({ is: 'issue', entries: [own.issues[1], own.issues[2]] })
    expect(addressIn(paper, answer)).toBe('/harbor/1947-07-20')
  })

  test('without an issue has what stands on either side, and why', () => {
    const around = { previous: own.issues[0], next: undefined, gap: 'Ice in the harbour.' }
    const answer = dayAnswer({ date: day('1947-07-18'), page: undefined, said }, own, around)
    expect(answer).toEqual({ is: 'no-issue', date: '1947-07-18', said, ...around })
    expect(addressIn(paper, answer)).toBeUndefined()
  })

  test('in a year that the paper has not is the same', () => {
    expect(dayAnswer({ date: day('1946-07-18'), page: undefined, said }, undefined, undefined).is).toBe('no-issue')
  })
})

describe('a page', () => {
  test.each([
    ['A3', ['A01', 'A03'], 'A03'],
    ['A03', ['A1', 'A3'], 'A3'],
    ['3', ['1', '2', '3'], '3'],
    ['3', ['01', '02', '03'], '03'],
    ['3', ['A01', 'A03', 'B03'], 'A03'],
    ['中缝', ['1', '中缝'], '中缝'],
    ['13', ['1', '3'], undefined],
    ['B1', ['A1'], undefined],
  ])('%s of %j is %s', (wanted, pages, found) => {
    expect(pageIn(entry('1947-07-20', { pages }), label(wanted))).toBe(found)
  })

  test('that the issue has not leaves the issue', () => {
    const entries = [entry('1947-07-20')]
    const at = (page: string) =>
      addressIn(paper, { is: 'issue', date: day('1947-07-20'), entries, page: label(page), said })
    expect(at('2')).toBe('/harbor/1947-07-20/2')
    expect(at('A9')).toBe('/harbor/1947-07-20')
  })
})

describe('a number', () => {
  const issues = [
    entry('1947-07-18', { number: 810 }),
    entry('1947-07-19'),
    entry('1947-07-20', { number: 815 }),
    entry('1947-07-20', { edition: 'extra', number: 815 }),
  ]
  test('is the issue that bears it, with its editions', () => {
    expect(numberAnswer(815, said, issues)).toMatchObject({ is: 'issue', date: '1947-07-20', entries: issues.slice(2) })
  })
  test.each([
    [812, issues[0], issues[2]],
    [1, undefined, issues[0]],
    [900, issues[2], undefined],
  ])('%i that was lost lies between its nearest', (number, previous, next) => {
    expect(numberAnswer(number, said, issues)).toEqual({ is: 'no-number', number, previous, next, said })
  })
})

test.each<[Answer, string | undefined]>([
  [{ is: 'span', year: '1947', month: '07', count: 20, said }, '/harbor/dates/1947-07'],
  [{ is: 'span', year: '1947', month: undefined, count: 300, said }, '/harbor/dates/1947'],
  [{ is: 'decade', from: 1940, years: paper.years, said }, '/harbor/dates/1945'],
  [{ is: 'decade', from: 1930, years: [], said }, undefined],
  [{ is: 'problem', problem: { what: 'no-such-month', month: 13 }, said }, undefined],
])('Enter on %j leads to %s', (answer, address) => {
  expect(addressIn(paper, answer)).toBe(address)
})
