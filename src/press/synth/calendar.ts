import { addDays, weekdayOf } from '../../issue/dates.ts'
import type { IssueDate } from '../../issue/ids.ts'
import type { IssueKind } from '../../issue/issue.ts'
import { lunarOf } from '../../issue/lunar.ts'
import type { Year } from '../../issue/paper.ts'

/** An issue of the run: when, of which kind, how many pages, and its number (总第N期) if it has one. */
export type RunDay = { date: IssueDate; edition?: string; kind: IssueKind; pages: number; number?: number }

/** August 1998 came out, 26 issues, and is lost: the numbers run on over it. */
const lostMonth = { month: '1998-08', reason: '一九九八年八月的合订本在大水中遗失' }

/** Days that brought an extra (号外) as well; 11 November 2001 was a Sunday and brought nothing else. */
const extras = new Set(['1997-07-01', '1999-12-20', '2001-07-14', '2001-11-11', '2003-10-16', '2012-06-30'])
const firstSupplement = '2001'

/**
 * The last `issues` issues up to `last`, oldest first, of a paper that comes out as a Chinese city daily does. Four pages,
 * eight on Fridays. Nothing on Sundays, from 除夕 to 初六, and on 2 and 3 October. On working days 1 May brings one issue
 * for two days (合刊). 1 October is a special of sixteen pages (特刊) every fifth year; each 28 September since 2001 has a
 * supplement (增刊). Extras and supplements have no number; the others count from 1, the lost ones too. So the 8,319th
 * issue of the standard run is number 8319.
 */
export function runOf(issues: number, last: IssueDate): RunDay[] {
  const backwards: (RunDay & { isLost?: boolean })[] = []
  let count = 0
  for (let date = last; count < issues; date = addDays(date, -1))
    for (const day of dayOf(date).toReversed()) {
      const isLost = date.startsWith(lostMonth.month)
      if (count === issues) break
      backwards.push({ ...day, isLost })
      if (!isLost) count += 1
    }
  let number = 0
  return backwards.toReversed().flatMap(({ isLost, ...day }) => {
    const isNumbered = day.kind !== 'extra' && day.kind !== 'supplement'
    if (isNumbered) number += 1
    if (isLost === true) return []
    return [isNumbered ? { ...day, number } : day]
  })
}

/** The lost month, when it lies within the run. */
export function gapsOf(run: readonly RunDay[]): Year['gaps'] {
  const [first = '', last = ''] = [run[0]?.date, run.at(-1)?.date]
  const isWithin = first < lostMonth.month && lostMonth.month < last.slice(0, 7)
  return isWithin ? [{ from: dayIn('01'), to: dayIn('31'), reason: lostMonth.reason }] : []
}

function dayIn(day: string): IssueDate {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- August has 31 days
  return `${lostMonth.month}-${day}` as IssueDate
}

/** What a day brings, its main issue first. */
function dayOf(date: IssueDate): RunDay[] {
  const main = mainIssueOf(date)
  return [
    ...(main ? [main] : []),
    ...(extras.has(date) ? [{ date, edition: 'extra', kind: 'extra' as const, pages: 2 }] : []),
    ...(isSupplementDay(date) ? [{ date, edition: 'supplement', kind: 'supplement' as const, pages: 8 }] : []),
  ]
}

function mainIssueOf(date: IssueDate): RunDay | undefined {
  const weekday = weekdayOf(date)
  const [year, day] = [date.slice(0, 4), date.slice(5)]
  if (weekday === 7 || isSpringFestival(date) || day === '10-02' || day === '10-03') return undefined
  if (day === '05-01' && weekday < 6) return { date, kind: 'combined', pages: 8 }
  if (day === '05-02' && weekday > 1 && weekday < 7) return undefined // in the issue of the day before
  if (day === '10-01' && Number(year) % 5 === 4) return { date, kind: 'special', pages: 16 }
  return { date, kind: 'normal', pages: weekday === 5 ? 8 : 4 }
}

/** 除夕 to 初六 */
function isSpringFestival(date: IssueDate): boolean {
  const { month, day } = lunarOf(date)
  if (month === 1 && day <= 6) return true
  if (month !== 12 || day < 29) return false
  const morrow = lunarOf(addDays(date, 1))
  return morrow.month === 1 && morrow.day === 1
}

/** 28 September, or the Saturday before when that is a Sunday. */
function isSupplementDay(date: IssueDate): boolean {
  const day = date.slice(5)
  if (date.slice(0, 4) < firstSupplement) return false
  return (day === '09-28' && weekdayOf(date) !== 7) || (day === '09-27' && weekdayOf(date) === 6)
}
