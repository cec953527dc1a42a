import type { Ask } from '../provider.ts'
import { candidatesOf } from './candidates.ts'
import type { Index } from './open-index.ts'
import { inFull, planFor } from './plan.ts'
import { askedOf, sequenceOf } from './span.ts'

/** By months such as `2021-07`: articles that hold what is asked, and articles in all. Months without issues are not there. */
export type Monthly = { months: ReadonlyMap<string, number>; of: ReadonlyMap<string, number>; isExact: boolean }

/** Counts by what is filed, and reads no text: exact for one and two characters and whole words, else a few too many. */
export async function monthlyIn(
  index: Index,
  { query, issues, signal }: Pick<Ask, 'query' | 'issues' | 'signal'>,
): Promise<Monthly> {
  const plan = inFull(planFor(query, index.sizeOf))
  const asked = askedOf(index.byName, issues, 'old')
  const { owners } = sequenceOf(await candidatesOf(index, plan, signal), asked)
  const months = new Map<string, number>()
  const of = new Map<string, number>()
  for (const { entry, indexed } of asked) add(of, entry.date, indexed.articles)
  for (const owner of owners) add(months, asked[owner]?.entry.date ?? '', 1)
  return { months, of, isExact: plan.isExact }
}

function add(counts: Map<string, number>, date: string, more: number): void {
  const month = date.slice(0, 7)
  counts.set(month, (counts.get(month) ?? 0) + more)
}
