import type { IssueDate } from '../ids.ts'
import { comeRound } from './come-round.ts'
import { dayOf } from '../civil-days.ts'
import { inCommonYear, inLunarYear, whyNoLunarDay, type LunarDay } from './lunar-days.ts'
import type { Context, Reading, Said } from './reading.ts'

/** A month and day of the common calendar, in the years said or as it comes round. */
export function commonDay(
  month: number,
  day: number,
  context: Context,
  years?: readonly number[],
  as: Said['as'] = 'common',
): Reading[] {
  const found = comeRound(context, years, (year) => present([dayOf(year, month, day)]))
  if (found.length > 0) return found.map(({ date, ...from }) => ({ kind: 'day', date, said: { as, ...from } }))
  return [{ kind: 'problem', problem: whyNoDay(month, day, years?.[0]), said: { as } }]
}

/**
 * A month and day of the Chinese calendar. 2021年腊月廿三 may mean the one in 2021, or that of the year which began in 2021:
 * where the year is a figure both are given, and only the second where it is a year of that calendar.
 */
export function lunarDay(
  name: string,
  day: LunarDay,
  context: Context,
  said?: { years: readonly number[]; isLunar: boolean },
): Reading[] {
  const inYear = (year: number) => {
    if (!said) return inCommonYear(year, day)
    const own = present([inLunarYear(year, day)])
    return said.isLunar ? own : [...new Set([...own, ...inCommonYear(year, day)])]
  }
  const found = comeRound(context, said?.years, inYear)
  if (found.length > 0)
    return found.map(({ date, ...from }) => ({ kind: 'day', date, said: { as: 'lunar', name, ...from } }))
  return [{ kind: 'problem', problem: whyNoLunarDay(day, said?.years[0]), said: { as: 'lunar', name } }]
}

export function whyNoDay(month: number, day: number, year?: number) {
  if (month < 1 || month > 12) return { what: 'no-such-month', month } as const
  return { what: 'no-such-day', ...(year === undefined ? {} : { year }), month, day } as const
}

function present(days: readonly (IssueDate | undefined)[]): IssueDate[] {
  return days.flatMap((day) => day ?? [])
}
