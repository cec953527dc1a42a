import { likeness } from './fingerprint.ts'
import type { Locked } from './lock.ts'

type Pair = { id: string; at: number; score: number }

/** Headlines as like as this, on the same page, are of one article. */
const sameHeadline = 0.85
/** Texts as like as this are of one article, whatever page it has moved to. */
const sameBody = 0.5
/** A headline of so few letters says too little by itself: 简讯, Letters. */
const sayingLength = 6
const notStrange = 0.15

/**
 * For each of `articles` the id it had, or `undefined` for a new one. Source keys are matched first, then headlines on
 * the same page, then texts; each id once, the best pair first. `given` ids are the editors' own and not matched.
 */
export function matchArticles(
  locked: Readonly<Record<string, Locked>>,
  articles: readonly Locked[],
  given: readonly (string | undefined)[],
): (string | undefined)[] {
  const old = Object.entries(locked).filter(([id]) => !given.includes(id))
  const pairs: Pair[] = []
  for (const [at, article] of articles.entries()) {
    if (given[at] !== undefined) continue
    const isCommon = articles.filter((other) => other.headline === article.headline).length > 1
    for (const [id, known] of old) {
      const score = scoreOf(known, article, isCommon)
      if (score > 0) pairs.push({ id, at, score })
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.at - b.at || (a.id < b.id ? -1 : 1))
  const matched: (string | undefined)[] = articles.map(() => undefined)
  const taken = new Set<string>()
  const placed = new Set<number>()
  for (const { id, at } of pairs) {
    if (taken.has(id) || placed.has(at)) continue
    taken.add(id)
    placed.add(at)
    matched[at] = id
  }
  return matched
}

/** Above 4 by source key, above 2 by headline, above 0 by text; 0 for two articles. */
function scoreOf(known: Locked, article: Locked, isCommon: boolean): number {
  const body = likeness(known.fingerprint, article.fingerprint)
  const headline = similarity(known.headline, article.headline)
  // an article that stands there comes before one that was removed
  const live = known.status === 'live' ? 0.01 : 0
  if (known.sourceKey !== undefined && known.sourceKey === article.sourceKey) return 4 + live + body + headline / 10
  const isSaying = !isCommon && Math.min(known.headline.length, article.headline.length) >= sayingLength
  if (known.page === article.page && headline >= sameHeadline && (isSaying || body >= notStrange))
    return 2 + live + headline + body
  return body >= sameBody ? body + live : 0
}

/** Dice's index of two headlines' pairs of characters, from 0 to 1. */
function similarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  const first = pairsOf(a)
  const second = pairsOf(b)
  const total = first.length + second.length
  if (total === 0) return 0
  const left = new Map<string, number>()
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of second) {
    const count = left.get(pair) ?? 0
    if (count > 0) common += 1
    left.set(pair, count - 1)
  }
  return (2 * common) / total
}

function pairsOf(text: string): string[] {
  const letters = text.replace(/[\p{P}\p{Z}\s]/gu, '').toLowerCase()
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2))
}
