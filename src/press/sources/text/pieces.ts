import { hanShare, lengthOf } from './characters.ts'
import { readFacts } from './facts.ts'
import { widen, tidy } from './normalise.ts'
import type { Piece } from './piece.ts'
import { isClosed } from './shapes.ts'
import type { Sheet } from './sheets.ts'

type Numbered = { at: number; raw: string; text: string }

/** A page as pieces: cut at blank lines, and within a block where a line stands for itself or a paragraph ends. */
export function piecesOf({ start, lines }: Pick<Sheet, 'start' | 'lines'>, source: number): Piece[] {
  const blocks: Numbered[][] = [[]]
  for (const [at, raw] of lines.entries()) {
    const text = tidy(raw)
    if (text === '') blocks.push([])
    else blocks.at(-1)?.push({ at: start + at, raw, text })
  }
  return blocks.flatMap((block, number) => partsOf(block).map((part) => pieceOf(part, source, number)))
}

function pieceOf(part: readonly Numbered[], source: number, block: number): Piece {
  const lines = part.map(({ text }) => text)
  const isVerse = isPoem(lines)
  const { text, edits } = widen(isVerse ? lines.join(' ') : unwrap(lines))
  const ends = { first: part[0]?.at ?? 1, last: part.at(-1)?.at ?? 1 }
  return { source, block, ...ends, lines, text, edits, ...(isVerse ? { isVerse } : {}) }
}

/** Wrapped lines as one: Chinese closes up, Latin keeps a space, and a word divided at a line's end comes together. */
export function unwrap(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    const isLatin = /[\p{Script=Latin}\d,.;:!?'")-]$/u.test(text) && /^[\p{Script=Latin}\d"'(]/u.test(line)
    if (/\p{Script=Latin}-$/u.test(text) && /^\p{Ll}/u.test(line)) text = text.slice(0, -1) + line
    else text += text !== '' && isLatin ? ` ${line}` : line
  }
  return text
}

/** Facts of the masthead stand alone; so does each paragraph, heading and byline of a block without blank lines. */
function partsOf(block: readonly Numbered[]): Numbered[][] {
  if (block.length < 2) return block.length === 0 ? [] : [[...block]]
  const texts = block.map(({ text }) => text)
  if (isPoem(texts)) return [[...block]]
  const width = Math.max(...texts.map(lengthOf))
  const isIndented = block.slice(1).some(({ raw }) => /^(?:\u3000|\s{2})/u.test(raw))
  // set to a width: most lines are full, and one of them stops in mid-sentence
  const full = texts.slice(0, -1).filter((text) => lengthOf(text) >= width - 2)
  const isSet = full.length * 2 >= texts.length - 1 && full.some((text) => !isClosed(text))
  const parts: Numbered[][] = []
  for (const line of block) {
    const before = parts.at(-1)?.at(-1)
    const isNew =
      before === undefined ||
      readFacts(before.text) !== undefined ||
      readFacts(line.text) !== undefined ||
      hanShare(before.text) > 0.3 !== hanShare(line.text) > 0.3 ||
      /^(?:\u3000|\s{2})/u.test(line.raw) ||
      !runsOn(before.text, { width, isIndented, isSet })
    if (isNew) parts.push([line])
    else parts.at(-1)?.push(line)
  }
  return parts
}

/** True when a line of a block goes on in the next: it is full, or it is not at the end of anything. */
function runsOn(
  text: string,
  { width, isIndented, isSet }: { width: number; isIndented: boolean; isSet: boolean },
): boolean {
  const isFull = lengthOf(text) >= width * 0.75
  if (/[，、；,;-]$/u.test(text)) return true
  if (/[。！？…!?.][”’"）)』」]*$/u.test(text)) return isFull && (isIndented || (isSet && lengthOf(text) >= width - 1))
  return isFull
}

/** Four lines or more, short, each a clause to itself. */
function isPoem(lines: readonly string[]): boolean {
  const isShort = lines.every((line) => lengthOf(line) <= 20 && hanShare(line) > 0.5 && readFacts(line) === undefined)
  const whole = lines.filter((line) => !/[，。；！？、,;!?].*\p{Script=Han}/u.test(line)).length
  return lines.length >= 4 && isShort && whole >= lines.length * 0.75
}
