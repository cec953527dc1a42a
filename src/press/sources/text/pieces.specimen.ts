import { piecesOf } from './pieces.ts'
import type { Piece } from './piece.ts'

/** For tests: the pieces of a transcript with each text in a block of its own; `first` counts texts, not lines. */
export function pieces(...texts: string[]): Piece[] {
  const all = piecesOf({ start: 1, lines: texts.flatMap((text) => [text, '']) }, 0)
  return all.map((piece, at) => Object.assign(piece, { first: at + 1, last: at + 1 }))
}
