import type { Cell } from './cell.ts'
import type { CellAt } from './cells.ts'
import type { Sheet } from '../sheets.ts'
import { costOfBand, costOfHeight, divisions } from './taste.ts'

/** A strip across the page: its cells beside one another, from the left. */
export type Band = { division: readonly number[]; cells: Cell[]; rows: number; cost: number }

/** Heights above the least that a band is tried at; it stops sooner where they only get worse. */
const reach = 48
const hopeless = 40

/** The best band of `taken` stories for each division of the page; `undefined` where there is none. */
export function bandsOf(from: number, taken: number, cell: CellAt, sheet: Sheet): (Band | undefined)[] {
  return divisions[sheet.columns].map((division) => {
    if (taken < division.length || taken > division.length * 2) return undefined
    let found: Band | undefined
    const cells: Cell[] = []
    // stories that are still free, as bits
    const fill = (free: number, sofar: number) => {
      const columns = division[cells.length]
      if (columns === undefined) {
        if (free === 0) found = better(found, division, cells, from === 0, sheet.columns)
        return
      }
      const rest = division.length - cells.length - 1
      for (let one = 0; one < taken; one += 1) {
        if (!(free & (1 << one))) continue
        const afterOne = free & ~(1 << one)
        const left = bits(afterOne)
        if (left >= rest && left <= rest * 2) add(cell(columns, from + one), afterOne, sofar)
        if (left - 1 < rest || left - 1 > rest * 2) continue
        for (let two = 0; two < taken; two += 1)
          if (afterOne & (1 << two)) add(cell(columns, from + one, from + two), afterOne & ~(1 << two), sofar)
      }
    }
    const add = (next: Cell | undefined, free: number, sofar: number) => {
      if (!next) return
      const cost = sofar + next.fixedCost + next.least
      if (found && cost >= found.cost) return
      cells.push(next)
      fill(free, cost)
      cells.pop()
    }
    fill((1 << taken) - 1, 0)
    return found
  })
}

function better(
  found: Band | undefined,
  division: readonly number[],
  cells: readonly Cell[],
  isFirst: boolean,
  columns: number,
): Band | undefined {
  const fixed = cells.reduce((sum, cell) => sum + cell.fixedCost, costOfBand(cells, columns))
  const least = cells.reduce((sum, cell) => sum + cell.least, fixed)
  if (found && least >= found.cost - 1e-9) return found
  const low = Math.max(...cells.map(({ min }) => min))
  let band = found
  for (let rows = low; rows <= low + reach; rows += 1) {
    let cost = fixed + costOfHeight(rows, isFirst, columns)
    for (const cell of cells) cost += cell.costAt(rows)
    if (cost < (band?.cost ?? Infinity) - 1e-9) band = { division, cells: [...cells], rows, cost }
    else if (band && cost > band.cost + hopeless && rows > band.rows) break
  }
  return band
}

function bits(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count += 1
  return count
}
