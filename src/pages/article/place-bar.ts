import type { Sides } from './reading-area.ts'

type Size = { width: number; height: number }

/** How far the bar stands out over the edge of the text, in pixels. */
const overhang = 8

/**
 * Where the bar of a paragraph stands, its upper left corner in pixels of the window: on the paragraph's back, over the end of
 * the line before it, which is seldom full. That is above the right end across, right of the lower end downwards. It never
 * leaves the area in which the text is seen.
 */
export function placeBar(paragraph: Sides, bar: Size, area: Sides, isDown: boolean): { left: number; top: number } {
  const wanted = isDown
    ? { left: paragraph.right, top: paragraph.bottom + overhang - bar.height }
    : { left: paragraph.right + overhang - bar.width, top: paragraph.top - bar.height }
  return {
    left: within(wanted.left, area.left, area.right - bar.width),
    top: within(wanted.top, area.top, area.bottom - bar.height),
  }
}

function within(wanted: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, wanted))
}
