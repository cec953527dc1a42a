import type { Facet, SearchState } from '../protocol.ts'
import type { Row } from '../row.ts'

/** Values that a list of them shows at most. */
const mostValues = 40

/** How often each page, column, kind and byline is among the rows; the commonest first. */
export function facetsOf(rows: readonly Row[], isWhole: boolean): SearchState['facets'] {
  const count = (values: (row: Row) => readonly string[]): Facet[] => {
    const counts = new Map<string, number>()
    for (const row of rows) for (const value of new Set(values(row))) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts]
      .map(([value, times]) => ({ value, count: times }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, mostValues)
  }
  return {
    of: rows.length,
    isWhole,
    page: count(({ page }) => [page]),
    column: count(({ column }) => (column === undefined ? [] : [column])),
    kind: count(({ articleKind }) => [articleKind]),
    byline: count(({ bylines }) => bylines),
  }
}
