import { partsOf, type Part, type Query } from '../query.ts'
import type { TextField } from './mapping.ts'
import { isOneUnit, marked, markedOpen } from './units.ts'

/** A clause of the engine's query language. */
export type Clause = Readonly<Record<string, unknown>>

/** What the engine is asked for a query: every article that is met by it, and no other. */
export function questionOf({ groups, without, where }: Query): { filter: Clause[]; must_not: Clause[] } {
  const { pages, columns, bylines, titles, kinds, hasPicture, from, to } = where
  return {
    filter: [
      ...groups.map((group) => anyOf(group.map((part) => phrase('all', part)))),
      ...titles.map((part) => phrase('heads', part)),
      ...(columns.length > 0 ? [anyOf(columns.map((part) => phrase('column', part)))] : []),
      ...(bylines.length > 0 ? [anyOf(bylines.map((part) => phrase('bylines', part)))] : []),
      ...(pages.length > 0 ? [{ terms: { page: pages } }] : []),
      ...(kinds.length > 0 ? [{ terms: { kind: kinds } }] : []),
      ...(hasPicture === undefined ? [] : [{ term: { hasPicture } }]),
      ...(from === undefined && to === undefined ? [] : [days(from, to)]),
    ],
    must_not: without.map((part) => phrase('all', part)),
  }
}

/** Articles of which something that is marked stands in the headline. */
export function inHeadline(query: Query): Clause {
  const parts = partsOf(query)
  return parts.length === 0 ? { match_none: {} } : anyOf(parts.map((part) => phrase('headline', part)))
}

/** From, to: both inclusive, and each may be open. */
export function days(from: string | undefined, to: string | undefined): Clause {
  return { range: { date: { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lte: to }) } } }
}

export function anyOf(clauses: readonly Clause[]): Clause {
  const [first] = clauses
  return clauses.length === 1 && first ? first : { bool: { should: clauses, minimum_should_match: 1 } }
}

/** By pairs, which are rarer; but pairs know no single unit, and no word that goes on. */
function phrase(field: TextField, { text, isOpen }: Part): Clause {
  const closed = marked(text)
  const asked = isOpen ? markedOpen(text) : closed
  const isByPairs = asked === closed && !isOneUnit(text)
  return { match_phrase: { [isByPairs ? `${field}.pairs` : field]: asked } }
}
