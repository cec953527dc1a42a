import type { Batch } from '../provider.ts'
import type { Sequence } from './span.ts'
import type { Verdicts } from './verify.ts'

export type Count = Pick<Batch, 'total' | 'years'> & {
  /** Candidates that were read, and those of them that are what is looked for; `share` of the others are, as it seems. */
  read: number
  found: number
  share: number
}

/**
 * Articles by year: what was read for certain, and of the others as large a share as of those that were read. Issues that
 * cannot be read count for nothing. `isSure`: every candidate is what is looked for.
 */
export function countOf(
  { issues, counts, has }: Sequence,
  { all, unread }: Pick<Verdicts, 'all' | 'unread'>,
  isSure: boolean,
): Count {
  const open = new Map<string, number>()
  const sure = new Map<string, number>()
  for (const [at, { entry }] of issues.entries()) if (!unread.has(entry)) add(open, entry.date, counts[at] ?? 0)
  let read = 0
  let found = 0
  for (const [article, { entry, row }] of isSure ? [] : all) {
    if (unread.has(entry) || !has(article)) continue
    read += 1
    add(open, entry.date, -1)
    if (!row) continue
    found += 1
    add(sure, entry.date, 1)
  }
  const share = isSure ? 1 : (found + 1) / (read + 1)
  const years = new Map([...open].map(([year, left]) => [year, (sure.get(year) ?? 0) + Math.round(left * share)]))
  const isExact = isSure || [...open.values()].every((left) => left === 0)
  const value = [...years.values()].reduce((sum, count) => sum + count, 0)
  return { years, total: { value, isExact }, read, found, share }
}

function add(counts: Map<string, number>, date: string, more: number): void {
  const year = date.slice(0, 4)
  counts.set(year, (counts.get(year) ?? 0) + more)
}
