import type { Year } from '../../issue/paper.ts'
import { daysOf } from './days.ts'

/** How many issues a month (`2021-07`) has, and on how many of its days there is none for a reason that is known. */
export function monthCounts({ issues, gaps }: Pick<Year, 'issues' | 'gaps'>, month: string) {
  const inMonth = issues.filter(({ date }) => date.startsWith(month))
  const days = new Set(inMonth.map(({ date }) => date))
  const missing = daysOf(month).filter((day) => !days.has(day) && gaps.some(({ from, to }) => from <= day && day <= to))
  return { issues: inMonth.length, missing: missing.length }
}
