export type Type = {
  /** Width of a text set in this type. */
  measure: (text: string) => number
  /** Its size, in the same units. */
  em: number
  script: 'cjk' | 'latin'
}

/** What a line is made of: a character of Chinese, a word of Latin, a number, a dash, a space. Nothing in it is parted. */
export type Piece = {
  text: string
  /** What it takes of the line. */
  advance: number
  /** White that is cut off before it: the left half of a mark. */
  trim: number
}

/** The pieces of a text, in order; none is lost: together they are the text. */
export function piecesOf(text: string, { script }: Pick<Type, 'script'>): string[] {
  if (script === 'latin') return (text.match(/\s+|\S+/gu) ?? []).flatMap((word) => word.split(afterHyphen))
  return text.match(token) ?? []
}

const afterHyphen = /(?<=\p{L}[-–—])(?=\p{L})/u
/** Letters, figures and signs that stand closer than characters do; none of the marks of Chinese. */
const close = String.raw`[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF“”‘’—…·‧•℃‰°]`
const token = new RegExp(String.raw`—+|…+|[０-９]+(?:[．，][０-９]+)*|\s+|${close}+(?:’${close}+)*|[^]\p{M}*`, 'gu')

/**
 * The pieces of one line at their widths: marks that follow each other share the white between them, a mark that opens the
 * line begins at its edge, and Latin stands an eighth off Chinese. `isTight`: the mark that ends the line gives up its white.
 */
export function setPieces(texts: readonly string[], { measure, em, script }: Type, isTight = false): Piece[] {
  const pieces = texts.map((text) => ({ text, advance: measure(text), trim: 0 }))
  if (script === 'latin') return pieces
  const isWide = ({ text, advance }: Piece, marks: RegExp) => marks.test(text) && advance > 0.9 * em
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1]
    const isOpening = isWide(piece, opening)
    if (isOpening && (!before || opening.test(before.text))) piece.trim = em / 2
    else if (before && isWide(before, closing) && (isOpening || closing.test(piece.text))) before.advance -= em / 2
    else if (before && isApart(before.text, piece.text)) before.advance += em / 8
    piece.advance -= piece.trim
  }
  const last = pieces.at(-1)
  if (isTight && last && isWide(last, closing)) last.advance -= em / 2
  return pieces
}

export function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { advance }) => sum + advance, 0)
}

const opening = /^[（〔［｛「『“‘《〈【〖]$/u
const closing = /^[、，。．；：？！）〕］｝」』”’》〉】〗]$/u
const chinese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const latin = /[\p{Script=Latin}\p{Nd}]/u

function isApart(before: string, after: string): boolean {
  const [left, right] = [before.slice(-1), after.slice(0, 1)]
  return (chinese.test(left) && latin.test(right)) || (latin.test(left) && chinese.test(right))
}
