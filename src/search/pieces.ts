import type { Article } from '../issue/article.ts'
import type { BlockKey } from '../issue/ids.ts'
import { textsOf } from '../issue/reading-order.ts'

export type Field = 'kicker' | 'headline' | 'deck' | 'column' | 'byline' | 'block'

/** A text of an article that is searched as one, in the lines it is printed in, which are the field's from `first` on. */
export type Piece = { field: Field; block?: BlockKey; first: number; lines: readonly string[] }

/** Every text of an article, in the order in which it is printed. */
export function piecesOf(article: Article): Piece[] {
  const { heads, column, bylines, blocks } = article
  return [
    ...each('column', column === undefined ? [] : [column]),
    { field: 'kicker', first: 0, lines: heads.kicker },
    { field: 'headline', first: 0, lines: heads.headline },
    { field: 'deck', first: 0, lines: heads.deck },
    ...each(
      'byline',
      bylines.map(({ text }) => text),
    ),
    ...blocks.flatMap((block) => each('block', textsOf({ blocks: [block] }), block.k)),
  ]
}

function each(field: Field, texts: readonly string[], block?: BlockKey): Piece[] {
  return texts.map((text, first) => ({ field, first, lines: [text], ...(block === undefined ? {} : { block }) }))
}
