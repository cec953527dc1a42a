import { isOnTheCalendar } from '../../../issue/dates.ts'
import type { IssueDate } from '../../../issue/ids.ts'

/** A date as a masthead prints it: the day, and what stands beside it. */
export type PrintedDate = {
  /** Absent when what is printed is no day: 2021年2月31日. */
  date?: IssueDate
  /** 1 Monday … 7 Sunday, as printed. */
  weekday?: number
  text: string
}

const months = 'january february march april may june july august september october november december'.split(' ')
const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const monthName = `(?<name>sept|${months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')})\\.?`
const forms = [
  /(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日/u,
  /(?<hanYear>[〇零○一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日/u,
  /(?<!\d)(?<year>\d{4})(?<sign>[-./])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/u,
  new RegExp(`${monthName}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`, 'iu'),
  new RegExp(`(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${monthName},?\\s+(?<year>\\d{4})`, 'iu'),
]

/** The first date in `line`, Chinese or English. */
export function readDate(line: string): PrintedDate | undefined {
  for (const form of forms) {
    const match = form.exec(line)
    if (!match?.groups) continue
    const { year, hanYear, month, name, day } = match.groups
    const weekday = readWeekday(line)
    const date = dayOf(
      yearOf(year ?? hanYear ?? ''),
      name === undefined ? numberOf(month) : monthOf(name),
      numberOf(day),
    )
    return {
      text: match[0],
      ...(date === undefined ? {} : { date }),
      ...(weekday === undefined ? {} : { weekday }),
    }
  }
  return undefined
}

/** `line` without the first date and day of the week in it. */
export function withoutDate(line: string): string {
  const found = readDate(line)
  return found ? line.replace(found.text, ' ').replace(weekdays, ' ') : line
}

/** 一 to 九十九. */
export function chineseNumber(text: string): number {
  if (!text.includes('十')) return digit(text)
  const [tens = '', ones = ''] = text.split('十')
  return (digit(tens) || 1) * 10 + digit(ones)
}

const weekdays = /(?:星期|礼拜|周)\s?[一二三四五六日天]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?/giu

function digit(sign: string): number {
  return sign === '' ? 0 : '一二三四五六七八九'.indexOf(sign) + 1
}

/** 星期二, 周二, 礼拜天, Tuesday → 1 to 7. */
function readWeekday(line: string): number | undefined {
  const sign = /(?:星期|礼拜|周)\s?([一二三四五六日天])/u.exec(line)?.[1]
  if (sign !== undefined) return sign === '天' ? 7 : '一二三四五六日'.indexOf(sign) + 1
  const word = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/iu.exec(line)?.[0]
  return word === undefined ? undefined : days.indexOf(word.toLowerCase()) + 1
}

function dayOf(year: number, month: number, day: number): IssueDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the calendar has just been asked
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && isOnTheCalendar(text) ? (text as IssueDate) : undefined
}

function yearOf(text: string): number {
  return Number(Array.from(text, (sign) => (/\d/u.test(sign) ? sign : digit(sign))).join(''))
}

function numberOf(text = ''): number {
  return /^\d+$/u.test(text) ? Number(text) : chineseNumber(text)
}

function monthOf(name: string): number {
  return months.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1
}
