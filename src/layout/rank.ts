import type { Item, Rect } from './items.ts'

/** An item in its rank. Tier 1 leads (头条); 2 to 4 step down in size. */
export type Tier = 1 | 2 | 3 | 4
export type Story = { item: Item; tier: Tier; rank: number }

/** Too short to stand alone, and without a picture. */
export function isBrief({ kind, chars, figure, isBoxed, isMore }: Item): boolean {
  if (figure || isBoxed || isMore) return false
  return kind === 'brief' || (chars < 90 && kind !== 'photo')
}

/**
 * Weightiest first: a weighted mean of the signals there are, so that pages without weights or zones are ranked by the
 * rest. Ties break on order, then on id.
 */
export function rankStories(items: readonly Item[]): Story[] {
  return items
    .map((item) => ({ item, score: scoreOf(item, items.length) }))
    .toSorted((a, b) => b.score - a.score || a.item.order - b.item.order || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }, rank) => ({ item, rank, tier: tierOf(rank) }))
}

/** From 0 to 1. */
function scoreOf({ weight, zone, headRank, order, figure, chars }: Item, count: number): number {
  const signals: [share: number, value: number | undefined][] = [
    [40, weight === undefined ? undefined : weight / 5],
    [25, zone && Math.min(1, Math.sqrt(areaOf(zone)) / 0.6)],
    [15, headRank],
    [12, zone && quadrantOf(zone)],
    [10, 1 - order / Math.max(1, count)],
    [8, figure ? 1 : 0.3],
    [6, Math.min(1, chars / 900)],
  ]
  let sum = 0
  let total = 0
  for (const [share, value] of signals)
    if (value !== undefined) {
      sum += share * value
      total += share
    }
  return sum / total
}

function areaOf({ left, top, right, bottom }: Rect): number {
  return ((right - left) * (bottom - top)) / 1e8
}

/** 区序, what a place on the page is worth: upper left, upper right, lower right, lower left. */
function quadrantOf({ left, top, right, bottom }: Rect): number {
  const isLeft = left + right < 11_000
  if (top + bottom < 10_000) return isLeft ? 1 : 0.85
  return isLeft ? 0.5 : 0.6
}

function tierOf(rank: number): Tier {
  if (rank === 0) return 1
  if (rank <= 2) return 2
  return rank <= 6 ? 3 : 4
}
