import { Solar } from 'lunar-javascript'
import { addDays, weekdayOf } from '../../../issue/dates.ts'
import type { IssueDate } from '../../../issue/ids.ts'
import { lunarOf, sayLunar } from '../../../issue/lunar.ts'
import { chineseNumber } from './printed-date.ts'

/** What a printed line should say and does not, or says only in part. */
export type Doubt = { field: string; code: 'meta.conflict' | 'meta.garbled'; text: string }

const weekdays = '一二三四五六日'

/** A doubt when the weekday beside the date is another day's. */
export function checkWeekday(date: IssueDate, printed: number | undefined): Doubt[] {
  const right = weekdayOf(date)
  return printed === undefined || printed === right
    ? []
    : [{ field: 'date', code: 'meta.conflict', text: `星期${weekdays.charAt(right - 1)}` }]
}

/**
 * The lunar date of a masthead, checked against the day. Its term is the solar term of the day itself; what the line says of
 * the next one is only checked: its name, and the lunar day it falls on.
 */
export function checkLunar(
  date: IssueDate,
  printed: { text: string; rest: string },
): { lunar: { text: string; term?: string }; doubts: Doubt[] } {
  const right = lunarOf(date)
  const read = readLunar(printed.text)
  const isRight =
    read.year === right.year && read.month === right.month && read.day === right.day && read.isLeap === right.isLeap
  const term = termFrom(date)
  const isToday = term.date === date
  return {
    lunar: { text: isRight ? sayLunar(date) : printed.text, ...(isToday ? { term: term.name } : {}) },
    doubts: [
      ...(isRight ? [] : [{ field: 'lunar.text', code: 'meta.conflict' as const, text: sayLunar(date) }]),
      ...checkTerm(printed.rest, term),
    ],
  }
}

const terms =
  '立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒'
const lunarDay = /(闰?)([正一二三四五六七八九十冬腊]{1,2})月((?:初|十|二十|廿|三十)?[一二三四五六七八九十]?)日?/u

/** The line names the next term, or gives its lunar day, or both; one without the other means that a word was lost. */
function checkTerm(rest: string, term: Term): Doubt[] {
  const [name] = new RegExp(terms, 'u').exec(rest) ?? []
  const falls = lunarDay.test(rest) ? readLunar(rest) : undefined
  if (name === undefined && falls === undefined) return []
  const at = lunarOf(term.date)
  const isOn = falls === undefined || (falls.month === at.month && falls.day === at.day)
  const text = `${term.name} ${sayLunar(term.date)} ${term.date}`
  if (!isOn || (name !== undefined && name !== term.name)) return [{ field: 'lunar.term', code: 'meta.conflict', text }]
  return name === undefined ? [{ field: 'lunar.term', code: 'meta.garbled', text }] : []
}

type Term = { name: string; date: IssueDate }

/** The solar term of the day, or the next one; they are at most sixteen days apart. */
function termFrom(date: IssueDate): Term {
  let day = date
  let name = termOf(day)
  while (name === '') {
    day = addDays(day, 1)
    name = termOf(day)
  }
  return { name, date: day }
}

function termOf(date: IssueDate): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return Solar.fromYmd(year, month, day).getLunar().getJieQi()
}

function readLunar(text: string): { year: string; month: number; day: number; isLeap: boolean } {
  const [, leap = '', month = '', number = ''] = lunarDay.exec(text) ?? []
  const months: Record<string, number> = { 正: 1, 冬: 11, 腊: 12 }
  const plain = number.replace('初', '').replace('廿', '二十')
  return {
    year: /[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]/u.exec(text)?.[0] ?? '',
    month: months[month] ?? chineseNumber(month),
    day: chineseNumber(plain),
    isLeap: leap !== '',
  }
}
