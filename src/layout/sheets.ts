/** The papers a page is composed on: so many columns of so many characters. All lengths in em of the text (1em a character). */
export const sheets = [
  { columns: 4, unit: 12, gap: 4 / 3 },
  { columns: 4, unit: 15, gap: 1.6 },
  { columns: 6, unit: 13, gap: 1.6 },
  { columns: 8, unit: 13, gap: 1.6 },
] as const satisfies Sheet[]

/** `unit` is the width of a column and `gap` the space between two, in em. */
export type Sheet = { columns: 4 | 6 | 8; unit: number; gap: number }

/** The height of a line of text, in em: the row of the grid. */
export const line = 1.6

/** Width of `columns` columns and the gaps between them, in em. */
export function widthOf(sheet: Sheet, columns: number): number {
  return columns * sheet.unit + (columns - 1) * sheet.gap
}
