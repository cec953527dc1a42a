import type { Index } from 'flexsearch'
import { queryTokens } from '../encode.ts'
import type { Part, Query } from '../query.ts'

/** What parts tokens in what the index is given: no token holds it. */
export const between = '\n'

/**
 * The articles that may hold what is asked, by their number; `undefined` when that is any article. Every article that holds
 * it is among them.
 */
export function candidatesFor(index: Index, { groups, where }: Query): ReadonlySet<number> | undefined {
  const asked: (readonly Part[])[] = [...groups, ...where.titles.map((part) => [part]), where.columns, where.bylines]
  const sets = asked.flatMap((parts) => (parts.length > 0 ? (anyOf(index, parts) ?? []) : []))
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size)
  return smallest && new Set([...smallest].filter((id) => others.every((set) => set.has(id))))
}

function anyOf(index: Index, parts: readonly Part[]): ReadonlySet<number> | undefined {
  const found = new Set<number>()
  for (const part of parts) {
    const { all } = queryTokens(part)
    if (all.length === 0) return undefined
    // without a large limit FlexSearch cuts what it finds at a hundred
    for (const id of index.search(all.join(between), { limit: 1e6 })) found.add(Number(id))
  }
  return found
}
