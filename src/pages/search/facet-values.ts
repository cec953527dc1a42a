import type { Facet, SearchState } from '../../search/protocol.ts'

export const facetNames = ['page', 'kind', 'column', 'byline'] as const
export type FacetName = (typeof facetNames)[number]

/** More than this many are seldom read; the chosen one is always among them. */
const most = 8

/** The values of a facet that are shown, the most frequent first, each with its share of the greatest. */
export function shownValues(all: readonly Facet[], chosen: string | undefined): (Facet & { share: number })[] {
  const sorted = all.toSorted((a, b) => b.count - a.count)
  const head = sorted.slice(0, most)
  const own = sorted.find(({ value }) => value === chosen)
  const shown = own && !head.includes(own) ? [...head.slice(0, most - 1), own] : head
  const greatest = Math.max(1, ...shown.map(({ count }) => count))
  return shown.map((facet) => Object.assign({ share: facet.count / greatest }, facet))
}

/** Pages as they lie in the paper, and not by how much was found on each. */
export function byPlace(pages: readonly (Facet & { share: number })[]) {
  return pages.toSorted((a, b) => a.value.localeCompare(b.value, 'en', { numeric: true }))
}

/** True when there is something to choose between, or something chosen to be taken back. */
export function isWorthShowing(facets: SearchState['facets'], name: FacetName, chosen: string | undefined): boolean {
  return chosen !== undefined || facets[name].length > 1
}
