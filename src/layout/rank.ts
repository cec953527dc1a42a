import type { Article } from '../issue/article.ts'

/** An article as the front page sees it. Tier 1 leads; 2 to 4 step down in size. */
export type Story = { article: Article; tier: 1 | 2 | 3 | 4 }

/** A sixth-page item: too short to stand alone, and without a picture. */
export function isBrief(article: Article): boolean {
  return article.kind === 'brief' || (article.chars < 90 && article.kind !== 'photo' && !hasFigure(article))
}

export function hasFigure(article: Article): boolean {
  return article.blocks.some((block) => block.t === 'figure')
}

/**
 * Weightiest first. A weighted mean of the signals there are: the editors' weight 40, order on the page 10, a picture 8,
 * length 6; ties break on order. (Zones and printed headline sizes join in when pages have them.)
 */
export function rankStories(articles: readonly Article[]): Story[] {
  const longest = Math.max(1, ...articles.map(({ chars }) => chars))
  const scored = articles.map((article, order) => {
    const signals: [number, number][] = [
      [10, 1 - order / Math.max(1, articles.length)],
      [8, hasFigure(article) ? 1 : 0],
      [6, article.chars / longest],
    ]
    if (article.weight !== undefined) signals.push([40, (article.weight - 1) / 4])
    const total = signals.reduce((sum, [weight]) => sum + weight, 0)
    return { article, order, score: signals.reduce((sum, [weight, value]) => sum + weight * value, 0) / total }
  })
  return scored
    .toSorted((a, b) => b.score - a.score || a.order - b.order)
    .map(({ article }, rank) => ({ article, tier: tierOf(rank) }))
}

function tierOf(rank: number): Story['tier'] {
  if (rank === 0) return 1
  if (rank <= 2) return 2
  return rank <= 6 ? 3 : 4
}
