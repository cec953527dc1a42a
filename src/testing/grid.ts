type Block = { column: number; row: number; columns: number; rows: number }

/** Fields of a page's grid where not exactly one block stands, as `row 3, column 1: 2 blocks`. */
export function faultsInGrid({ rows, blocks }: { rows: number; blocks: readonly Block[] }, columns: number): string[] {
  const counts = Array.from({ length: rows * columns }, () => 0)
  const faults: string[] = []
  for (const block of blocks)
    for (let row = block.row; row < block.row + block.rows; row += 1)
      for (let column = block.column; column < block.column + block.columns; column += 1) {
        if (row < 1 || row > rows || column < 1 || column > columns)
          faults.push(`row ${row}, column ${column}: outside`)
        else counts[(row - 1) * columns + column - 1] = (counts[(row - 1) * columns + column - 1] ?? 0) + 1
      }
  for (const [at, count] of counts.entries())
    if (count !== 1) faults.push(`row ${Math.floor(at / columns) + 1}, column ${(at % columns) + 1}: ${count} blocks`)
  return faults
}
