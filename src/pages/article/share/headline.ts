import { headBreaks } from '../../issue/head-breaks.ts'
import type { Line } from './break-lines.ts'
import type { Pen, Style } from './pen.ts'

type SetHeadline = { lines: readonly Line[]; style: Style; lineHeight: number }

/** Sizes of a head and the height of its lines; the larger, the fewer lines. */
const sizes = [
  { size: 122, lineHeight: 144, most: 2 },
  { size: 88, lineHeight: 112, most: 3 },
  { size: 66, lineHeight: 84, most: 3 },
  { size: 50, lineHeight: 66, most: 3 },
] as const

/**
 * The headline in the largest size in which it has room: in the editor's own lines, and where one of them is too long, broken
 * between words into lines of about one length. What the smallest cannot hold ends in an ellipsis.
 */
export function setHeadline(headline: readonly string[], pen: Pen, isLatin: boolean, width: number): SetHeadline {
  let last: SetHeadline | undefined
  for (const { size, lineHeight, most } of sizes) {
    const style: Style = isLatin
      ? { face: 'headline', size, weight: 640, tracking: -0.02 }
      : { face: 'headline', size, weight: 900 }
    const lines = headline.flatMap((line) => balanced(line, pen, style, width))
    // the largest is for lines that the editor made
    if (lines.length <= most && (size < 122 || lines.length === headline.length)) return { lines, style, lineHeight }
    const short = lines.slice(0, most - 1)
    const rest = lines.slice(most - 1).map(({ text }) => text)
    last = { lines: [...short, pen.oneLine(rest.join(isLatin ? ' ' : ''), style, width)], style, lineHeight }
  }
  return last ?? { lines: [], style: { face: 'headline', size: 50 }, lineHeight: 66 }
}

/** Lines of about one length: the narrowest measure that needs no more of them. */
function balanced(text: string, pen: Pen, style: Style, width: number): Line[] {
  const set = (measure: number) => byWords(text, pen, style, measure)
  const { length } = set(width)
  let [low, high] = [width / 2, width]
  while (high - low > 4) {
    const middle = (low + high) / 2
    const lines = set(middle)
    if (lines.length <= length && lines.every((line) => pen.widthOf(line) <= middle + 1)) high = middle
    else low = middle
  }
  return set(high)
}

/** Chinese between words where the engine knows them; where not, between characters. */
function byWords(text: string, pen: Pen, style: Style, width: number): Line[] {
  const breaks = headBreaks(text) ?? []
  const lines: Line[] = []
  let from = 0
  while (from < text.length) {
    const rest = text.slice(from).trimStart()
    from = text.length - rest.length
    const [line, ...more] = pen.lines(rest, style, width)
    if (!line) break
    const end = from + line.text.length
    const at = more.length === 0 ? undefined : breaks.findLast((place) => place > from && place <= end)
    if (at === undefined || at === end) lines.push(line)
    else lines.push(...pen.lines(text.slice(from, at), style, width))
    from = at ?? end
  }
  return lines
}
