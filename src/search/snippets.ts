import type { FoldedDoc } from './folded-doc.ts'
import { joinLines } from './lines.ts'
import type { Finds } from './match.ts'
import { type Field, piecesOf } from './pieces.ts'
import type { Part } from './query.ts'
import { merged, type Range } from './ranges.ts'
import { reach, type Snippet, snippetOf } from './snippet.ts'

/** A place worth showing: the finds of a piece, which of them it is, and which parts a snippet there shows. */
type Place = { piece: number; field: Field; ranges: readonly Range[]; about: number; parts: ReadonlySet<Part> }

/**
 * Up to two places in the running text: where most of what was asked stands together, and the one that adds most to it.
 * When only the other heads hold it, they are shown; when the headline alone does, how the text begins.
 */
export function snippetsOf(folded: FoldedDoc, finds: Finds): Snippet[] {
  const places = placesOf(folded, finds)
  const body = places.filter(({ field }) => field === 'text')
  const first = mostOf(body, new Set()) ?? places.find(({ field }) => field !== 'text' && field !== 'headline')
  if (!first) return beginning(folded)
  const second = mostOf(
    body.filter((place) => isApart(place, first)),
    first.parts,
  )
  return (second ? [first, second] : [first]).map((place) => show(folded, place))
}

function placesOf({ pieces }: FoldedDoc, finds: Finds): Place[] {
  const all = finds
    .flatMap(({ part, at }) => at.map(([from, to]) => ({ part, from, to })))
    .toSorted((a, b) => a.from - b.from)
  const places: Place[] = []
  let next = 0
  for (const [piece, { field, from }] of pieces.entries()) {
    const end = pieces[piece + 1]?.from ?? Number.POSITIVE_INFINITY
    const first = next
    while (next < all.length && (all[next]?.from ?? end) < end) next += 1
    if (next === first) continue
    const here = all.slice(first, next)
    const ranges = merged(here.map((find): Range => [find.from - from, find.to - from]))
    for (const [about, [start]] of ranges.entries()) {
      const shown = here.filter((find) => find.from >= start + from && find.to <= start + from + reach)
      places.push({ piece, field, ranges, about, parts: new Set(shown.map(({ part }) => part)) })
    }
  }
  return places
}

/** The first of those that show most parts that are not in `known`. */
function mostOf(places: readonly Place[], known: ReadonlySet<Part>): Place | undefined {
  const news = ({ parts }: Place) => [...parts].filter((part) => !known.has(part)).length
  return places.toSorted((a, b) => news(b) - news(a))[0]
}

function isApart(one: Place, other: Place): boolean {
  return one.piece !== other.piece || Math.abs(startOf(one) - startOf(other)) > 2 * reach
}

function startOf({ ranges, about }: Place): number {
  return ranges[about]?.[0] ?? 0
}

function show({ doc }: FoldedDoc, { piece, ranges, about }: Place): Snippet {
  return snippetOf(joinLines(piecesOf(doc)[piece]?.lines ?? []).text, ranges, about)
}

function beginning({ doc }: FoldedDoc): Snippet[] {
  const text = [...doc.texts, ...doc.deck, ...doc.kicker].find((one) => one !== '')
  return text === undefined ? [] : [snippetOf(text, [])]
}
