import type { Join } from './joins.ts'
import { joinTexts } from './joins.ts'
import type { Piece } from './piece.ts'

/** A paragraph as it will be read: one piece, or several that are one sentence. */
export type Paragraph = {
  pieces: Piece[]
  text: string
  /** Where pieces meet in `text`, and on what grounds. */
  seams: { at: number; join: Join }[]
}

/** The paragraph that each piece begins, in file order; a piece that goes on in another takes it along. */
export function paragraphsOf(pieces: readonly Piece[], joins: readonly Join[]): Map<Piece, Paragraph> {
  const onward = new Map(joins.map((join) => [join.tail, join]))
  const heads = new Set(joins.map(({ head }) => head))
  const paragraphs = new Map<Piece, Paragraph>()
  for (const first of pieces) if (!heads.has(first)) paragraphs.set(first, chain(first, onward))
  // halves that were joined into a ring have no beginning: each stays what it was
  const placed = new Set(Array.from(paragraphs.values(), (one) => one.pieces).flat())
  for (const piece of pieces) if (!placed.has(piece)) paragraphs.set(piece, chain(piece, new Map()))
  return paragraphs
}

function chain(first: Piece, onward: ReadonlyMap<Piece, Join>): Paragraph {
  const paragraph: Paragraph = { pieces: [first], text: first.text, seams: [] }
  for (let join = onward.get(first); join; join = onward.get(join.head)) {
    const { text, seam } = joinTexts(paragraph.text, join.head.text)
    paragraph.pieces.push(join.head)
    paragraph.text = text
    paragraph.seams.push({ at: seam, join })
  }
  return paragraph
}
