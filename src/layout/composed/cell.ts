import type { Measured, Setting } from '../setting/measure.ts'

/** One or two stories, one above the other, in a strip of a band. Data, not closures: a page has a thousand of them. */
export type Cell = {
  stories: readonly Measured[]
  columns: number
  min: number
  /** Heights that its stories would best have: from `low` down and from `high` up it costs `perLine` more for every line. */
  aim: { low: number; high: number; perLine: number }
  /** Stories in a frame. */
  framed: number
  /** Of the shape, whatever the height. */
  fixedCost: number
  /** No height costs less than this. */
  least: number
  /** Of the heights asked for. */
  costs: number[]
}

export function cellOf(stories: readonly Measured[], columns: number, fixedCost: number): Cell {
  const cell: Cell = {
    stories,
    columns,
    min: 0,
    aim: { low: 0, high: 0, perLine: Infinity },
    framed: 0,
    fixedCost,
    least: 0,
    costs: [],
  }
  for (const { story, min, aim, least } of stories) {
    cell.min += min
    cell.aim.low += aim.low
    cell.aim.high += aim.high
    cell.aim.perLine = Math.min(cell.aim.perLine, aim.perLine)
    cell.framed += story.item.isBoxed ? 1 : 0
    cell.least += least
  }
  return cell
}

/** What a cell costs at a height, beside its shape. */
export function costAt({ stories, min, costs }: Cell, rows: number): number {
  const [first, second] = stories
  if (!first || rows < min) return Infinity
  if (!second) return first.costAt(rows)
  return (costs[rows] ??= bestSplit(first, second, rows).cost)
}

/** How the stories of a cell are set at a height, and how they share it. */
export function settingsAt({ stories }: Cell, rows: number): { rows: number; setting: Setting }[] {
  const [first, second] = stories
  if (!first) return []
  if (!second) return [{ rows, setting: first.at(rows) }]
  const { split } = bestSplit(first, second, rows)
  return [
    { rows: split, setting: first.at(split) },
    { rows: rows - split, setting: second.at(rows - split) },
  ]
}

/** How many of the rows the upper of two stories best has. */
function bestSplit(first: Measured, second: Measured, rows: number): { cost: number; split: number } {
  let cost = Infinity
  let split = first.min
  for (let own = first.min; own <= rows - second.min; own += 1) {
    const above = first.costAt(own)
    // the lower need not be asked where the upper alone costs too much
    if (above + second.least >= cost - 1e-9) continue
    const both = above + second.costAt(rows - own)
    if (both >= cost - 1e-9) continue
    cost = both
    split = own
  }
  return { cost, split }
}
