import type { Page } from '../../issue/page.ts'
import { around, type Item, type Rect } from '../items.ts'
import { hullOf } from './xy-cut.ts'

/** What a masthead takes of a front whose zones leave it out, as those of e-papers do. */
const mastheadShare = 0.11

/**
 * How well zones tell how a page was printed, 0 to 1: the lesser of two shares. That of its stories which have a zone; and
 * that of its type area (the rectangle around all zones) which stories cover, when what masthead, advertisements and
 * other furniture take is not counted.
 */
export function coverageOf({ seq, zones = [] }: Pick<Page, 'seq' | 'zones'>, items: readonly Item[]): number {
  if (items.length === 0 || zones.length === 0) return 0
  const rects = zones.map(({ poly }) => ({ zone: around(poly) }))
  const ids = new Set(zones.flatMap(({ article }) => article ?? []))
  const stories = [...ids].map((id) => hullOf(rects.filter((_, at) => zones[at]?.article === id)))
  const furniture = rects.filter((_, at) => zones[at]?.role !== undefined).map(({ zone }) => zone)

  const whole = areaOf([hullOf(rects)])
  const covered = areaOf(stories)
  const taken = areaOf([...stories, ...furniture]) - covered
  const hasMasthead = seq !== 1 || zones.some(({ role }) => role === 'masthead')
  const free = whole - taken - (hasMasthead ? 0 : mastheadShare * whole)
  const zoned = items.filter(({ zone }) => zone !== undefined).length
  return Math.min(zoned / items.length, free > 0 ? covered / free : 0, 1)
}

/** The area that rectangles cover together, what lies under several counted once. */
function areaOf(rects: readonly Rect[]): number {
  const edges = [...new Set(rects.flatMap(({ left, right }) => [left, right]))].toSorted((a, b) => a - b)
  return edges.slice(1).reduce((sum, right, at) => {
    const left = edges[at] ?? right
    const here = rects.filter((rect) => rect.left <= left && rect.right >= right).toSorted((a, b) => a.top - b.top)
    let end = -Infinity
    let height = 0
    for (const { top, bottom } of here) {
      height += Math.max(0, bottom - Math.max(top, end))
      end = Math.max(end, bottom)
    }
    return sum + height * (right - left)
  }, 0)
}
