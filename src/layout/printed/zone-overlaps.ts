import type { Rect } from '../items.ts'

/** Edges that reach past one another by no more than this meet in the middle of it: 1.5 % of the page. */
const slight = 150
/** A story that goes around another keeps a part of its rectangle, unless the part would be less than this share of it. */
const leastKept = 0.25

/**
 * Rectangles without their overlaps, as far as that is honest: slight ones are shared; a larger rectangle that holds
 * another, or some of it (an L around a box, a headline across its neighbour), keeps the largest part beside it.
 */
export function partOverlaps(zones: readonly Rect[]): Rect[] {
  const parted = zones.map((zone) => ({ ...zone }))
  for (const [at, one] of parted.entries())
    for (const [beyond, two] of parted.slice(at + 1).entries()) {
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left)
      const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top)
      if (across <= 0 || down <= 0 || share(one, two, across, down)) continue
      const isOneLarger = areaOf(one) >= areaOf(two)
      const [large, small] = isOneLarger ? [one, two] : [two, one]
      const whole = zones[isOneLarger ? at : at + 1 + beyond] ?? large
      const kept = largestBeside(large, small)
      if (areaOf(kept) >= leastKept * areaOf(whole)) Object.assign(large, kept)
    }
  return parted
}

/** Takes two that overlap slightly back to an edge between them, the shorter way; false when neither way is slight. */
function share(one: Rect, two: Rect, across: number, down: number): boolean {
  const [left, right] = one.left <= two.left ? [one, two] : [two, one]
  const [upper, lower] = one.top <= two.top ? [one, two] : [two, one]
  const isSideways = across <= slight && left.right < right.right && (across <= down || down > slight)
  if (isSideways) left.right = right.left = (left.right + right.left) / 2
  else if (down <= slight && upper.bottom < lower.bottom) upper.bottom = lower.top = (upper.bottom + lower.top) / 2
  else return false
  return true
}

function largestBeside(rect: Rect, { left, top, right, bottom }: Rect): Rect {
  const strips = [
    { ...rect, right: left },
    { ...rect, left: right },
    { ...rect, bottom: top },
    { ...rect, top: bottom },
  ]
  return strips.reduce((best, strip) => (areaOf(strip) > areaOf(best) ? strip : best))
}

function areaOf({ left, top, right, bottom }: Rect): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top)
}
