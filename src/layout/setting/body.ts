import { rowsFor, spareLines, type Run } from './pour.ts'

/** The text of a block in its columns: what it needs, and what it leaves over. */
export type Body = {
  columns: number
  /** In all, however many columns there are. */
  lines: number
  /** The fewest lines that each column needs for all of it; 0 without text. */
  needed: number
  /**
   * Lines that stay empty in columns `rows` high of which the last `short` have only `under` lines; less than nothing where
   * not all of the text has room.
   */
  spareIn: (rows: number, short: number, under: number) => number
}

export function bodyOf(runs: readonly Run[], columns: number): Body {
  const lines = runs.reduce((sum, run) => sum + run.lines, 0)
  // only a subhead leaves lines empty before the end, when it goes on to the next column
  const isSolid = !runs.slice(0, -1).some(({ isSubhead }) => isSubhead)

  function spareIn(rows: number, short: number, under: number): number {
    const room = rows * (columns - short) + under * short
    if (isSolid || room < lines) return room - lines
    const heights: number[] = []
    for (let column = 0; column < columns; column += 1) heights.push(column < columns - short ? rows : under)
    return spareLines(runs, heights)
  }
  return { columns, lines, needed: rowsFor(runs, columns), spareIn }
}
