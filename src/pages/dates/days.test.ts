import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { weekdayOf } from '../../issue/dates.ts'
import { IssueDate } from '../../issue/ids.ts'
import { dayIn, daysOf, inYear, monthsOf, nextDay, weeksOf } from './days.ts'

const day = (text: string) => v.parse(IssueDate, text)
const aMonth = fc
  .tuple(fc.integer({ min: 1840, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)

test('a month is set in weeks from Monday, every day once, in its column', () => {
  fc.assert(
    fc.property(aMonth, (month) => {
      const weeks = weeksOf(month)
      expect(weeks.flat().filter((date) => date !== undefined)).toEqual(daysOf(month))
      for (const week of weeks) {
        expect(week).toHaveLength(7)
        expect(week.some((date) => date !== undefined)).toBe(true)
        expect(week.map((date, at) => (date === undefined ? at + 1 : weekdayOf(date)))).toEqual([1, 2, 3, 4, 5, 6, 7])
      }
    }),
  )
})

test.each([
  ['2021-02', 4], // begins on a Monday and has 28 days
  ['2021-07', 5],
  ['2021-05', 6],
])('%s takes %i weeks', (month, weeks) => {
  expect(weeksOf(month)).toHaveLength(weeks)
})

test('the same day of another year; 29 February is the 28th where there is none', () => {
  expect(inYear(day('2021-07-20'), '1998')).toBe('1998-07-20')
  expect(inYear(day('2020-02-29'), '2019')).toBe('2019-02-28')
  expect(inYear(day('2020-02-29'), '2016')).toBe('2016-02-29')
})

test.each([
  ['12-31', 1, '01-01'],
  ['01-01', -1, '12-31'],
  ['02-28', 1, '02-29'],
  ['02-29', 1, '03-01'],
] as const)('the day beside %s (%i) is %s', (from, step, to) => {
  expect(nextDay(from, step)).toBe(to)
})

test('29 February is only in leap years', () => {
  expect(dayIn('2020', '02-29')).toBe('2020-02-29')
  expect(dayIn('2021', '02-29')).toBeUndefined()
})

test('a year has its twelve months', () => {
  expect(monthsOf('2021')).toHaveLength(12)
  expect(monthsOf('2021').at(-1)).toBe('2021-12')
})
