import type { IssueDate } from './ids.ts'

const dayMs = 86_400_000

/** True for a day that was or will be: 2024-02-29, not 2021-02-29. */
export function isOnTheCalendar(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === day
}

/** The instant at which the day begins at Greenwich; only for arithmetic and Intl, never shown as a time. */
export function instantOf(date: IssueDate): Date {
  return new Date(`${date}T00:00:00Z`)
}

/** The day `days` after `date`; before it when negative. Throws a `RangeError` beyond the years 0000–9999. */
export function addDays(date: IssueDate, days: number): IssueDate {
  const [day = ''] = new Date(instantOf(date).getTime() + days * dayMs).toISOString().split('T')
  if (!isOnTheCalendar(day)) throw new RangeError(`no day ${days} days from ${date} has a four-figure year`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just looked up
  return day as IssueDate
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: IssueDate, to: IssueDate): number {
  return Math.round((instantOf(to).getTime() - instantOf(from).getTime()) / dayMs)
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: IssueDate): number {
  return instantOf(date).getUTCDay() || 7
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The day in words of `lang`; `style` as in Intl: `2021年7月20日星期二`, `Tuesday, 20 July 2021`. */
export function sayDate(
  date: IssueDate,
  lang: string,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'full' },
): string {
  const key = `${lang} ${JSON.stringify(options)}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...options, timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format.format(instantOf(date))
}
