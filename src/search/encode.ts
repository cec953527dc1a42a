import type { Part } from './query.ts'
import { isWord } from './words.ts'

/** Named by every stored index: one made by another version answers other questions and is not read. */
export const encoderVersion = 1

/**
 * What a text is made of: each character of a run of Chinese (kana, hangul and every other script that parts no words by
 * blanks alike), each two of them that stand together, and each whole word of an alphabet or number.
 */
export type Sink = {
  /** A code point. */
  character: (point: number) => void
  /** Two code points; told after the second of them. */
  pair: (first: number, second: number) => void
  word: (word: string) => void
}

/** Tells what a folded text is made of, from the left. Signs and blanks part it and are not told. */
export function readTokens(folded: string, { character, pair, word }: Sink): void {
  let before = 0 // the character just before, when there is one
  let start = -1 // of the word that is open
  let at = 0
  while (at < folded.length) {
    const point = folded.codePointAt(at) ?? 0
    const role = roleOf(point)
    if (role === inWord) {
      if (start < 0) start = at
    } else if (start >= 0) {
      word(folded.slice(start, at))
      start = -1
    }
    if (role === alone) {
      character(point)
      if (before > 0) pair(before, point)
    }
    before = role === alone ? point : 0
    at += point > 0xffff ? 2 : 1
  }
  if (start >= 0) word(folded.slice(start))
}

/** Under what a folded text is filed. Texts that are searched apart, a headline and a paragraph, are filed one by one. */
export function indexTokens(folded: string): Set<string> {
  const tokens = new Set<string>()
  readTokens(folded, {
    character: (point) => tokens.add(String.fromCodePoint(point)),
    pair: (first, second) => tokens.add(String.fromCodePoint(first, second)),
    word: (word) => {
      tokens.add(word)
      for (const stem of stemsOf(word)) tokens.add(stem)
    },
  })
  return tokens
}

/**
 * Under what every text that holds `part` is filed: under all of `all`. Empty for a part of nothing but signs, which any
 * text may hold. `isExact`: a text filed so holds the part, and there is nothing left to verify.
 */
export function queryTokens({ text, isOpen }: Part): { all: readonly string[]; isExact: boolean } {
  const characters: { point: number; isPaired: boolean }[] = []
  const pairs: string[] = []
  const words: string[] = []
  readTokens(text, {
    character: (point) => characters.push({ point, isPaired: false }),
    pair: (first, second) => {
      pairs.push(String.fromCodePoint(first, second))
      for (const one of characters.slice(-2)) one.isPaired = true
    },
    word: (word) => words.push(word),
  })
  const last = words.at(-1)
  // it may go on only where nothing follows it; `10%` holds the word 10 as it stands
  if (isOpen && last !== undefined && text.endsWith(last)) words.splice(-1, 1, ...stemsOf(last).slice(0, 1))
  // a pair holds its characters
  const lone = characters.filter(({ isPaired }) => !isPaired).map(({ point }) => String.fromCodePoint(point))
  const all = [...new Set([...pairs, ...words, ...lone])]
  const [first] = all
  return { all, isExact: all.length === 1 && (first === text || first === `${text}*`) }
}

/**
 * How much of a word that may go on is looked up, in UTF-16 units, longest first: a word is filed under its beginnings too,
 * as `2025*`. Otherwise an open word would be a walk through all the words there are.
 */
const stemLengths = [6, 4, 3, 2, 1]

/** What a word is filed under besides itself, longest first. */
export function stemsOf(word: string): string[] {
  return stemLengths
    .filter((length) => length <= word.length && !isHigh(word.charCodeAt(length - 1)))
    .map((length) => `${word.slice(0, length)}*`)
}

/** The first half of a surrogate pair. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

const unknown = 0
const neither = 1
const inWord = 2
const alone = 3
const roles = new Uint8Array(0x110000)

function roleOf(point: number): number {
  const known = roles[point] ?? unknown
  if (known !== unknown) return known
  const character = String.fromCodePoint(point)
  const role = isWord(character) ? inWord : /^[\p{L}\p{N}\p{Script=Han}]$/u.test(character) ? alone : neither
  roles[point] = role
  return role
}
