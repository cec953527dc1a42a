import { isIssueDate } from '../../issue/names.ts'
import type { Asked, Change } from './asked.ts'

/** The two ends of a span of years, as places among the years of the run. */
export type Handles = { first: number; last: number }

/** Where the handles stand for what is asked; a span that ends within a year takes all of it. */
export function handlesOf({ from, to }: Asked, years: readonly string[]): Handles {
  const first = from === undefined ? 0 : years.findIndex((year) => year >= from.slice(0, 4))
  const last = to === undefined ? years.length - 1 : years.findLastIndex((year) => year <= to.slice(0, 4))
  const start = first < 0 ? years.length - 1 : first
  return { first: start, last: Math.max(start, last) }
}

/** The change that asks for the years between the handles. The whole run needs no days. */
export function changeToYears({ first, last }: Handles, years: readonly string[]): Change {
  const from = `${years[first] ?? ''}-01-01`
  const to = `${years[last] ?? ''}-12-31`
  return {
    from: first > 0 && isIssueDate(from) ? from : undefined,
    to: last < years.length - 1 && isIssueDate(to) ? to : undefined,
  }
}

/** Every year from the first of the run to its last, those without issues too: a span is drawn true to scale. */
export function yearsOf(held: readonly { year: string; count: number }[]): string[] {
  const known = held.filter(({ count }) => count > 0).map(({ year }) => Number(year))
  if (known.length === 0) return []
  const [first, last] = [Math.min(...known), Math.max(...known)]
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(4, '0'))
}
