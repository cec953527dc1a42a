import { measureBriefs } from '../setting/briefs.ts'
import { cellOf, type Cell } from './cell.ts'
import type { Entry } from './entries.ts'
import { measure, type Measured, type Room } from '../setting/measure.ts'
import { costOfCell } from './taste.ts'

/** The cell of one or two stories, by their place among the entries; `undefined` where they may not stand so. */
export type CellAt = (columns: number, one: number, two?: number) => Cell | undefined

/** Makes every cell of a page once, and measures every entry once at a width. */
export function cellsOf(entries: readonly Entry[], room: Room): CellAt {
  const measured = new Map<string, Measured>()
  function at(index: number, columns: number): Measured {
    const key = `${index} ${columns}`
    const entry = entries[index]
    if (!entry) throw new RangeError('no such story')
    const made = measured.get(key) ?? measureEntry(entry, columns, room)
    measured.set(key, made)
    return made
  }
  const cells = new Map<string, Cell | undefined>()
  return (columns, one, two) => {
    const key = `${columns} ${one} ${two ?? ''}`
    if (cells.has(key)) return cells.get(key)
    const stories = two === undefined ? [at(one, columns)] : [at(one, columns), at(two, columns)]
    const fixed = costOfCell(stories, columns, room.sheet)
    const made = fixed === undefined ? undefined : cellOf(stories, columns, fixed)
    cells.set(key, made)
    return made
  }
}

/** A story, or a list of briefs, in a block of `columns` columns. */
export function measureEntry({ story, members }: Entry, columns: number, room: Room): Measured {
  return members.length > 1 ? measureBriefs(story, members, columns, room) : measure(story, columns, room)
}
