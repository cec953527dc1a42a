import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { addMonths, daysOn, monthFrom } from './civil-days.ts'
import { daysBetween } from './dates.ts'
import { IssueDate } from './ids.ts'

const day = (text: string) => v.parse(IssueDate, text)

test.each([
  ['2021-01-31', 1, '2021-02-28'],
  ['2020-01-31', 1, '2020-02-29'],
  ['2021-12-05', 1, '2022-01-05'],
  ['2021-01-05', -1, '2020-12-05'],
  ['2021-03-31', -13, '2020-02-29'],
  ['9999-12-05', 1, undefined],
  ['0000-01-05', -1, undefined],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to)
})

test('months counted on and back again are the same month', () => {
  const aMonth = fc.record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  fc.assert(
    fc.property(aMonth, fc.integer({ min: -20_000, max: 20_000 }), ({ year, month }, months) => {
      const there = monthFrom(year, month, months)
      expect(there.month).toBeGreaterThanOrEqual(1)
      expect(there.month).toBeLessThanOrEqual(12)
      expect(monthFrom(there.year, there.month, -months)).toEqual({ year, month })
    }),
  )
})

test('days are counted as far as years have four figures', () => {
  const date = daysOn(day('2021-07-20'), 100)
  expect(date && daysBetween(day('2021-07-20'), date)).toBe(100)
  expect(daysOn(day('9999-12-31'), 1)).toBeUndefined()
  expect(daysOn(day('0000-01-01'), -1)).toBeUndefined()
})
