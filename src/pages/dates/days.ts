import { addMonths } from '../../issue/civil-days.ts'
import { addDays, weekdayOf } from '../../issue/dates.ts'
import type { IssueDate } from '../../issue/ids.ts'
import { isIssueDate } from '../../issue/names.ts'

/** The day `day` of `month` (`2021-07`); `undefined` when the month has no such day. */
export function dayOf(month: string, day: number): IssueDate | undefined {
  const text = `${month}-${String(day).padStart(2, '0')}`
  return isIssueDate(text) ? text : undefined
}

/** All days of `month` (`2021-07`), in order. */
export function daysOf(month: string): IssueDate[] {
  return Array.from({ length: 31 }, (_, at) => dayOf(month, at + 1)).filter((day) => day !== undefined)
}

/** The weeks of a month, Monday first; `undefined` where a week begins before it or ends after it. */
export function weeksOf(month: string): (IssueDate | undefined)[][] {
  const days = daysOf(month)
  const before = days[0] === undefined ? 0 : weekdayOf(days[0]) - 1
  return Array.from({ length: Math.ceil((before + days.length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_unused, weekday) => days[week * 7 + weekday - before]),
  )
}

/** The twelve months of a year as `2021-01` … `2021-12`. */
export function monthsOf(year: string): string[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
}

/** The same day in another year; 28 February for 29 where that is no leap year. */
export function inYear(date: IssueDate, year: string): IssueDate {
  return addMonths(date, (Number(year) - Number(date.slice(0, 4))) * 12) ?? date
}

/** `mm-dd` in a year; `undefined` for 29 February of a common year. */
export function dayIn(year: string, day: string): IssueDate | undefined {
  const date = `${year}-${day}`
  return isIssueDate(date) ? date : undefined
}

/** The day before or after `mm-dd` in a year that has all of them, as `mm-dd`. */
export function nextDay(day: string, step: 1 | -1): string {
  const date = dayIn('2024', day)
  return date === undefined ? day : addDays(date, step).slice(5)
}
