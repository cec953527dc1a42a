import type { IssueDate } from '../ids.ts'
import { yearOf } from '../civil-days.ts'
import type { Context, Said } from './reading.ts'

type Found = { date: IssueDate; from?: NonNullable<Said['from']> }

/**
 * A day that comes round every year or so: where years were said, in those; otherwise in the year shown, and the latest that
 * has gone by. `inYear` gives the days of a year, earliest first.
 */
export function comeRound(
  { today, until = today, shown }: Context,
  years: readonly number[] | undefined,
  inYear: (year: number) => readonly IssueDate[],
): Found[] {
  if (years) return years.flatMap((year) => inYear(year).map((date) => ({ date })))
  const onScreen = shown ? inYear(shown.year).map((date): Found => ({ date, from: 'shown' })) : []
  const latest = latestGoneBy(until < today ? until : today, inYear)
  if (latest === undefined || onScreen.some(({ date }) => date === latest)) return onScreen
  return [...onScreen, { date: latest, from: 'latest' }]
}

/** 闰冬月初一 has been once since 1840: the search goes as far as the tables. */
function latestGoneBy(day: IssueDate, inYear: (year: number) => readonly IssueDate[]): IssueDate | undefined {
  for (let year = yearOf(day); year >= Math.min(1840, yearOf(day) - 8); year -= 1) {
    const gone = inYear(year).findLast((date) => date <= day)
    if (gone !== undefined) return gone
  }
  return undefined
}
