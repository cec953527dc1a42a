import type { Doc } from './doc.ts'

export type Field = 'column' | 'kicker' | 'headline' | 'deck' | 'byline' | 'text'

/** A text of an article that is searched as one, in the lines it is printed in. */
export type Piece = { field: Field; lines: readonly string[] }

/** Every text of an article, in the order in which it is printed. */
export function piecesOf({ column, kicker, headline, deck, bylines, texts }: Doc): Piece[] {
  return [
    ...(column === undefined ? [] : [{ field: 'column' as const, lines: [column] }]),
    { field: 'kicker', lines: kicker },
    { field: 'headline', lines: headline },
    { field: 'deck', lines: deck },
    ...bylines.map((line) => ({ field: 'byline' as const, lines: [line] })),
    ...texts.map((text) => ({ field: 'text' as const, lines: [text] })),
  ]
}
