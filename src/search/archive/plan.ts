import { queryTokens } from '../encode.ts'
import { partsOf, type Part, type Query } from '../query.ts'
import { fieldTokens, headMark } from './tokens.ts'

/** Articles that are filed under all of `tokens`. With `left` too there would be fewer that are wrong, and more to read. */
type Lookup = { tokens: readonly string[]; left: readonly string[] }
/** Every one must be met, by any of its lookups. An article that is looked for is always met; `isExact`: no other is. */
export type Plan = { all: readonly (readonly Lookup[])[]; isExact: boolean }

/** In how many articles a token stands, roughly; `undefined` for one that is rare. */
export type SizeOf = (token: string) => number | undefined

/** Lists that are read for a part: rare ones, which are small, and when there is none of those frequent ones. */
const most = { rare: 3, frequent: 4 }

/** What must be looked up to find the articles of `query`. */
export function planFor({ groups, without, where }: Query, sizeOf: SizeOf): Plan {
  const { pages, columns, bylines, titles, kinds, hasPicture } = where
  const some = (parts: readonly Part[], mark = '') => parts.map((part) => lookupOf(part, mark, sizeOf))
  const texts = groups.map((group) => some(group))
  const heads = titles.map((part) => some([part], headMark))
  // the names of columns and of writers are texts of their articles
  const named = [some(columns), some(bylines)]
  const fields = [
    pages.map((label) => exactly(fieldTokens.page(label))),
    kinds.map((kind) => exactly(fieldTokens.kind(kind))),
    hasPicture === true ? [exactly(fieldTokens.hasPicture)] : [],
  ]
  return {
    // a lookup without tokens is met by every article
    all: [...texts, ...heads, ...named, ...fields].filter(
      (any) => any.length > 0 && any.every(({ tokens }) => tokens.length > 0),
    ),
    isExact:
      without.length === 0 &&
      titles.length === 0 &&
      columns.length === 0 &&
      bylines.length === 0 &&
      hasPicture !== false &&
      groups.flat().every((part) => queryTokens(part).isExact),
  }
}

/** What must be looked up for the articles that may have any of what is marked in their heads. */
export function headPlanFor(query: Query, sizeOf: SizeOf): Plan {
  const any = partsOf(query).map((part) => lookupOf(part, headMark, sizeOf))
  return { all: any.every(({ tokens }) => tokens.length > 0) ? [any] : [], isExact: false }
}

function exactly(token: string): Lookup {
  return { tokens: [token], left: [] }
}

function lookupOf(part: Part, mark: string, sizeOf: SizeOf): Lookup {
  const tokens = queryTokens(part).all.map((token) => mark + token)
  const rare = spread(
    tokens.filter((token) => sizeOf(token) === undefined),
    most.rare,
  )
  const chosen =
    rare.length > 0 ? rare : tokens.toSorted((a, b) => (sizeOf(a) ?? 0) - (sizeOf(b) ?? 0)).slice(0, most.frequent)
  return { tokens: chosen, left: tokens.filter((token) => !chosen.includes(token)) }
}

/** Some of them, as far from each other as can be: pairs that overlap say less together. */
function spread(tokens: readonly string[], some: number): string[] {
  if (tokens.length <= some) return [...tokens]
  return Array.from({ length: some }, (_, at) => tokens[Math.round((at * (tokens.length - 1)) / (some - 1))] ?? '')
}

/** The same plan with everything looked up. */
export function inFull({ all, isExact }: Plan): Plan {
  return { all: all.map((any) => any.map(({ tokens, left }) => ({ tokens: [...tokens, ...left], left: [] }))), isExact }
}

export function isInFull({ all }: Plan): boolean {
  return all.every((any) => any.every(({ left }) => left.length === 0))
}
