import { Solar } from 'lunar-javascript'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { addDays } from './dates.ts'
import { IssueDate } from './ids.ts'
import { lunarOf, sayLunar } from './lunar.ts'

const day = (text: string) => v.parse(IssueDate, text)

test.each([
  ['2021-07-20', '辛丑年六月十一'],
  ['2026-02-17', '丙午年正月初一'],
  ['2023-03-22', '癸卯年闰二月初一'],
  ['2023-02-20', '癸卯年二月初一'],
  ['2025-07-25', '乙巳年闰六月初一'],
  ['2020-01-24', '己亥年腊月三十'],
  ['2033-12-22', '癸丑年闰冬月初一'],
  ['1949-10-01', '己丑年八月初十'],
  ['1984-02-02', '甲子年正月初一'],
  // where Intl is wrong, at least in ICU 78
  ['1954-02-03', '甲午年正月初一'],
  ['1987-07-26', '丁卯年闰六月初一'],
  ['2027-02-06', '丁未年正月初一'],
  ['2030-02-02', '己酉年腊月三十'],
])('%s is %s', (date, lunar) => {
  expect(sayLunar(day(date))).toBe(lunar)
})

test('a day can be taken apart', () => {
  expect(lunarOf(day('2023-03-25'))).toEqual({ year: '癸卯', month: 2, isLeap: true, day: 4 })
})

test.each(['初一', '初十', '十一', '二十', '廿一', '廿九', '三十'])('the month has a day called %s', (name) => {
  const newYear = day('2022-02-01')
  const month = Array.from({ length: 30 }, (_, at) => sayLunar(addDays(newYear, at)))
  expect(month).toContain(`壬寅年正月${name}`)
})

test('from 1840 to 2100 the calendar is that of lunar-javascript', () => {
  const wrong: string[] = []
  // thirteen days: two or three looks at every month, and a month that begins a day late is wrong all through
  for (let date = day('1840-02-03'); date <= '2101-01-28'; date = addDays(date, 13)) {
    const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
    const other = Solar.fromYmd(year, month, dayOfMonth).getLunar()
    const expected = `${other.getYearInGanZhi()}年${other.getMonthInChinese()}月${other.getDayInChinese()}`
    if (sayLunar(date) !== expected) wrong.push(`${date} ${sayLunar(date)}, not ${expected}`)
  }
  expect(wrong).toEqual([])
})

test.each([
  ['1839-06-03', '己亥年四月廿二'],
  ['1840-02-02', '己亥年腊月廿九'], // the day before the table
  ['2101-01-28', '庚申年腊月廿九'], // its last
  ['2101-01-29', '辛酉年正月初一'],
])('%s, about the edges of the table, is %s', (date, lunar) => {
  expect(sayLunar(day(date))).toBe(lunar)
})
