import { hanShare, lengthOf } from './characters.ts'
import type { Corpus } from './corpus.ts'
import { looksOnward } from './onward.ts'
import type { Piece } from './piece.ts'
import { isClosed, looseMarks } from './shapes.ts'
import { gain, straddle, strongStraddle } from './straddle.ts'
import { isHead } from './titles.ts'

/** Two pieces that are one sentence, and why. */
export type Join = {
  tail: Piece
  head: Piece
  method: 'brackets' | 'straddle' | 'ngram-gain' | 'hyphen' | 'adjacent'
  score: number
  /** By how much it beats the next best partner of either side. */
  margin: number
}

/** Evidence that is enough by itself, and by how much it must beat what else there is. */
const strong = {
  brackets: { score: 10, margin: 5 },
  straddle: { score: strongStraddle, margin: 3 },
  'ngram-gain': { score: 7, margin: 7 },
  hyphen: { score: 10, margin: 5 },
}
/** How far apart in the file two halves may lie, in pieces: further is another page's worth of text. */
const reach = 60

type Evidence = Pick<Join, 'method' | 'score'>

/**
 * The sentences of one page that were cut in two: open ends paired with beginnings, each at most once, the strongest
 * evidence first. `isText` keeps bylines, captions, notes and the like out of it.
 */
export function findJoins(pieces: readonly Piece[], corpus: Corpus, isText: (piece: Piece) => boolean): Join[] {
  const tails = [...pieces.entries()].filter(([, piece]) => isText(piece) && !piece.isTitle && isOpenEnd(piece))
  const scored = tails.flatMap(([at, tail]) =>
    pieces.slice(Math.max(0, at - reach), at + reach).flatMap((head) => {
      if (head === tail || !isText(head)) return []
      const evidence = evidenceFor(tail, head, corpus, pieces[at + 1] === head)
      return evidence === undefined ? [] : [{ tail, head, ...evidence }]
    }),
  )
  const joins: Join[] = []
  const isTaken = ({ tail, head }: { tail: Piece; head: Piece }) =>
    joins.some((join) => join.tail === tail || join.head === head)
  for (const pair of scored.toSorted((a, b) => b.score - a.score)) {
    const rivals = scored.filter(
      (other) => other !== pair && (other.tail === pair.tail || other.head === pair.head) && !isTaken(other),
    )
    const margin = Math.round((pair.score - Math.max(0, ...rivals.map(({ score }) => score))) * 10) / 10
    const need = pair.method === 'adjacent' ? { score: 0, margin: 1 } : strong[pair.method]
    if (!isTaken(pair) && pair.score >= need.score && margin >= need.margin) joins.push({ ...pair, margin })
  }
  return joins
}

/** True when the text stops in the middle of something. */
export function isOpenEnd({ text }: Piece): boolean {
  return !isClosed(text) || (!/[。！？…!?][”’』」）》)\]"']*$/u.test(text) && looseMarks(text).unclosed.length > 0)
}

function evidenceFor(tail: Piece, head: Piece, corpus: Corpus, isNext: boolean): Evidence | undefined {
  const found = [brackets(tail, head), ...words(tail, head, corpus, isNext)]
  if (isNext && !isHead(head)) found.push(adjacency(tail, head))
  return found.filter((one) => one.score > 0).toSorted((a, b) => b.score - a.score)[0]
}

/** A mark that is open here is closed there, and nothing there opens it. */
function brackets(tail: Piece, head: Piece): Evidence {
  const { unclosed } = looseMarks(tail.text)
  const { unopened } = looseMarks(head.text)
  const innermost = unclosed.at(-1)
  const isMatch =
    innermost !== undefined && unopened[0] !== undefined && looseMarks(innermost + unopened[0]).unopened.length === 0
  // two marks that fit say more than one; straight quotes and brackets of lists less than 《》
  return { method: 'brackets', score: isMatch ? 11 + Math.min(unclosed.length, unopened.length) : 0 }
}

function words(tail: Piece, head: Piece, corpus: Corpus, isNext: boolean): Evidence[] {
  if (hanShare(tail.text) < 0.3) {
    const [, first = ''] = /(\p{L}+)-$/u.exec(tail.text) ?? []
    const [second = ''] = /^\p{Ll}+/u.exec(head.text) ?? []
    if (first === '' || second === '') return []
    const isKnown = corpus.count((first + second).slice(-8)) > 0
    return [{ method: 'hyphen', score: (isNext ? 10 : 0) + (isKnown ? 10 : 0) }]
  }
  return [
    { method: 'straddle', score: straddle(tail.text, head.text, corpus) },
    { method: 'ngram-gain', score: isHead(tail) ? 0 : Math.max(0, gain(tail.text, head.text, corpus)) },
  ]
}

/** It comes next and looks like the rest of it; the more so when the tail cannot end there. */
function adjacency(tail: Piece, head: Piece): Evidence {
  const score = looksOnward(tail.text, head.text)
  // a short line by itself may be a subhead, unless what follows cannot begin anything
  const isHalf = !isHead(tail) && lengthOf(tail.text) > 16
  const isSure = score === 4 && (cannotEnd(tail) || hanShare(tail.text) > 0.3)
  if (score === 0 || !(isHalf || isSure)) return { method: 'adjacent', score: 0 }
  return { method: 'adjacent', score: cannotEnd(tail) ? score + 1 : score }
}

/** Ends in a word that wants another. */
function cannotEnd({ text }: Piece): boolean {
  return /(?:[的地得和与及或在把被对向从以并将为是了着，、,]|\b(?:the|an?|of|to|in|on|at|by|for|from|with|and|or|but|that|which|is|are|was|were|had|has))$/iu.test(
    text,
  )
}

/** The two halves as one text, and where the second begins in it. */
export function joinTexts(tail: string, head: string): { text: string; seam: number } {
  const isLatin = /[\p{Script=Latin}\d,;:]$/u.test(tail) && /^[\p{Script=Latin}\d("“]/u.test(head)
  const start =
    /\p{L}-$/u.test(tail) && /^\p{Ll}/u.test(head) && isLatinEnd(tail) ? tail.slice(0, -1) : isLatin ? `${tail} ` : tail
  return { text: start + head, seam: start.length }
}

function isLatinEnd(text: string): boolean {
  return /\p{Script=Latin}-$/u.test(text)
}
