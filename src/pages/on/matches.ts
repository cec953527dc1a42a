import { addDays, daysBetween } from '../../issue/dates.ts'
import type { IssueDate } from '../../issue/ids.ts'
import { lunarOf } from '../../issue/lunar.ts'
import { solarTermsOf, type SolarTerm } from '../../issue/solar-terms.ts'
import { dayIn } from '../dates/days.ts'

/**
 * The days of a common year that have the Chinese month and day of `date`: mostly one; two where the month comes twice, as a
 * leap month or at both ends of the year; none where the month has no thirtieth day, or the new year jumps over it. A day of
 * a leap month is kept in the plain month too, as birthdays are.
 */
export function lunarMatches(date: IssueDate, year: string): { date: IssueDate; isLeap: boolean }[] {
  const wanted = lunarOf(date)
  const found: { date: IssueDate; isLeap: boolean }[] = []
  const first = dayIn(year, '01-01')
  if (first === undefined) return found
  for (let at = first; at.startsWith(year);) {
    const { month, day, isLeap } = lunarOf(at)
    if (month === wanted.month && day === wanted.day) found.push({ date: at, isLeap })
    // on to the wanted day of this month; once it is past, to where the next month may begin at the earliest
    at = addDays(at, day < wanted.day ? wanted.day - day : Math.max(1, 30 - day))
  }
  return found
}

/** The day of a solar term in a year, for the years that are known. */
export function termMatch(name: SolarTerm, year: string): IssueDate | undefined {
  return solarTermsOf(Number(year)).find((term) => term.name === name)?.date
}

/** The solar term that begins on `date`, or else the nearest one; the earlier of two as near. */
export function nearestTerm(date: IssueDate): { name: SolarTerm; date: IssueDate } | undefined {
  const year = Number(date.slice(0, 4))
  const away = (term: { date: IssueDate }) => Math.abs(daysBetween(date, term.date))
  return [year - 1, year, year + 1].flatMap(solarTermsOf).toSorted((a, b) => away(a) - away(b))[0]
}

/** The day that `mm-dd` is asked about: that of `about` if it is one, else the latest that the run has come to. */
export function askedDay(day: string, latest: IssueDate, about: IssueDate | undefined): IssueDate | undefined {
  if (about?.slice(5) === day) return about
  const years = Array.from({ length: 9 }, (_, ago) => String(Number(latest.slice(0, 4)) - ago).padStart(4, '0'))
  return years.map((year) => dayIn(year, day)).find((date) => date !== undefined && date <= latest)
}
