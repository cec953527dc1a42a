import type { PlacedBlock } from '../composed/compose.ts'
import type { Measured } from '../setting/measure.ts'

/** A part of a page in so many columns, whose height is still open: what each height costs and who stands where in it. */
export type Shape = {
  columns: number
  min: number
  /** No height costs less than this. */
  least: number
  costAt: (rows: number) => number
  place: (rows: number, column: number, row: number) => Placed[]
}
type Placed = { rank: number; block: PlacedBlock }

/** Costs this far above the best are given up. */
const hopeless = 40
/** No page is higher above the least. */
const highest = 2000

/** A story, or the briefs `ids` as one list. `fixedCost` is what its width costs whatever its height. */
export function shapeOf(measured: Measured, ids: string[], fixedCost: number): Shape {
  const { columns, min, least, story, costAt, at } = measured
  return {
    columns,
    min,
    least: fixedCost + least,
    costAt: (rows) => fixedCost + costAt(rows),
    place: (rows, column, row) => [{ rank: story.rank, block: { ids, column, row, columns, rows, setting: at(rows) } }],
  }
}

/** Side by side: all end on one line. */
export function besideOneAnother(parts: readonly Shape[]): Shape {
  return {
    columns: parts.reduce((sum, { columns }) => sum + columns, 0),
    min: Math.max(...parts.map(({ min }) => min)),
    least: parts.reduce((sum, { least }) => sum + least, 0),
    costAt: (rows) => parts.reduce((sum, part) => sum + part.costAt(rows), 0),
    place: (rows, column, row) => {
      let left = column
      return parts.flatMap((part) => {
        const placed = part.place(rows, left, row)
        left += part.columns
        return placed
      })
    },
  }
}

/** One below the other: they share a height as costs least. */
export function onTopOfOneAnother(parts: readonly Shape[]): Shape {
  return parts.reduceRight((lower, upper) => onTop(upper, lower))
}

function onTop(upper: Shape, lower: Shape): Shape {
  const min = upper.min + lower.min
  const splits: ({ cost: number; own: number } | undefined)[] = []
  function best(rows: number): { cost: number; own: number } {
    const known = splits[rows]
    if (known) return known
    const found = { cost: Infinity, own: upper.min }
    for (let own = upper.min; own <= rows - lower.min; own += 1) {
      const above = upper.costAt(own)
      if (above + lower.least >= found.cost - 1e-9) continue
      const cost = above + lower.costAt(rows - own)
      if (cost < found.cost - 1e-9) Object.assign(found, { cost, own })
    }
    splits[rows] = found
    return found
  }
  return {
    columns: upper.columns,
    min,
    least: upper.least + lower.least,
    costAt: (rows) => best(rows).cost,
    place: (rows, column, row) => {
      const { own } = best(rows)
      return [...upper.place(own, column, row), ...lower.place(rows - own, column, row + own)]
    },
  }
}

/** The height that costs least, when nothing beside it says otherwise. */
export function bestHeight({ min, costAt }: Shape): { rows: number; cost: number } {
  let best = { rows: min, cost: costAt(min) }
  for (let rows = min + 1; rows <= min + highest; rows += 1) {
    const cost = costAt(rows)
    if (cost < best.cost - 1e-9) best = { rows, cost }
    else if (cost > best.cost + hopeless) break
  }
  return best
}
