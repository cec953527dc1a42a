import type { Range } from './ranges.ts'
import { isInside } from './words.ts'

/** A few words about a find; `marks` are what was looked for, in this text. */
export type Snippet = { text: string; marks: readonly Range[] }

const longest = 80
const before = 24
/** So many characters from the first find on are shown, unless a very long word is cut off. */
export const reach = 40

/**
 * The words of `text` about the range at `about` of `ranges`, which are in order and apart: cut between words, with … where
 * it was cut, and never through another range.
 */
export function snippetOf(text: string, ranges: readonly Range[], about = 0): Snippet {
  const [from, to] = ranges[about] ?? [0, 0]
  let start = text.length <= longest ? 0 : Math.max(0, from - before)
  start = ranges.find(([a, b]) => a < start && start < b)?.[1] ?? start
  while (start < from && isInside(text, start)) start += 1
  let end = Math.max(to, Math.min(text.length, start + longest))
  end = ranges.find(([a, b]) => a > from && a < end && end < b)?.[0] ?? end
  while (end > to && isInside(text, end)) end -= 1
  if (end === to && ranges.length === 0) end = Math.min(text.length, longest) // one endless word
  const lead = start > 0 ? '…' : ''
  const shift = lead.length - start
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    marks: ranges.filter(([a, b]) => a >= start && b <= end).map(([a, b]): Range => [a + shift, b + shift]),
  }
}
