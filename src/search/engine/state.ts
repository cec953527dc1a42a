import { emptyState } from '../empty-state.ts'
import type { SearchRequest, SearchState } from '../protocol.ts'
import { foldedAlike, type Union } from '../union.ts'
import { facetsOf } from './facets.ts'

/** What a page shows of what has been found. */
export function stateOf(
  { rows, total, years, isWhole }: Union,
  { limit }: SearchRequest,
  rest: Pick<SearchState, 'coverage' | 'notes' | 'isDone' | 'ms'>,
): SearchState {
  const apart = foldedAlike(rows)
  const whole = {
    times: rows.reduce((sum, { count }) => sum + count, 0),
    issues: new Set(rows.map(({ date, edition }) => `${date}~${edition ?? ''}`)).size,
  }
  return {
    ...emptyState(),
    rows: apart.slice(0, limit),
    total: { articles: total.value, isExact: total.isExact, ...(isWhole ? whole : {}) },
    years: [...years]
      .filter(([, count]) => count > 0)
      .map(([year, count]) => ({ year, count }))
      .toSorted((a, b) => (a.year < b.year ? -1 : 1)),
    facets: facetsOf(rows, isWhole),
    isWhole: isWhole && apart.length <= limit,
    ...rest,
  }
}
