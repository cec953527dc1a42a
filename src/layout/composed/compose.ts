import { bandsOf, type Band } from './band.ts'
import { cellsOf } from './cells.ts'
import { entriesOf, type Entry } from './entries.ts'
import type { Item } from '../items.ts'
import type { Room, Setting } from '../setting/measure.ts'
import { costOfSequence } from './taste.ts'

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

/**
 * Composes a page: bands of cells in the order of rank, found by dynamic programming over where each band ends and how it
 * is divided. The same items give the same page. Blocks come in the order of rank.
 */
export function compose(items: readonly Item[], room: Room): Composition {
  const entries = entriesOf(items)
  const cell = cellsOf(entries, room)
  const count = entries.length
  // best[end][division]: the best way to set the first `end` stories whose last band is divided so
  const best: (Step | undefined)[][] = Array.from({ length: count + 1 }, () => [])
  for (let from = 0; from < count; from += 1)
    for (let taken = 1; taken <= Math.min(most, count - from); taken += 1) {
      const bands = bandsOf(from, taken, cell, room.sheet)
      for (const [division, band] of bands.entries()) {
        if (!band) continue
        const before = from === 0 ? [undefined] : (best[from] ?? [])
        for (const step of before) {
          if (from > 0 && !step) continue
          const cost = (step?.cost ?? 0) + band.cost + 4 + costOfSequence(step?.band.division, band.division)
          const ends = best[from + taken]
          if (ends && cost < (ends[division]?.cost ?? Infinity) - 1e-9) ends[division] = { cost, band, before: step }
        }
      }
    }
  const last = (best[count] ?? []).reduce((a, b) => (b && b.cost < (a?.cost ?? Infinity) - 1e-9 ? b : a), undefined)
  return placed(last, entries)
}

type Step = { cost: number; band: Band; before: Step | undefined }
function placed(last: Step | undefined, entries: readonly Entry[]): Composition {
  const bands: Band[] = []
  for (let step = last; step; step = step.before) bands.unshift(step.band)
  const blocks: { rank: number; block: PlacedBlock }[] = []
  let row = 1
  for (const { cells, rows } of bands) {
    let column = 1
    for (const cell of cells) {
      let top = row
      for (const [at, { rows: own, setting }] of cell.settingsAt(rows).entries()) {
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
