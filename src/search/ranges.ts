import { fold } from '../issue/fold.ts'
import { partsOf, type Part, type Query } from './query.ts'
import { characterAt, characterBefore, isWord } from './words.ts'

/** From, inclusive, to, exclusive, in UTF-16 units of the text as printed. */
export type Range = readonly [from: number, to: number]

/** What to mark of `query` in `text`: in order, and none touches the next. */
export function rangesIn(text: string, query: Query): Range[] {
  const folded = fold(text)
  return merged(partsOf(query).flatMap((part) => occurrences(folded, part)))
}

/**
 * Where `part` occurs in a folded text, from the left, none overlapping the one before. A blank within it is any run of
 * blanks, or a new line of print: one of `breaks`, where the text goes on without a blank.
 */
export function occurrences(folded: string, { text, isOpen }: Part, breaks: readonly number[] = []): Range[] {
  const [first = '', ...rest] = text.split(' ')
  const found: Range[] = []
  let from = folded.indexOf(first)
  if (from < 0 || first === '') return found
  const startsInWord = isWord(characterAt(text, 0))
  const endsInWord = !isOpen && isWord(characterBefore(text, text.length))
  while (from >= 0) {
    const to = endOf(folded, from + first.length, rest, breaks)
    const isCut =
      to === undefined ||
      (startsInWord && isWord(characterBefore(folded, from))) ||
      (endsInWord && isWord(characterAt(folded, to)))
    if (!isCut) found.push([from, to])
    from = folded.indexOf(first, isCut ? from + 1 : to)
  }
  return found
}

/** Where the last of `words` ends, when they stand at `at`, a blank before each. */
function endOf(folded: string, at: number, words: readonly string[], breaks: readonly number[]): number | undefined {
  let end = at
  for (const word of words) {
    const blankFrom = end
    while (isBlank(folded.charCodeAt(end))) end += 1
    if (end === blankFrom && !breaks.includes(end)) return undefined
    if (!folded.startsWith(word, end)) return undefined
    end += word.length
  }
  return end
}

/** Folding has made one blank of all spaces; the others part lines. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x2028 || unit === 0x2029
}

/** The same places, sorted, with those that overlap or touch made one. */
export function merged(ranges: readonly Range[]): Range[] {
  const apart: Range[] = []
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = apart.at(-1)
    if (last && from <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], to)]
    else apart.push([from, to])
  }
  return apart
}
