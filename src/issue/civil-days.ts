import { addDays } from './dates.ts'
import type { IssueDate } from './ids.ts'
import { isIssueDate } from './names.ts'

/** The day of these figures; `undefined` when there is none. */
export function dayOf(year: number, month: number, day: number): IssueDate | undefined {
  const text = [String(year).padStart(4, '0'), two(month), two(day)].join('-')
  return isIssueDate(text) ? text : undefined
}

export function yearOf(date: IssueDate): number {
  return Number(date.slice(0, 4))
}

export function monthOf(date: IssueDate): number {
  return Number(date.slice(5, 7))
}

/** The last day of a month. */
export function endOf(year: number, month: number): IssueDate | undefined {
  return [31, 30, 29, 28].map((day) => dayOf(year, month, day)).find((date) => date !== undefined)
}

/** The month `months` after, or before when negative. */
export function monthFrom(year: number, month: number, months: number): { year: number; month: number } {
  const at = year * 12 + month - 1 + months
  return { year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1 }
}

/** The same day so many months on; the month's last when it has no such day. `undefined` beyond the years 0000–9999. */
export function addMonths(date: IssueDate, months: number): IssueDate | undefined {
  const { year, month } = monthFrom(yearOf(date), monthOf(date), months)
  return dayOf(year, month, Number(date.slice(8))) ?? endOf(year, month)
}

/** As `addDays`, but `undefined` beyond the years 0000–9999. */
export function daysOn(date: IssueDate, days: number): IssueDate | undefined {
  try {
    return addDays(date, days)
  } catch {
    return undefined
  }
}

function two(figure: number): string {
  return String(figure).padStart(2, '0')
}
