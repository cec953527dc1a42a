import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { addDays } from '../../issue/dates.ts'
import { IssueDate } from '../../issue/ids.ts'
import { lunarOf } from '../../issue/lunar.ts'
import { askedDay, lunarMatches, nearestTerm, termMatch } from './matches.ts'

const day = (text: string) => v.parse(IssueDate, text)

test.each([
  ['六月十一, in a plain year', '2021-07-20', '2020', ['2020-07-31']],
  ['六月十一, in a year with a leap sixth month: both', '2021-07-20', '2017', ['2017-07-04', '2017-08-02 leap']],
  ['闰六月十一, in a year without it: the plain one', '2017-08-02', '2021', ['2021-07-20']],
  ['闰六月十一, in another year with it', '2017-08-02', '2025', ['2025-07-05', '2025-08-04 leap']],
  ['腊月三十, where the month has 29 days', '2021-02-11', '2022', []],
  ['冬月廿六 of a year that has it at both ends', '2021-12-29', '2019', ['2019-01-01', '2019-12-21']],
  ['its own year', '2021-07-20', '2021', ['2021-07-20']],
])('by the Chinese calendar: %s', (_what, date, year, found) => {
  expect(lunarMatches(day(date), year).map((match) => `${match.date}${match.isLeap ? ' leap' : ''}`)).toEqual(found)
})

test('by the Chinese calendar none is missed and none is made up', () => {
  const aDay = fc.integer({ min: 0, max: 90_000 }).map((days) => addDays(day('1850-01-01'), days))
  fc.assert(
    fc.property(aDay, fc.integer({ min: 1850, max: 2099 }), (date, year) => {
      const wanted = lunarOf(date)
      const all = Array.from({ length: 366 }, (_, at) => addDays(day(`${year}-01-01`), at))
        .filter((one) => one.startsWith(String(year)))
        .filter((one) => lunarOf(one).month === wanted.month && lunarOf(one).day === wanted.day)
      expect(lunarMatches(date, String(year)).map((match) => match.date)).toEqual(all)
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['2021-07-22', '大暑', '2021-07-22'],
  ['2021-07-20', '大暑', '2021-07-22'],
  ['2021-07-14', '小暑', '2021-07-07'],
  ['2021-01-01', '小寒', '2021-01-05'],
  ['2020-12-25', '冬至', '2020-12-21'],
])('the solar term nearest to %s is %s', (date, name, on) => {
  expect(nearestTerm(day(date))).toEqual({ name, date: on })
})

test('a solar term has its own day in each year', () => {
  expect([2018, 2019, 2020, 2021].map((year) => termMatch('大暑', String(year)))).toEqual([
    '2018-07-23',
    '2019-07-23',
    '2020-07-22',
    '2021-07-22',
  ])
  expect(termMatch('大暑', '1700')).toBeUndefined()
})

test.each([
  ['07-20', '2021-07-20', undefined, '2021-07-20'],
  ['07-21', '2021-07-20', undefined, '2020-07-21'], // this year it is still to come
  ['07-20', '2021-07-20', '1998-07-20', '1998-07-20'], // where the reader came from
  ['07-20', '2021-07-20', '1998-07-21', '2021-07-20'],
  ['02-29', '2021-07-20', undefined, '2020-02-29'],
  ['02-29', '1903-07-20', undefined, '1896-02-29'], // 1900 was none
])('%s of a run up to %s, coming from %s, is asked about %s', (asked, latest, about, date) => {
  expect(askedDay(asked, day(latest), about === undefined ? undefined : day(about))).toBe(date)
})
