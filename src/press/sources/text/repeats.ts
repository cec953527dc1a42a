import { lengthOf } from './characters.ts'
import type { Piece } from './piece.ts'
import { isClosed } from './shapes.ts'
import { isHead } from './titles.ts'

/** A piece that says only what another says already. */
export type Repeat = { piece: Piece; of: Piece; method: 'exact' | 'contained' }

/** Below this a piece within another is a phrase, not an echo of it. */
const shortestEcho = 20
/** Below this two equal pieces are two bylines, two names, two 本报讯. */
const shortestCopy = 12

/** The text two pieces are compared by: signs alone, spaces never count. */
export function comparable({ text }: Piece): string {
  return text.replace(/\s/gu, '')
}

/** The repeats among the pieces of one page, in file order, each with the piece that holds its text. */
export function findRepeats(pieces: readonly Piece[]): Repeat[] {
  const texts = pieces.map(comparable)
  const holders = holdersOf(texts)
  const first = new Map<string, number>()
  const repeats = new Map<number, Repeat>()
  for (const [at, text] of texts.entries()) {
    const earlier = first.get(text)
    if (earlier === undefined) first.set(text, at)
    const holder = (holders.get(earlier ?? at) ?? []).find((of) => isEcho(at, of, texts, pieces))
    const isCopy = earlier !== undefined && lengthOf(text) >= shortestCopy
    const of = pieces[holder ?? (isCopy ? earlier : -1)]
    const piece = pieces[at]
    if (piece && of) repeats.set(at, { piece, of, method: holder === undefined ? 'exact' : 'contained' })
  }
  const place = new Map(pieces.map((piece, at) => [piece, at]))
  // a chain of echoes hangs on the one piece that stays
  const last = (piece: Piece): Piece => {
    const next = repeats.get(place.get(piece) ?? -1)
    return next ? last(next.of) : piece
  }
  return Array.from(repeats.values(), (repeat) => ({ ...repeat, of: last(repeat.of) }))
}

/** For each piece, the longer ones that hold it whole. Looks its first characters up, so that a large page stays quick. */
function holdersOf(texts: readonly string[]): Map<number, number[]> {
  const starts = new Map<string, number[]>()
  for (const [at, text] of texts.entries()) {
    if (texts.indexOf(text) < at) continue
    const start = text.slice(0, shortestEcho)
    const alike = starts.get(start) ?? []
    // more that begin alike than any page has: a loop, not a text
    if (text.length >= shortestEcho && alike.length < 50) starts.set(start, [...alike, at])
  }
  const holders = new Map<number, number[]>()
  for (const [of, text] of texts.entries())
    for (let from = 0; from + shortestEcho <= text.length; from += 1)
      for (const at of starts.get(text.slice(from, from + shortestEcho)) ?? []) {
        const echo = texts[at] ?? ''
        const known = holders.get(at) ?? []
        // the page is gone through in order: a holder found twice is the last one found
        if (echo.length >= text.length || known.at(-1) === of || !text.startsWith(echo, from)) continue
        known.push(of)
        holders.set(at, known)
      }
  return holders
}

/**
 * A piece held by another is an echo of it, unless it may be a headline: those quote the story they stand over. A short
 * line is an echo only where it is cut from the story's edge, mid-clause or after the fact.
 */
function isEcho(at: number, of: number, texts: readonly string[], pieces: readonly Piece[]): boolean {
  const [echo = '', text = '', piece] = [texts[at], texts[of], pieces[at]]
  if (!piece || !isHead(piece)) return true
  if (text.endsWith(echo)) return isClosed(echo) || at > of
  return text.startsWith(echo) && (at > of || !/^[，。：；！？,.:;!?]/u.test(text.slice(echo.length)))
}
