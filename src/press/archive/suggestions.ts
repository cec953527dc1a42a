import type { Suggestions } from '../../search/archive/manifest.ts'
import { joinLines } from '../../search/lines.ts'
import type { SearchIssue } from '../../search/provider.ts'

const mostColumns = 300
const mostBylines = 400
const mostHeadlines = 400
/** Who is named less often is not what a reader who begins to type means. */
const leastBylines = 2

/** Gathers what a reader may mean, from issues told oldest first. */
export function startSuggestions(): { add: (issue: SearchIssue) => void; made: () => Suggestions } {
  const columns = new Map<string, number>()
  const bylines = new Map<string, number>()
  let headlines: Suggestions['headlines'] = []
  return {
    add: ({ date, edition, docs }) => {
      for (const { column, bylines: names } of docs) {
        if (column !== undefined) count(columns, column)
        for (const name of names) count(bylines, name)
      }
      const own = docs.flatMap(({ headline }) => {
        const { text } = joinLines(headline)
        return text === '' ? [] : [{ text, date, ...(edition === undefined ? {} : { edition }) }]
      })
      headlines = [...own, ...headlines].slice(0, mostHeadlines)
    },
    made: () => ({
      columns: mostOf(columns, 1, mostColumns),
      bylines: mostOf(bylines, leastBylines, mostBylines),
      headlines,
    }),
  }
}

function count(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1)
}

function mostOf(counts: ReadonlyMap<string, number>, least: number, most: number): Suggestions['columns'] {
  return [...counts]
    .filter(([, times]) => times >= least)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([text, times]) => ({ text, count: times }))
}
