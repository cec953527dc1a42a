import type { Piece } from './piece.ts'
import { comparable } from './repeats.ts'

/** Two readings of one paragraph. */
export type Twin = { a: Piece; b: Piece; method: 'shingles' | 'common-run'; score: number }

const shingle = 8
const alikeEnough = 0.6
const longRun = 40

/**
 * Pieces that are nearly the same: most of their 8-character shingles are shared, or one long run is. Two paragraphs that
 * differ in their numbers say different things and are never twins.
 */
export function findTwins(pieces: readonly Piece[]): Twin[] {
  // a headline says what its story says
  const texts = pieces.map((piece) => (piece.isTitle ? '' : comparable(piece)))
  const sets = texts.map(shinglesOf)
  const twins: Twin[] = []
  for (const [a, b] of candidates(sets)) {
    const [one, other] = [pieces[a], pieces[b]]
    const found = likeness(
      sets[a] ?? new Set(),
      sets[b] ?? new Set(),
      Math.min(texts[a]?.length ?? 0, texts[b]?.length ?? 0),
    )
    if (one && other && found && !numbersDiffer(texts[a] ?? '', texts[b] ?? ''))
      twins.push({ a: one, b: other, ...found })
  }
  return twins
}

/** Jaccard's measure of the shingles, or the share of a long common run; nothing when neither says "the same". */
function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  shorter: number,
): Pick<Twin, 'method' | 'score'> | undefined {
  let shared = 0
  let run = 0
  let longest = 0
  for (const one of a) {
    run = b.has(one) ? run + 1 : 0
    if (run > 0) shared += 1
    longest = Math.max(longest, run)
  }
  const jaccard = shared / (a.size + b.size - shared || 1)
  const length = longest + shingle - 1
  if (jaccard >= alikeEnough) return { method: 'shingles', score: round(jaccard) }
  const isLong = longest > 0 && length >= longRun && length >= shorter * alikeEnough
  return isLong ? { method: 'common-run', score: round(length / shorter) } : undefined
}

function shinglesOf(text: string): Set<string> {
  const all = new Set<string>()
  for (let at = 0; at + shingle <= text.length; at += 1) all.add(text.slice(at, at + shingle))
  return all
}

/** Pairs that share at least a few shingles: looked up, not tried one against one. */
function candidates(sets: readonly ReadonlySet<string>[]): [number, number][] {
  const places = new Map<string, number[]>()
  const shared = new Map<number, number>()
  for (const [at, all] of sets.entries())
    for (const one of all) {
      // every third will do to find a pair
      if ((one.charCodeAt(0) + one.charCodeAt(shingle - 1)) % 3 !== 0) continue
      const known = places.get(one) ?? []
      for (const earlier of known) {
        const pair = earlier * sets.length + at
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
      if (known.length < 20) places.set(one, [...known, at])
    }
  return [...shared.entries()]
    .filter(([, times]) => times >= 3)
    .map(([pair]): [number, number] => [Math.floor(pair / sets.length), pair % sets.length])
    .toSorted(([a, b], [c, d]) => a - c || b - d)
}

/** True when each has a number that the other has not. */
function numbersDiffer(a: string, b: string): boolean {
  const [ours, theirs] = [numbersOf(a), numbersOf(b)]
  return ours.some((one) => !theirs.includes(one)) && theirs.some((one) => !ours.includes(one))
}

function numbersOf(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?/gu) ?? []
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
