import { widthOf, type Sheet } from '../sheets.ts'

/** What a block has inside: its width and the measure of its text columns, in em, and the rows its frame takes. */
export type Frame = { width: number; measure: number; columns: number; rows: number }

/** Least space between a frame (花边) and what it holds, in em. */
const padding = 1.2

/** A block of `columns` columns; in a frame the text columns are a little narrower, of whole characters still. */
export function frameOf(sheet: Sheet, columns: number, isBoxed: boolean): Frame {
  const outer = widthOf(sheet, columns)
  if (!isBoxed) return { width: outer, measure: sheet.unit, columns, rows: 0 }
  const measure = Math.floor((outer - 2 * padding - (columns - 1) * sheet.gap) / columns)
  return { width: columns * measure + (columns - 1) * sheet.gap, measure, columns, rows: 2 }
}
