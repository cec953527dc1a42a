import { costAt, type Cell } from './cell.ts'
import type { CellAt } from './cells.ts'
import type { Sheet } from '../sheets.ts'
import { costOfDivision, costOfHeight, costOfJoining } from './taste.ts'

/** A strip across the page: its cells beside one another, from the left. */
export type Band = { division: readonly number[]; cells: Cell[]; rows: number; cost: number }
/** The stories that a band takes: `taken` of them, the heaviest at `from` among those of the page. */
export type Stories = { from: number; taken: number; cell: CellAt }

/** Costs closer than this are the same. */
const hair = 1e-9

/** A search for the best band of one division. Sets of stories are bits; `free` are those that have no cell yet. */
type Search = {
  stories: Stories
  division: readonly number[]
  sheet: Sheet
  /** The cells so far, from the left. */
  cells: Cell[]
  /** What every set of stories costs at the least, wherever in the division they stand. */
  leastOf: readonly number[]
  found: Band | undefined
  /** What a band must cost less than. */
  bound: number
}

/** The best band of the stories in a division of the page; `undefined` where none costs `limit` or less. */
export function bandOf(stories: Stories, division: readonly number[], sheet: Sheet, limit: number): Band | undefined {
  const { taken } = stories
  if (taken < division.length || taken > division.length * 2) return undefined
  const leastOf = leastCosts(stories, division)
  const search: Search = { stories, division, sheet, cells: [], leastOf, found: undefined, bound: limit + 2 * hair }
  fill(search, (1 << taken) - 1, costOfDivision(division, sheet), 0)
  return search.found
}

/** Gives the next cell of the division every one and two of the free stories. */
function fill(search: Search, free: number, fixed: number, least: number): void {
  const { division, cells, stories } = search
  const columns = division[cells.length]
  if (columns === undefined) {
    settleHeight(search, fixed, least)
    return
  }
  const { from, taken, cell } = stories
  const rest = division.length - cells.length - 1
  const left = bits(free)
  for (let one = 0; one < taken; one += 1) {
    if (!(free & (1 << one))) continue
    const afterOne = free & ~(1 << one)
    if (left - 1 >= rest && left - 1 <= rest * 2) add(search, cell(columns, from + one), afterOne, fixed, least)
    if (left - 2 < rest || left - 2 > rest * 2) continue
    for (let two = 0; two < taken; two += 1)
      if (afterOne & (1 << two))
        add(search, cell(columns, from + one, from + two), afterOne & ~(1 << two), fixed, least)
  }
}

/** Sets `next` at the right of the cells, unless what there is then costs too much whatever follows. */
function add(search: Search, next: Cell | undefined, free: number, fixed: number, least: number): void {
  if (!next) return
  const { cells, sheet, leastOf } = search
  const ownFixed = fixed + next.fixedCost
  const ownLeast = least + next.least
  const room = search.bound - hair - ownLeast - (leastOf[free] ?? 0)
  if (ownFixed >= room) return
  const joined = ownFixed + costOfJoining(cells, next, sheet)
  if (joined >= room) return
  cells.push(next)
  fill(search, free, joined, ownLeast)
  cells.pop()
}

/** Tries the cells at every height that may cost less than the bound. */
function settleHeight(search: Search, fixed: number, least: number): void {
  const { cells, division, sheet, stories } = search
  let [rows, high] = heightsWithin(cells, search.bound - fixed - least)
  for (; rows <= high; rows += 1) {
    // from what it costs at the least, cell by cell to what it does: most heights are too dear before the last cell
    let cost = fixed + least + costOfHeight(rows, stories.from === 0, sheet.columns)
    for (const cell of cells) {
      if (cost >= search.bound - hair) break
      cost += costAt(cell, rows) - cell.least
    }
    if (cost >= search.bound - hair) continue
    search.found = { division, cells: [...cells], rows, cost }
    search.bound = cost
    high = heightsWithin(cells, search.bound - fixed - least)[1]
  }
}

/** The lowest and the highest at which none of the cells costs more than `slack` above its least. */
function heightsWithin(cells: readonly Cell[], slack: number): [low: number, high: number] {
  let low = 0
  let high = Infinity
  for (const { min, aim, least } of cells) {
    const away = (slack + least) / aim.perLine
    low = Math.max(low, min, Math.ceil(aim.low - away))
    high = Math.min(high, aim.high + away)
  }
  return [low, high]
}

function leastCosts({ from, taken, cell }: Stories, division: readonly number[]): number[] {
  const least = [0]
  for (let story = 0; story < taken; story += 1) {
    let own = Infinity
    for (const columns of division) {
      const alone = cell(columns, from + story)
      if (alone) own = Math.min(own, alone.fixedCost + alone.least)
    }
    // with this story, all the sets of those before it
    for (let set = 0; set < 1 << story; set += 1) least.push((least[set] ?? 0) + own)
  }
  return least
}

function bits(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count += 1
  return count
}
