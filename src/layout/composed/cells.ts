import { measureBriefs } from '../setting/briefs.ts'
import { cellOf, type Cell } from './cell.ts'
import type { Entry } from './entries.ts'
import { measure, type Measured, type Room } from '../setting/measure.ts'
import { costOfCell } from './taste.ts'

/** The cell of one or two stories, by their place among the entries; `undefined` where they may not stand so. */
export type CellAt = (columns: number, one: number, two?: number) => Cell | undefined

/** Makes every cell of a page once, and measures every entry once at a width. */
export function cellsOf(entries: readonly Entry[], room: Room): CellAt {
  const count = entries.length
  const measured: Measured[] = []
  function at(index: number, columns: number): Measured {
    const entry = entries[index]
    if (!entry) throw new RangeError('no such story')
    return (measured[columns * count + index] ??= measureEntry(entry, columns, room))
  }
  function make(columns: number, one: number, two: number): Cell | undefined {
    const stories = one === two ? [at(one, columns)] : [at(one, columns), at(two, columns)]
    const fixed = costOfCell(stories, columns, room.sheet)
    return fixed === undefined ? undefined : cellOf(stories, columns, fixed)
  }
  // the search asks for cells more often than for anything else: a number finds one ten times as fast as a word would
  const cells = new Map<number, Cell | undefined>()
  return (columns, one, two = one) => {
    const key = (columns * count + one) * count + two
    const known = cells.get(key)
    if (known || cells.has(key)) return known
    const made = make(columns, one, two)
    cells.set(key, made)
    return made
  }
}

/** A story, or a list of briefs, in a block of `columns` columns. */
export function measureEntry({ story, members }: Entry, columns: number, room: Room): Measured {
  return members.length > 1 ? measureBriefs(story, members, columns, room) : measure(story, columns, room)
}
