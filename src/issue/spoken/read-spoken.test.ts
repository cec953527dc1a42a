import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { addDays, isOnTheCalendar, sayDate } from '../dates.ts'
import { IssueDate } from '../ids.ts'
import { sayLunar } from '../lunar.ts'
import { solarTermsOf } from '../solar-terms.ts'
import { readSpoken } from './read-spoken.ts'
import type { Context, Reading } from './reading.ts'
import { longest } from './tidy.ts'

const day = (text: string) => v.parse(IssueDate, text)
/** So late that every day of the tables has gone by. */
const context: Context = { today: day('2100-12-31'), lang: 'en' }
const anyDay = fc.integer({ min: 0, max: 95_000 }).map((days) => addDays(day('1840-02-03'), days))

test.each<[string, (date: IssueDate) => string]>([
  ['2021-07-20', (date) => date],
  ['20210720', (date) => date.replaceAll('-', '')],
  ['2021/7/20', (date) => figuresOf(date).join('/')],
  ['2021年7月20日', (date) => sayDate(date, 'zh-Hans', { dateStyle: 'long' })],
  ['2021年7月20日星期二', (date) => sayDate(date, 'zh-Hans')],
  ['二〇二一年七月二十日', inHan],
  ['辛丑年六月十一', sayLunar],
  ['农历辛丑年六月十一', (date) => `农历${sayLunar(date)}`],
  ['20 July 2021', (date) => sayDate(date, 'en', { dateStyle: 'long' })],
  ['Tuesday, 20 July 2021', (date) => sayDate(date, 'en')],
  ['July 20, 2021', (date) => sayDate(date, 'en-US', { dateStyle: 'long' })],
  ['Tuesday, July 20, 2021', (date) => sayDate(date, 'en-US')],
  ['7/20/2021', (date) => sayDate(date, 'en-US', { year: 'numeric', month: 'numeric', day: 'numeric' })],
])('every day written as %s is read as that day', (_, write) => {
  fc.assert(
    fc.property(anyDay, (date) => {
      expect(daysOf(readSpoken(write(date), context))).toContain(date)
    }),
  )
})

test('every 节气 of a year is read as its day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1840, max: 2100 }), (year) => {
      for (const { name, date } of solarTermsOf(year))
        expect(daysOf(readSpoken(`${year}年${name}`, context))).toEqual([date])
    }),
  )
})

const parts =
  '2021 07 20 7 - / . 年 月 日 号 第 期 版 总 农历 闰 正 腊 初 十 廿 一 七 九 〇 辛丑 甲丑 光绪 民国 去 上 下 周 个 前 后 的 今天 除夕 小年 大暑 ' +
  "代 世纪 last friday july a week ago ' s th no ( #"
const pieces = fc.constantFrom(' ', 'last ', ' ago', ...parts.split(' '))
const phrases = fc.array(pieces, { maxLength: 12 }).map((words) => words.join(''))

test.each([
  ['phrases', phrases],
  ['strings', fc.string({ unit: 'binary', maxLength: 80 })],
])('whatever %s are typed, all that comes out can be opened', (_, texts) => {
  const shown = fc.option(
    fc.record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) }),
  )
  const today = fc.oneof(anyDay, fc.constantFrom(day('0000-01-01'), day('9999-12-31')))
  fc.assert(
    fc.property(texts, shown, today, (text, onScreen, now) => {
      const readings = readSpoken(text, { today: now, shown: onScreen ?? undefined, lang: 'en' })
      expect(readings.length).toBeLessThanOrEqual(6)
      expect(readings.filter((reading) => !isPossible(reading))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test.each([
  '。',
  'asdf',
  'constructor',
  'hello world',
  '日报',
  '第期',
  '十十月',
  '年月日',
  '100 years',
  '2021-07-20-21',
  '1/2/3/4',
  '七月七月',
  '不存在的日子',
])('“%s” means nothing', (said) => {
  expect(readSpoken(said, context)).toEqual([])
})

test('what is longer than a date can be is not read', () => {
  expect(readSpoken(`2021-07-20${' '.repeat(longest)}`, context)).toEqual([])
  // seventeen letters in one sign
  expect(readSpoken('\uFDFA'.repeat(longest), context)).toEqual([])
})

function daysOf(readings: readonly Reading[]): IssueDate[] {
  return readings.flatMap((reading) => (reading.kind === 'day' ? [reading.date] : []))
}

function isPossible(reading: Reading): boolean {
  switch (reading.kind) {
    case 'day':
      return isOnTheCalendar(reading.date)
    case 'month':
      return isOnTheCalendar(dayOne(reading.year, reading.month))
    case 'year':
      return isOnTheCalendar(dayOne(reading.year, 1))
    case 'decade':
      return reading.to === reading.from + 9 && isOnTheCalendar(dayOne(reading.from, 1))
    case 'number':
      return Number.isSafeInteger(reading.number)
    case 'page':
      return reading.date === undefined || isOnTheCalendar(reading.date)
    case 'problem':
      return true
  }
}

function figuresOf(date: IssueDate): number[] {
  return date.split('-').map(Number)
}

function dayOne(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
}

function inHan(date: IssueDate): string {
  const [, month = 0, dayOfMonth = 0] = figuresOf(date)
  const year = Array.from(date.slice(0, 4), (figure) => '〇一二三四五六七八九'.charAt(Number(figure))).join('')
  return `${year}年${tens(month)}月${tens(dayOfMonth)}日`
}

function tens(figure: number): string {
  const digit = (one: number) => '〇一二三四五六七八九'.charAt(one)
  if (figure < 10) return digit(figure)
  return `${figure < 20 ? '' : digit(Math.floor(figure / 10))}十${figure % 10 === 0 ? '' : digit(figure % 10)}`
}
