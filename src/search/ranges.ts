import { fold } from '../issue/fold.ts'
import type { Part, Query } from './query.ts'
import { characterAt, characterBefore, isWord } from './words.ts'

/** From, inclusive, to, exclusive, in UTF-16 units of the text as printed. */
export type Range = readonly [from: number, to: number]

/** What to mark of `query` in `text`: in order, and none touches the next. */
export function rangesIn(text: string, query: Query): Range[] {
  const folded = fold(text)
  return merged(query.parts.flatMap((part) => occurrences(folded, part)))
}

/** Where `part` occurs in a folded text, from the left, none overlapping the one before. */
export function occurrences(folded: string, { text, isOpen }: Part): Range[] {
  const found: Range[] = []
  const startsInWord = isWord(characterAt(text, 0))
  const endsInWord = !isOpen && isWord(characterBefore(text, text.length))
  let from = folded.indexOf(text)
  while (from >= 0) {
    const to = from + text.length
    const isCut =
      (startsInWord && isWord(characterBefore(folded, from))) || (endsInWord && isWord(characterAt(folded, to)))
    if (!isCut) found.push([from, to])
    from = folded.indexOf(text, isCut ? from + 1 : to)
  }
  return found
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
