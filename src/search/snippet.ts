import type { Range } from './ranges.ts'
import { isInside } from './words.ts'

/** A few words about a find; `marks` are what was looked for, in this text. */
export type Snippet = { text: string; marks: readonly Range[] }

const longest = 80
const before = 24

/** The words of `text` about the first of `ranges`, cut between words, with … where it was cut. */
export function snippetOf(text: string, ranges: readonly Range[]): Snippet {
  const [from, to] = ranges[0] ?? [0, 0]
  let start = text.length <= longest ? 0 : Math.max(0, from - before)
  while (start < from && isInside(text, start)) start += 1
  let end = Math.max(to, Math.min(text.length, start + longest))
  while (end > to && isInside(text, end)) end -= 1
  if (end === to && ranges.length === 0) end = Math.min(text.length, longest) // one endless word
  const lead = start > 0 ? '…' : ''
  const shift = lead.length - start
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    marks: ranges
      .filter((range) => range[0] < end)
      .map((range): Range => [range[0] + shift, Math.min(range[1], end) + shift]),
  }
}
