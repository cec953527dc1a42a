import { addDays, instantOf } from '../dates.ts'
import type { IssueDate } from '../ids.ts'
import { lunarYearAt } from '../lunar-years.ts'
import { dayOf, yearOf } from '../civil-days.ts'
import type { Problem } from './reading.ts'

/** A day of the Chinese calendar without its year: 闰六月初一. */
export type LunarDay = { month: number; isLeap: boolean; day: number }

/** The day in the year of the Chinese calendar that begins in `year`; `undefined` when that has none, or outside 1840–2100. */
export function inLunarYear(year: number, { month, isLeap, day }: LunarDay): IssueDate | undefined {
  const found = day < 1 || day > 30 ? undefined : lunarYear(year)
  if (!found) return undefined
  let gone = 0
  for (const one of found.months) {
    if (one.month === month && one.isLeap === isLeap)
      return day <= one.days ? addDays(found.newYear, gone + day - 1) : undefined
    gone += one.days
  }
  return undefined
}

/** The days of that name from January to December of `year`: mostly one, of 腊月 now and then two or none. */
export function inCommonYear(year: number, lunarDay: LunarDay): IssueDate[] {
  return [year - 1, year].flatMap((one) => {
    const date = inLunarYear(one, lunarDay)
    return date !== undefined && yearOf(date) === year ? [date] : []
  })
}

/** 除夕 of the winter in which `year` begins. */
export function newYearsEve(year: number): IssueDate | undefined {
  const found = lunarYear(year)
  return found && addDays(found.newYear, -1)
}

/** Why `year`, or any year when none is given, has no such day. */
export function whyNoLunarDay({ month, isLeap, day }: LunarDay, year?: number): Problem {
  const inYear = year === undefined ? {} : { year }
  if (month < 1 || month > 12) return { what: 'no-such-month', month }
  if (year === undefined) return { what: 'no-lunar-day', month, isLeap, day }
  const found = lunarYear(year)
  if (!found) return { what: 'beyond-tables' }
  const hasMonth = found.months.some((one) => one.month === month && one.isLeap === isLeap)
  return hasMonth
    ? { what: 'no-lunar-day', ...inYear, month, isLeap, day }
    : { what: 'no-leap-month', ...inYear, month }
}

/** The years from 1840 to 2100 called 辛丑, earliest first; none when no year is. */
export function yearsCalled(name: string): number[] {
  const stem = '甲乙丙丁戊己庚辛壬癸'.indexOf(name.charAt(0))
  const branch = '子丑寅卯辰巳午未申酉戌亥'.indexOf(name.charAt(1))
  return Array.from({ length: 261 }, (_, at) => 1840 + at).filter(
    (year) => (year - 4) % 10 === stem && (year - 4) % 12 === branch,
  )
}

type LunarYear = ReturnType<typeof reckon>
/** A leap month may be looked for in all of them, at every key that is typed. */
const reckoned = new Map<number, LunarYear>()

function lunarYear(year: number): LunarYear {
  const found = reckoned.get(year) ?? reckon(year)
  reckoned.set(year, found)
  return found
}

/** By midsummer every year of the Chinese calendar has begun, and none has ended. */
function reckon(year: number) {
  const midsummer = dayOf(year, 7, 1)
  const found = midsummer && lunarYearAt(instantOf(midsummer))
  return midsummer && found && { months: found.months, newYear: addDays(midsummer, -found.gone) }
}
