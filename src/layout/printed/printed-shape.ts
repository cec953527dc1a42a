import { measureEntry } from '../composed/cells.ts'
import type { Entry } from '../composed/entries.ts'
import type { Room } from '../setting/measure.ts'
import { isBrief } from '../rank.ts'
import { bestHeight, besideOneAnother, onTopOfOneAnother, shapeOf, type Shape } from './shape.ts'
import { snapColumns } from './snap-columns.ts'
import { costOfCell } from '../composed/taste.ts'
import type { Tree } from './xy-cut.ts'

type Part = Tree<Entry>
type ShapeOf = (tree: Part, columns: number) => Shape

/** A width that `compose` would not give to a story costs so much, where only another fold could avoid it. */
const unwanted = 30
/** What each further line of a folded row costs. */
const fold = 4

/**
 * Shapes of a printed page, for any of its parts in any number of columns. Where too many stand
 * side by side for the columns, those within a part of the row go below one another first; if that does not do, the row
 * goes on in a second line, in reading order, as costs least.
 */
export function shapeIn(room: Room): ShapeOf {
  const known = new Map<Part, Map<number, Shape>>()
  const shape: ShapeOf = (tree, columns) => {
    const widths = known.get(tree) ?? new Map<number, Shape>()
    known.set(tree, widths)
    const made = widths.get(columns) ?? make(tree, columns)
    widths.set(columns, made)
    return made
  }
  function make(tree: Part, columns: number): Shape {
    if (tree.is === 'leaf') return standing(tree.leaf, columns, room)
    if (tree.is === 'stack') return onTopOfOneAnother(tree.parts.map((part) => shape(part, columns)))
    const { parts } = tree
    return lineUp(parts, columns, shape) ?? inLines(parts, columns, shape)
  }
  return shape
}

function standing(entry: Entry, columns: number, room: Room): Shape {
  const measured = measureEntry(entry, columns, room)
  const ids = entry.members.map(({ id }) => id)
  return shapeOf(measured, ids, costOfCell([measured], columns, room.sheet) ?? unwanted)
}

/** Columns that a part needs to stand as printed: two a story, one a brief. */
function needed(tree: Part): number {
  if (tree.is === 'leaf') return tree.leaf.members.every(isBrief) && tree.leaf.story.tier > 1 ? 1 : 2
  const own = tree.parts.map(needed)
  return tree.is === 'stack' ? Math.max(...own) : own.reduce((sum, one) => sum + one, 0)
}

/** Columns that it needs when rows within it may be folded. */
function neededFolded(tree: Part): number {
  return tree.is === 'leaf' ? needed(tree) : Math.max(...tree.parts.map(neededFolded))
}

function sideBySide(
  parts: readonly Part[],
  columns: number,
  least: (tree: Part) => number,
  shape: ShapeOf,
): Shape | undefined {
  const [first] = parts
  if (first && parts.length === 1) return shape(first, columns)
  const widths = snapColumns(edgesOf(parts), parts.map(least), columns)
  return widths && besideOneAnother(parts.map((part, at) => shape(part, widths[at] ?? 1)))
}

/** Where cuts between parts lie on the width of all of them, from 0 to 1: in the middle of the gaps. */
function edgesOf(parts: readonly Part[]): number[] {
  const left = Math.min(...parts.map(({ zone }) => zone.left))
  const right = Math.max(...parts.map(({ zone }) => zone.right))
  return parts.slice(1).map(({ zone }, at) => {
    const before = parts[at]?.zone.right ?? zone.left
    return ((before + zone.left) / 2 - left) / (right - left)
  })
}

/** One line of parts, some of which may have to fold within. */
function lineUp(parts: readonly Part[], columns: number, shape: ShapeOf): Shape | undefined {
  return sideBySide(parts, columns, needed, shape) ?? sideBySide(parts, columns, neededFolded, shape)
}

/** Parts in several lines, one below the other. */
function inLines(parts: readonly Part[], columns: number, shape: ShapeOf): Shape {
  type Way = { cost: number; lines: Shape[] }
  const ways: (Way | undefined)[] = [{ cost: 0, lines: [] }]
  for (let end = 1; end <= parts.length; end += 1)
    for (let from = 0; from < end; from += 1) {
      const before = ways[from]
      const line = end - from < parts.length ? lineUp(parts.slice(from, end), columns, shape) : undefined
      if (!before || !line) continue
      const cost = before.cost + bestHeight(line).cost + fold
      if (cost < (ways[end]?.cost ?? Infinity) - 1e-9) ways[end] = { cost, lines: [...before.lines, line] }
    }
  const all = ways[parts.length]
  if (!all) throw new RangeError('a row of nothing')
  return onTopOfOneAnother(all.lines)
}
