import { fold } from '../issue/fold.ts'
import { partsOf, type Query } from './query.ts'
import { merged, occurrences, type Range } from './ranges.ts'
import { characterAt, characterBefore, isWord } from './words.ts'

/** A range within one line of several. */
type LineRange = { line: number; from: number; to: number }
/** Several lines as one text, where in it each begins, and the way back. */
export type Joined = { text: string; starts: readonly number[]; split: (range: Range) => LineRange[] }

/** Lines as the text they are read as: 获评全国 / 文明城市 holds 全国文明, while `river` / `path` stays two words. */
export function joinLines(lines: readonly string[]): Joined {
  let text = ''
  const starts = lines.map((line) => {
    if (isWord(characterBefore(text, text.length)) && isWord(characterAt(line, 0))) text += ' '
    text += line
    return text.length - line.length
  })
  return {
    text,
    starts,
    split: ([from, to]) =>
      lines.flatMap((printed, line) => {
        const start = starts[line] ?? 0
        const [first, last] = [Math.max(from - start, 0), Math.min(to - start, printed.length)]
        return first < last ? [{ line, from: first, to: last }] : []
      }),
  }
}

/** What to mark of `query` in each of `lines`, as `rangesIn` for a text of one line. */
export function rangesInLines(lines: readonly string[], query: Query): Range[][] {
  const joined = joinLines(lines)
  const folded = fold(joined.text)
  const found = partsOf(query).flatMap((part) => occurrences(folded, part, joined.starts.slice(1)))
  return splitOver(lines, joined, found)
}

/** Ranges of the joined text, by line; in each, in order and none touches the next. */
export function splitOver(lines: readonly string[], { split }: Joined, ranges: readonly Range[]): Range[][] {
  const found = ranges.flatMap(split)
  return lines.map((_, at) =>
    merged(found.filter(({ line }) => line === at).map(({ from, to }) => [from, to] as const)),
  )
}
