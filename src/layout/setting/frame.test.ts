import { expect, test } from 'vitest'
import { frameOf } from './frame.ts'
import { sheets, widthOf } from '../sheets.ts'

const blocks = sheets.flatMap((sheet) =>
  Array.from({ length: sheet.columns }, (_, at) => [sheet.columns, sheet.unit, at + 1, sheet] as const),
)

test.each(blocks)(
  'of %d columns of %d characters, a block of %d has lines of whole characters, framed or not',
  (_, __, columns, sheet) => {
    const plain = frameOf(sheet, columns, false)
    expect(plain).toEqual({ width: widthOf(sheet, columns), measure: sheet.unit, columns, rows: 0 })
    const framed = frameOf(sheet, columns, true)
    expect(Number.isInteger(framed.measure)).toBe(true)
    expect(framed).toMatchObject({ columns, rows: 2 })
    expect(framed.width).toBeCloseTo(columns * framed.measure + (columns - 1) * sheet.gap, 6)
    // the frame has its room on both sides, and a character less would do no better
    const beside = (plain.width - framed.width) / 2
    expect(beside).toBeGreaterThanOrEqual(1.2 - 1e-9)
    expect(beside).toBeLessThan(1.2 + columns / 2)
  },
)
