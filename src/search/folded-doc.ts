import { fold } from '../issue/fold.ts'
import type { Doc } from './doc.ts'
import { joinLines } from './lines.ts'
import { type Field, piecesOf } from './pieces.ts'

/** An article as it is searched. Folding is most of the work of a scan, so who searches it again keeps it. */
export type FoldedDoc = {
  doc: Doc
  /** All its pieces, folded, with `between` between them: nothing that is looked for is found across two. */
  text: string
  /** Of each piece, in the order of `piecesOf`: what it is, and where in `text` it begins. */
  pieces: readonly { field: Field; from: number }[]
  /** Where in `text` a line of a head begins, but for its first. */
  breaks: readonly number[]
}

/** No printed text holds it, and no query. */
export const between = '\u0000'

export function foldDoc(doc: Doc): FoldedDoc {
  let text = ''
  const breaks: number[] = []
  const pieces = piecesOf(doc).map(({ field, lines }, at) => {
    if (at > 0) text += between
    const from = text.length
    const joined = joinLines(lines)
    breaks.push(...joined.starts.slice(1).map((start) => from + start))
    text += joined.text
    return { field, from }
  })
  return { doc, text: fold(text), pieces, breaks }
}
