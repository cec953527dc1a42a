import { emWidth, headWidth } from './em-width.ts'
import type { Item } from '../items.ts'
import type { Tier } from '../rank.ts'

/** Sizes of a headline, largest first: in em of the text, and how many lines of text one of its lines takes. */
export const headSizes = [
  { size: 4, lines: 3 },
  { size: 10 / 3, lines: 2.5 },
  { size: 8 / 3, lines: 2 },
  { size: 32 / 15, lines: 1.75 },
  { size: 26 / 15, lines: 4 / 3 },
  { size: 22 / 15, lines: 7 / 6 },
  { size: 4 / 3, lines: 1 },
] as const

/** Which sizes a tier may have; the lead of an inside page stands one below that of the front. */
const allowed: Record<Tier, readonly number[]> = { 1: [0, 1, 2], 2: [2, 3, 4], 3: [3, 4, 5], 4: [5, 6] }
const allowedInside = [1, 2]

/** A headline in its size (an index of `headSizes`), its number of lines, and whether one of the editors' lines is broken. */
export type SetHeadline = { size: number; lines: number; isBroken: boolean }

/** A little more than the width is made to fit by setting it a little smaller. */
const squeeze = 1.04
/** Between two of the editors' lines that stand in one. */
const wordSpace = 0.3

export type HeadlineRoom = { width: number; columns: number; tier: Tier; isFront: boolean }

/**
 * The largest size in which a headline keeps to its lines: one for a Chinese lead across the page, else two (three in a
 * narrow Latin column). The editors' lines are broken only where no size lets them stand whole.
 */
export function setHeadline({ headline, script }: Item, { width, columns, tier, isFront }: HeadlineRoom): SetHeadline {
  const sizes =
    tier === 1 && !isFront
      ? allowedInside
      : columns === 1
        ? [5, 6]
        : allowed[tier].filter((size) => columns > 2 || size >= 2)
  const linesAt = (size: number) => {
    const measure = width / (headSizes[size]?.size ?? 1)
    return script === 'cjk' ? lineUp(headline, measure * squeeze) : fillWords(headline, measure)
  }
  const most = script === 'latin' && columns <= 2 ? 3 : 2
  const limits = tier === 1 && columns >= 4 && script === 'cjk' ? [1, most] : [most]
  for (const limit of limits)
    for (const size of sizes) {
      const { lines, isBroken } = linesAt(size)
      if (lines <= limit && (!isBroken || script === 'latin')) return { size, lines, isBroken: false }
    }
  for (const size of sizes) {
    const { lines } = linesAt(size)
    if (lines <= most) return { size, lines, isBroken: true }
  }
  const last = sizes.at(-1) ?? 6
  return { size: last, ...linesAt(last) }
}

/** How many lines the editors' lines fill when they are set one after the other at `measure`, and whether one is broken. */
function lineUp(segments: readonly string[], measure: number): { lines: number; isBroken: boolean } {
  let lines = 1
  let used = 0
  let isBroken = false
  for (const segment of segments) {
    const width = headWidth(segment, 'cjk')
    const beside = used === 0 ? 0 : used + wordSpace
    if (beside + width <= measure) used = beside + width
    else {
      if (used > 0) lines += 1
      // broken between words, its lines are short of the measure by a word
      const rows = width <= measure ? 1 : Math.ceil(width / Math.max(2, Math.floor(measure / squeeze) - 3))
      isBroken ||= rows > 1
      lines += rows - 1
      used = rows > 1 ? measure : width
    }
  }
  return { lines, isBroken }
}

/** Latin headlines run on from line to line, word by word. */
function fillWords(segments: readonly string[], measure: number): { lines: number; isBroken: boolean } {
  const space = emWidth(' ', 'latin')
  let lines = 1
  let used = 0
  for (const word of segments.join(' ').split(' ')) {
    const width = headWidth(word, 'latin')
    if (used > 0 && used + space + width > measure) {
      lines += 1
      used = width
    } else used += (used > 0 ? space : 0) + width
  }
  return { lines, isBroken: false }
}
