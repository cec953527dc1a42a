import type { Article } from '../issue/article.ts'
import { hasFigure, isBrief, rankStories, type Story } from './rank.ts'

/** A cell holds stories one below the other; briefs are gathered into one list. */
type Cell = { span: 2 | 3 | 4 | 6; stories: Story[]; briefs: Article[] }
/** A strip across the page, six units wide. */
export type Band = { cells: Cell[] }

/**
 * A page in rank order on a simple grid of six: the lead with the second story and the briefs beside it, then pairs and
 * triples. Every article is placed once. (The composed page takes its place when the layout engine comes.)
 */
export function inBands(articles: readonly Article[]): Band[] {
  const short = articles.filter(isBrief)
  const briefs = short.length >= 2 ? short : []
  const ranked = rankStories(articles.filter((article) => !briefs.includes(article)))
  const [lead, ...rest] = ranked
  if (!lead) return briefs.length > 0 ? [{ cells: [{ span: 6, stories: [], briefs }] }] : []

  const beside = rest.findIndex(({ article }) => !isWide(article))
  const second = beside < 0 ? [] : rest.splice(beside, 1)
  const opening: Band =
    second.length + briefs.length === 0
      ? { cells: [cell(6, [lead])] }
      : { cells: [cell(4, [lead]), { span: 2, stories: second, briefs }] }
  return [opening, ...remaining(rest)]
}

function remaining(stories: readonly Story[]): Band[] {
  const left = [...stories]
  const bands: Band[] = []
  while (left.length > 0) {
    const wideAt = left.findIndex(({ article }) => isWide(article))
    if (left.length === 1) bands.push({ cells: [cell(6, left.splice(0, 1))] })
    else if (wideAt === 0 || (wideAt > 0 && wideAt < 2)) {
      const wide = left.splice(wideAt, 1)
      const narrow = left.splice(0, 1)
      // the weightier of the two stands left, as it is read first
      bands.push({ cells: wideAt === 0 ? [cell(4, wide), cell(2, narrow)] : [cell(2, narrow), cell(4, wide)] })
    } else if (left.length === 2 || left.length === 4)
      bands.push({ cells: left.splice(0, 2).map((story) => cell(3, [story])) })
    else bands.push({ cells: left.splice(0, 3).map((story) => cell(2, [story])) })
  }
  return bands
}

function cell(span: Cell['span'], stories: Story[]): Cell {
  return { span, stories, briefs: [] }
}

/** Needs room: long, and framed or with a picture. */
function isWide(article: Article): boolean {
  return article.chars > 250 && (article.boxed === true || (hasFigure(article) && article.kind !== 'photo'))
}
