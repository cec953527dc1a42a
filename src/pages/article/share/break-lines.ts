import { piecesOf, setPieces, widthOf, type Piece, type Type } from './pieces.ts'

export type Line = {
  /** Without the spaces that the break swallowed. */
  text: string
  pieces: readonly Piece[]
  /** From the edge to its first piece. */
  indent: number
}

/**
 * `text` in lines of `width`, as many to a line as it holds. By the rules of Chinese print (clreq, GB/T 15834) no mark stands
 * where it may not, and no number, dash, ellipsis or Latin word is cut, unless it is longer than a line.
 */
export function breakLines(text: string, type: Type, width: number, indent = 0): Line[] {
  const texts = piecesOf(text.trim(), type).flatMap((piece) => inParts(piece, type, width - indent))
  const lines: Line[] = []
  for (let from = 0; from < texts.length;) {
    const room = width - (lines.length === 0 ? indent : 0)
    const to = endOfLine(texts, from, type, room)
    const own = withoutSpaces(texts.slice(from, to))
    const pieces = setPieces(own, type)
    lines.push({
      text: own.join(''),
      pieces: widthOf(pieces) <= room ? pieces : setPieces(own, type, true),
      indent: lines.length === 0 ? indent : 0,
    })
    from = to
    while (isSpace(texts[from])) from += 1
  }
  return lines
}

/** Where each piece of a line begins; `width` spreads it to both edges, Chinese between characters and Latin not at all. */
export function placesIn({ pieces, indent }: Line, width?: number): number[] {
  const spare = width === undefined ? 0 : width - indent - widthOf(pieces)
  const gap = pieces.length > 1 ? Math.max(0, spare) / (pieces.length - 1) : 0
  let x = indent
  return pieces.map(({ advance, trim }) => {
    const place = x - trim
    x += advance + gap
    return place
  })
}

/** The end of the line that begins at `from`: as far as there is room, then back to where it may be broken. */
function endOfLine(texts: readonly string[], from: number, type: Type, room: number): number {
  let most = from + 1
  while (most < texts.length && fits(texts.slice(from, most + 1), type, room)) most += 1
  if (most >= texts.length) return most
  for (let to = most; to > from; to -= 1) if (mayBreak(texts, to)) return to
  return most
}

function fits(texts: readonly string[], type: Type, room: number): boolean {
  return widthOf(setPieces(withoutSpaces(texts), type, true)) <= room + 0.01
}

const neverFirst = /^(?!’\d)[、，。．；：？！）〕］｝」』”’》〉】〗·・‧％‰℃°/／～,.;:?!)\]}%]/u
const neverLast = /[（〔［｛「『“‘《〈【〖￥＄/／([{$£€]$/u
/** What is one though it is in pieces: figures of two widths, a word with its apostrophe. */
const together: [RegExp, RegExp][] = [
  [/\d[.,]?$|[０-９][．，]?$/u, /^[\d０-９]/u],
  [/[\p{Script=Latin}\p{M}'’]$/u, /^[\p{Script=Latin}\p{M}'’]/u],
]

function mayBreak(texts: readonly string[], at: number): boolean {
  const hangs = isSpace(texts[at - 1]) || isSpace(texts[at])
  const before = withoutSpaces(texts.slice(0, at)).at(-1) ?? ''
  const after = texts.slice(at).find((text) => !isSpace(text)) ?? ''
  if (neverFirst.test(after) || neverLast.test(before)) return false
  return hangs || !together.some(([left, right]) => left.test(before) && right.test(after))
}

/** A word that is longer than a line is cut where the line ends. */
function inParts(text: string, { measure }: Type, width: number): string[] {
  if (measure(text) <= width) return [text]
  const parts: string[] = []
  let part = ''
  for (const character of text) {
    if (part !== '' && measure(part + character) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

function withoutSpaces(texts: readonly string[]): string[] {
  const first = texts.findIndex((text) => !isSpace(text))
  return first < 0 ? [] : texts.slice(first, texts.findLastIndex((text) => !isSpace(text)) + 1)
}

function isSpace(text: string | undefined): boolean {
  return text !== undefined && /^\s+$/u.test(text)
}
