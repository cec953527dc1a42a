import type { Article } from '../issue/article.ts'
import { fold } from '../issue/fold.ts'
import type { ArticleId, BlockKey, PageLabel } from '../issue/ids.ts'
import type { Issue } from '../issue/issue.ts'
import { inReadingOrder } from '../issue/reading-order.ts'
import { joinLines } from './lines.ts'
import { type Field, type Piece, piecesOf } from './pieces.ts'
import type { Part, Query } from './query.ts'
import { merged, occurrences, type Range } from './ranges.ts'
import { type Snippet, snippetOf } from './snippet.ts'

/**
 * Where a part of the query stands: in which field, in which line of it (a headline's line, a byline, a list's item; of a
 * block the n-th of `textsOf`), from and to in UTF-16 units. A find that runs over two lines is two of these.
 */
type Match = { field: Field; block?: BlockKey; line: number; from: number; to: number }

/** An article in which every part of the query occurs. `count`: how often they occur in all. */
export type Hit = { article: ArticleId; page: PageLabel; count: number; matches: readonly Match[]; snippet: Snippet }

/** The articles of `issue` that hold all of `query`, those that have it in the headline first, else in reading order. */
export function findInIssue(issue: Issue, query: Query): Hit[] {
  const hits = inReadingOrder(issue).flatMap(({ page, article }) => {
    const found = findInArticle(article, query)
    return found ? [{ article: article.id, page: page.label, ...found }] : []
  })
  return hits.toSorted((a, b) => Number(isInHeadline(b)) - Number(isInHeadline(a)))
}

function findInArticle(article: Article, query: Query): Pick<Hit, 'count' | 'matches' | 'snippet'> | undefined {
  const finds = piecesOf(article).map((piece) => findInPiece(piece, query))
  const parts = new Set(finds.flatMap((find) => find.parts))
  if (parts.size < query.parts.length || query.parts.length === 0) return undefined
  return {
    count: finds.reduce((sum, { ranges }) => sum + ranges.length, 0),
    matches: finds.flatMap(({ matches }) => matches),
    snippet: bestSnippet(finds),
  }
}

type Find = {
  field: Field
  text: string
  parts: readonly Part[]
  ranges: readonly Range[]
  matches: readonly Match[]
}

function findInPiece({ field, block, first, lines }: Piece, query: Query): Find {
  const { text, split } = joinLines(lines)
  const folded = fold(text)
  const byPart = query.parts.map((part) => ({ part, at: occurrences(folded, part) }))
  const ranges = byPart.flatMap(({ at }) => at).toSorted(([a], [b]) => a - b)
  const where = block === undefined ? { field } : { field, block }
  return {
    field,
    text,
    parts: byPart.filter(({ at }) => at.length > 0).map(({ part }) => part),
    ranges,
    matches: ranges.flatMap(split).map((range) => Object.assign(range, where, { line: first + range.line })),
  }
}

function isInHeadline({ matches }: Hit): boolean {
  return matches.some(({ field }) => field === 'headline')
}

/** From the body where most of the parts stand together, else from the other heads, else how the body begins. */
function bestSnippet(finds: readonly Find[]): Snippet {
  const body = finds.filter(({ field }) => field === 'block')
  const head = finds.find(({ field, ranges }) => field !== 'block' && field !== 'headline' && ranges.length > 0)
  const [best] = body.toSorted((a, b) => b.parts.length - a.parts.length)
  const chosen = best && best.ranges.length > 0 ? best : (head ?? best ?? finds.find(({ text }) => text !== ''))
  return chosen ? snippetOf(chosen.text, merged(chosen.ranges)) : { text: '', marks: [] }
}
