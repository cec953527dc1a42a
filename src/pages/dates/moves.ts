import { addMonths, daysOn } from '../../issue/civil-days.ts'
import { weekdayOf } from '../../issue/dates.ts'
import type { IssueDate } from '../../issue/ids.ts'
import type { Paper } from '../../issue/paper.ts'
import { daysOf } from './days.ts'
import { heldYears } from './run.ts'

/**
 * Where a key leads from a day in a calendar: arrows by day and week, Home and End to the ends of the week within its month,
 * PageUp and PageDown by month, with Shift by year. `undefined` for a key that leads nowhere.
 */
export function dayAfterKey(date: IssueDate, key: string, isShift: boolean): IssueDate | undefined {
  switch (key) {
    case 'ArrowLeft':
      return daysOn(date, -1)
    case 'ArrowRight':
      return daysOn(date, 1)
    case 'ArrowUp':
      return daysOn(date, -7)
    case 'ArrowDown':
      return daysOn(date, 7)
    case 'PageUp':
      return addMonths(date, isShift ? -12 : -1)
    case 'PageDown':
      return addMonths(date, isShift ? 12 : 1)
    case 'Home':
    case 'End':
      return endOfWeek(date, key)
    default:
      return undefined
  }
}

function endOfWeek(date: IssueDate, end: 'Home' | 'End'): IssueDate | undefined {
  const days = daysOf(date.slice(0, 7))
  const first = Number(date.slice(8)) - weekdayOf(date) + 1
  return end === 'Home' ? days[Math.max(1, first) - 1] : days[Math.min(days.length, first + 6) - 1]
}

/**
 * `to`, reached from `from`, where the paper has issues in that year; else the edge of the nearest year that way which has,
 * and `undefined` where there is none.
 */
export function withinRun(to: IssueDate, from: IssueDate, years: Paper['years']): IssueDate | undefined {
  const held = heldYears(years)
  if (held.some(({ year }) => year === to.slice(0, 4))) return to
  const year =
    to > from ? held.find((one) => one.year > to.slice(0, 4)) : held.findLast((one) => one.year < to.slice(0, 4))
  if (!year) return undefined
  return to > from ? daysOf(`${year.year}-01`)[0] : daysOf(`${year.year}-12`).at(-1)
}
