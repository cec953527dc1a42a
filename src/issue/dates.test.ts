import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, instantOf, isOnTheCalendar, sayDate, weekdayOf } from './dates.ts'
import { IssueDate } from './ids.ts'
import { read } from './read.ts'
import * as v from 'valibot'

const day = (text: string) => v.parse(IssueDate, text)
const someDay = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((instant) => day(instant.toISOString().slice(0, 10)))

test.each([
  ['2021-07-20', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['1582-10-10', true], // the calendar runs back without a gap
  ['2021-02-29', false],
  ['1900-02-29', false],
  ['2021-04-31', false],
  ['2021-13-01', false],
  ['2021-00-10', false],
  ['2021-07-00', false],
  ['2021-07', false],
  ['2021', false],
  ['', false],
  ['2021-07-20T00:00:00Z', false],
  ['+012021-07-20', false],
  [' 2021-07-20', false],
])('%j is a day of the calendar: %s', (text, is) => {
  expect(isOnTheCalendar(text)).toBe(is)
  expect(read(IssueDate, text)).toBe(is ? text : undefined)
})

test.each([
  ['2021-07-19', 1],
  ['2021-07-20', 2],
  ['2021-07-24', 6],
  ['2021-07-25', 7],
  ['2000-01-01', 6],
  ['1949-10-01', 6],
])('%s is weekday %i, Monday being 1', (text, weekday) => {
  expect(weekdayOf(day(text))).toBe(weekday)
})

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2021-12-31', 1, '2022-01-01'],
  ['2021-01-01', -1, '2020-12-31'],
  ['1919-04-12', 365, '1920-04-11'], // Shanghai moved its clocks that day; a day is a day all the same
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(day(from), days)).toBe(to)
})

test('going forth and back by the same days leads home, and the days between are those gone', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -200_000, max: 200_000 }), (date, days) => {
      const there = addDays(date, days)
      expect(addDays(there, -days)).toBe(date)
      expect(daysBetween(date, there)).toBe(days)
      expect(instantOf(there) < instantOf(date)).toBe(days < 0)
    }),
  )
})

test('weekdays follow one another', () => {
  fc.assert(
    fc.property(someDay, (date) => {
      expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1)
      expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date))
    }),
  )
})

test('there is no day after the last four-figure year, nor one before the first', () => {
  expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError)
  expect(() => addDays(day('0000-01-01'), -1)).toThrow(RangeError)
})

test.each([
  ['zh-Hans', '2021年7月20日星期二'],
  ['zh-Hant', '2021年7月20日 星期二'],
  ['en', 'Tuesday, 20 July 2021'], // older data has a comma, newer has none
])('a day is said in %s', (lang, words) => {
  const bare = (text: string) => text.replace(/[,\s]/g, '')
  expect(bare(sayDate(day('2021-07-20'), lang))).toBe(bare(words))
})

test('a day is said as asked for, the same day whatever the clock here', () => {
  expect(sayDate(day('2021-07-20'), 'en', { month: 'long', day: 'numeric' })).toBe('20 July')
  expect(sayDate(day('2021-07-20'), 'en', { weekday: 'long' })).toBe('Tuesday')
})
