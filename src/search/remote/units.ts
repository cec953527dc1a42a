import { characterAt, characterBefore, isWord } from '../words.ts'

/**
 * Around a word in what is sent to the engine. What a word is, is so decided here for both sides, and not by the engine, which
 * knows another year's Unicode. No printed text holds them.
 */
const opens = '\u0002'
const closes = '\u0003'

/**
 * A folded text as the engine files it and is asked for it: words between their marks, every run of blanks one blank. The
 * engine takes a word between marks for one unit and every other character for one each.
 */
export function marked(folded: string): string {
  let text = ''
  let isOpen = false
  let isAfterBlank = false
  for (const character of folded) {
    const isInWord = isInWords(character)
    const isBlank = blanks.has(character)
    if (isInWord !== isOpen) text += isInWord ? opens : closes
    if (!isBlank) text += character === opens || character === closes ? '\ufffd' : character
    else if (!isAfterBlank) text += ' '
    isOpen = isInWord
    isAfterBlank = isBlank
  }
  return isOpen ? text + closes : text
}

/** The same, and its last word, if it ends in one, may go on. */
export function markedOpen(folded: string): string {
  const text = marked(folded)
  return text.endsWith(closes) ? text.slice(0, -1) : text
}

/** True when the engine takes a folded text that is no blank for a single unit. */
export function isOneUnit(folded: string): boolean {
  const first = characterAt(folded, 0)
  if (!isWord(first)) return first.length === folded.length
  return isWord(characterBefore(folded, folded.length)) && marked(folded).lastIndexOf(opens) === 0
}

/** Folding has made one blank of all spaces; the others part lines. */
const blanks = new Set([' ', '\t', '\n', '\v', '\f', '\r', '\u2028', '\u2029'])

/** Asked of every character of an archive, and it costs a regular expression. */
const known = new Map<string, boolean>()
function isInWords(character: string): boolean {
  const before = known.get(character)
  if (before !== undefined) return before
  const now = isWord(character)
  known.set(character, now)
  return now
}
