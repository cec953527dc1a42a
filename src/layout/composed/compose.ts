import { bandOf, type Band } from './band.ts'
import { settingsAt } from './cell.ts'
import { cellsOf } from './cells.ts'
import { entriesOf, type Entry } from './entries.ts'
import type { Item } from '../items.ts'
import type { Room, Setting } from '../setting/measure.ts'
import { costOfSequence, dearestSequence, divisions } from './taste.ts'

/** A block on the grid of columns and lines, both from 1. More than one id: they are briefs, gathered. */
export type PlacedBlock = {
  ids: string[]
  column: number
  row: number
  columns: number
  rows: number
  setting: Setting
}
export type Composition = { rows: number; blocks: PlacedBlock[]; cost: number }

/** Stories that one band may take. */
const most = 4
/** What every band costs: few high ones are better than many low ones. */
const another = 4

/**
 * Composes a page: bands of cells in the order of rank, found by dynamic programming over where each band ends and how it
 * is divided. The same items give the same page. Blocks come in the order of rank.
 */
export function compose(items: readonly Item[], room: Room): Composition {
  const entries = entriesOf(items)
  const cell = cellsOf(entries, room)
  // best[end][division]: the best way to set the first `end` stories whose last band is divided so
  const best: (Step | undefined)[][] = [[]]
  for (let end = 1; end <= entries.length; end += 1) {
    const ends: (Step | undefined)[] = []
    best.push(ends)
    for (let taken = 1; taken <= Math.min(most, end); taken += 1) {
      const from = end - taken
      const before = best[from] ?? []
      const start = from === 0 ? 0 : cheapest(before)
      for (const [at, division] of divisions[room.sheet.columns].entries()) {
        // dearer than the best way here by more than it can cost to go on from that, or than another way divided so
        const limit = Math.min(ends[at]?.cost ?? Infinity, cheapest(ends) + dearestSequence) - start - another
        const band = bandOf({ from, taken, cell }, division, room.sheet, limit)
        const step = band && stepOf(band, before)
        // of two that cost the same, the band with more stories
        if (step && step.cost <= (ends[at]?.cost ?? Infinity) + 1e-9) ends[at] = step
      }
    }
  }
  const last = (best.at(-1) ?? []).reduce((a, b) => (b && b.cost < (a?.cost ?? Infinity) - 1e-9 ? b : a), undefined)
  return placed(last, entries)
}

type Step = { cost: number; band: Band; before: Step | undefined }

/** `band` after the best of the ways to where it begins. */
function stepOf(band: Band, ways: readonly (Step | undefined)[]): Step {
  let found: Step | undefined
  for (const before of ways) {
    if (!before) continue
    const cost = before.cost + band.cost + another + costOfSequence(before.band.division, band.division)
    if (cost < (found?.cost ?? Infinity) - 1e-9) found = { cost, band, before }
  }
  return found ?? { cost: band.cost + another, band, before: undefined }
}

function cheapest(ways: readonly (Step | undefined)[]): number {
  let least = Infinity
  for (const way of ways) if (way && way.cost < least) least = way.cost
  return least
}

function placed(last: Step | undefined, entries: readonly Entry[]): Composition {
  const bands: Band[] = []
  for (let step = last; step; step = step.before) bands.unshift(step.band)
  const blocks: { rank: number; block: PlacedBlock }[] = []
  let row = 1
  for (const { cells, rows } of bands) {
    let column = 1
    for (const cell of cells) {
      let top = row
      for (const [at, { rows: own, setting }] of settingsAt(cell, rows).entries()) {
        const rank = cell.stories[at]?.story.rank ?? 0
        const ids = entries[rank]?.members.map(({ id }) => id) ?? []
        blocks.push({ rank, block: { ids, column, row: top, columns: cell.columns, rows: own, setting } })
        top += own
      }
      column += cell.columns
    }
    row += rows
  }
  return {
    rows: Math.max(1, row - 1),
    cost: last?.cost ?? 0,
    blocks: blocks.toSorted((a, b) => a.rank - b.rank).map(({ block }) => block),
  }
}
