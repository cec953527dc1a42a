import type { Rect } from '../items.ts'
import { partOverlaps } from './zone-overlaps.ts'

/** How zones stand on a page: one alone, several side by side from the left, or several one below the other. */
export type Tree<Leaf> = { zone: Rect } & (Only<Leaf> | Several<Leaf>)
type Only<Leaf> = { is: 'leaf'; leaf: Leaf }
type Several<Leaf> = { is: 'row' | 'stack'; parts: Tree<Leaf>[] }
type Zoned = { zone: Rect }

/** White that parts stories for certain: .6 % of the page. */
const clearGap = 60
/** A scan that hangs askew lets edges reach past one another by so much. */
const askew = 50

/**
 * Recursive XY-cut: a page is cut across at all clear gaps, its parts are cut down at theirs, and so on until every zone
 * stands alone; where there is no clear gap, along edges that meet. `undefined` where no straight cut parts the zones: a
 * pinwheel, or stories one upon another.
 */
export function xyCut<Leaf extends Zoned>(leaves: readonly Leaf[]): Tree<Leaf> | undefined {
  const zones = partOverlaps(leaves.map(({ zone }) => zone))
  return cut(leaves.map((leaf, at) => ({ is: 'leaf', leaf, zone: zones[at] ?? leaf.zone })))
}

function cut<Leaf>(zoned: readonly Tree<Leaf>[]): Tree<Leaf> | undefined {
  const [first] = zoned
  if (!first || zoned.length === 1) return first
  const stacks = slice(zoned, 'stack', clearGap)
  if (stacks.length > 1) return joined('stack', stacks)
  const rows = slice(zoned, 'row', clearGap)
  if (rows.length > 1) return joined('row', rows)
  const across = widest(zoned, 'stack')
  const down = widest(zoned, 'row')
  if (Math.max(across, down) < -askew) return undefined
  const is = across >= down ? 'stack' : 'row'
  return joined(is, slice(zoned, is, Math.max(across, down)))
}

/** Cuts each group further; a group that is cut the same way again is no group of its own. */
function joined<Leaf>(is: 'row' | 'stack', groups: readonly (readonly Tree<Leaf>[])[]): Tree<Leaf> | undefined {
  const parts: Tree<Leaf>[] = []
  for (const group of groups) {
    const part = cut(group)
    if (!part) return undefined
    if (part.is === is) parts.push(...part.parts)
    else parts.push(part)
  }
  return { is, parts, zone: hullOf(parts) }
}

/** The rectangle around several. */
export function hullOf(zoned: readonly Zoned[]): Rect {
  const all = zoned.map(({ zone }) => zone)
  return {
    left: Math.min(...all.map(({ left }) => left)),
    top: Math.min(...all.map(({ top }) => top)),
    right: Math.max(...all.map(({ right }) => right)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  }
}

type Gap = { before: number; width: number }

/** Zones from the top or the left, and the gaps of the whole width or height in front of each: negative where they overlap. */
function gapsIn<Leaf>(zoned: readonly Tree<Leaf>[], is: 'row' | 'stack'): { sorted: Tree<Leaf>[]; gaps: Gap[] } {
  const from = ({ zone }: Zoned) => (is === 'stack' ? zone.top : zone.left)
  const to = ({ zone }: Zoned) => (is === 'stack' ? zone.bottom : zone.right)
  const sorted = zoned.toSorted((a, b) => from(a) - from(b) || to(a) - to(b))
  let end = -Infinity
  const gaps = sorted.map((one, before) => {
    const gap = { before, width: from(one) - end }
    end = Math.max(end, to(one))
    return gap
  })
  return { sorted, gaps: gaps.slice(1) }
}

function slice<Leaf>(zoned: readonly Tree<Leaf>[], is: 'row' | 'stack', least: number): Tree<Leaf>[][] {
  const { sorted, gaps } = gapsIn(zoned, is)
  const cuts = gaps.filter(({ width }) => width >= least).map(({ before }) => before)
  return [0, ...cuts].map((from, at) => sorted.slice(from, cuts[at]))
}

function widest<Leaf>(zoned: readonly Tree<Leaf>[], is: 'row' | 'stack'): number {
  return Math.max(...gapsIn(zoned, is).gaps.map(({ width }) => width))
}
