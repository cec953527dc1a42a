import type { SearchState } from './protocol.ts'

/** Of a search of which nothing is known yet. */
export function emptyState(): SearchState {
  return {
    rows: [],
    total: { articles: 0, isExact: false },
    years: [],
    facets: { of: 0, isWhole: false, page: [], column: [], kind: [], byline: [] },
    coverage: { issues: 0, searched: { here: 0, archive: 0, fetched: 0, remote: 0 }, missing: [] },
    notes: [],
    isWhole: false,
    isDone: false,
    ms: 0,
  }
}
