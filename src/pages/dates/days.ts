import { addDays, isOnTheCalendar, weekdayOf } from '../../issue/dates.ts'
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

/** The same day `months` later or earlier; the month's last where it has no such day. Stays put beyond the years 0–9999. */
export function addMonths(date: IssueDate, months: number): IssueDate {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const month = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
  for (let day = Number(date.slice(8)); day >= 28; day -= 1) {
    const found = dayOf(month, day)
    if (found !== undefined) return found
  }
  return dayOf(month, Number(date.slice(8))) ?? date
}

/** The same day in another year; 28 February for 29 where that is no leap year. */
export function inYear(date: IssueDate, year: string): IssueDate {
  return addMonths(date, (Number(year) - Number(date.slice(0, 4))) * 12)
}

/** The day before or after `mm-dd` in a year that has all of them, as `mm-dd`. */
export function nextDay(day: string, step: 1 | -1): string {
  const date = `2024-${day}`
  return isIssueDate(date) && isOnTheCalendar(date) ? addDays(date, step).slice(5) : day
}
