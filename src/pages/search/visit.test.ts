import { expect, test } from 'vitest'
import { visitOf } from './visit.ts'

test.each([
  [null, { rows: 20, isTyped: false }],
  ['typed', { rows: 20, isTyped: false }],
  [{ rows: 60 }, { rows: 60, isTyped: false }],
  [
    { rows: -3, isTyped: 'yes' },
    { rows: 20, isTyped: false },
  ],
  [
    { rows: 1e9, isTyped: true },
    { rows: 2000, isTyped: true },
  ],
  [
    { about: { date: '2021-07-20', page: '2' } },
    { rows: 20, isTyped: false, about: { date: '2021-07-20', page: '2' } },
  ],
  [{ about: { date: '2021-07-20', page: '../' } }, { rows: 20, isTyped: false, about: { date: '2021-07-20' } }],
  [{ about: { date: '2021-02-31' } }, { rows: 20, isTyped: false }],
])('%j is read as %j', (state, visit) => {
  expect(visitOf(state)).toEqual(visit)
})
