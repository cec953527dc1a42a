import { lengthOf } from './characters.ts'
import type { Twin } from './near-repeats.ts'
import type { Piece } from './piece.ts'
import type { Repeat } from './repeats.ts'
import { isClosed, startsOpen } from './shapes.ts'

/** How well `head` follows upon `tail`, by the text alone; 0 when nothing speaks for it. */
export type Seam = (tail: Piece, head: Piece) => number

export type Copies = {
  /** What stays, in file order. */
  kept: Piece[]
  repeats: Repeat[]
  /** Other readings that were set aside, each with the one kept. */
  variants: { piece: Piece; of: Piece; method: Twin['method']; score: number }[]
}

/**
 * Of every text that is there twice, one copy stays. A passage copied whole keeps the copy that sits better between its
 * neighbours; a paragraph read twice keeps the more complete reading; else the first stays.
 */
export function chooseCopies(
  pieces: readonly Piece[],
  repeats: readonly Repeat[],
  twins: readonly Twin[],
  seam: Seam,
): Copies {
  const place = new Map(pieces.map((piece, at) => [piece, at]))
  const at = (piece: Piece) => place.get(piece) ?? 0
  const contained = repeats.filter(({ method }) => method === 'contained')
  const exact = repeats.filter(({ method }) => method === 'exact')
  const out = new Set([...contained, ...exact].map(({ piece }) => piece))
  const near = twins.filter(({ a, b }) => !out.has(a) && !out.has(b))
  const pairs = [
    ...exact.map(({ piece, of }): Pair => ({ a: of, b: piece })),
    ...near.map((twin): Pair => ({ a: twin.a, b: twin.b, near: twin })),
  ].toSorted((one, other) => at(one.a) - at(other.a) || at(one.b) - at(other.b))

  const winner = new Map<Piece, Pair & { of: Piece }>()
  for (const run of runsOf(pairs, at)) {
    const second = prefersSecond(run, pieces, at, seam)
    for (const pair of run) {
      const [keep, drop] = second ? [pair.b, pair.a] : [pair.a, pair.b]
      // what has lost to one copy already does not come back for another
      if (winner.has(keep)) winner.set(pair.b, { ...pair, of: winner.get(keep)?.of ?? pair.a })
      else if (!winner.has(drop)) winner.set(drop, { ...pair, of: keep })
    }
  }
  const last = (piece: Piece): Piece => {
    const next = winner.get(piece)?.of
    return next === undefined || next === piece ? piece : last(next)
  }
  const lost = [...winner.entries()]
  const gone = new Set([...contained.map(({ piece }) => piece), ...winner.keys()])
  return {
    kept: pieces.filter((piece) => !gone.has(piece)),
    repeats: [
      ...contained.map(({ piece, of, method }) => ({ piece, of: last(of), method })),
      ...lost.flatMap(([piece, pair]) =>
        pair.near === undefined ? [{ piece, of: last(pair.of), method: 'exact' as const }] : [],
      ),
    ].toSorted((one, other) => at(one.piece) - at(other.piece)),
    variants: lost.flatMap(([piece, pair]) =>
      pair.near ? [{ piece, of: last(pair.of), method: pair.near.method, score: pair.near.score }] : [],
    ),
  }
}

/** `near` when the two only resemble each other. */
type Pair = { a: Piece; b: Piece; near?: Twin }

/** Pairs one after the other on both sides: a passage that was copied as a whole. */
function runsOf(pairs: readonly Pair[], at: (piece: Piece) => number): Pair[][] {
  const runs: Pair[][] = []
  for (const pair of pairs) {
    const run = runs.find((one) => {
      const last = one.at(-1)
      return last && at(last.a) + 1 === at(pair.a) && at(last.b) + 1 === at(pair.b)
    })
    if (run) run.push(pair)
    else runs.push([pair])
  }
  return runs
}

function prefersSecond(
  run: readonly Pair[],
  pieces: readonly Piece[],
  at: (piece: Piece) => number,
  seam: Seam,
): boolean {
  const fit = (side: 'a' | 'b') => {
    const [first, last] = [run[0]?.[side], run.at(-1)?.[side]]
    const [before, after] = [first && pieces[at(first) - 1], last && pieces[at(last) + 1]]
    return (first && before ? seam(before, first) : 0) + (last && after ? seam(last, after) : 0)
  }
  const whole = (side: 'a' | 'b') => run.reduce((sum, pair) => sum + completeness(pair[side]), 0)
  const [better, fuller] = [fit('b') - fit('a'), whole('b') - whole('a')]
  return better > 0 || (better === 0 && fuller > 0)
}

function completeness({ text }: Piece): number {
  return (isClosed(text) ? 1000 : 0) + (startsOpen(text) ? 0 : 1000) + lengthOf(text) / 1000
}
