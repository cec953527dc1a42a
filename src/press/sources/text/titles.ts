import { readByline } from './bylines.ts'
import { lengthOf } from './characters.ts'
import type { Piece } from './piece.ts'
import { isHeading } from './shapes.ts'

const longest = 60

/** Marks the lines that stand over a byline: those are headlines, though they be long or hold a comma. */
export function markTitles(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1]
    const isOver = next !== undefined && readByline(next.text) !== undefined && readByline(piece.text) === undefined
    const isTitle =
      isOver && lengthOf(piece.text) <= longest && piece.text.length <= 120 && !/[。；，,.;]$/u.test(piece.text)
    return isTitle ? Object.assign({}, piece, { isTitle: true as const }) : piece
  })
}

/** True when a piece is, or may be, a headline or a subhead. */
export function isHead({ text, isTitle }: Piece): boolean {
  return isTitle === true || isHeading(text)
}
