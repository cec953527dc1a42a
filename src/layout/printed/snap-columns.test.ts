import { expect, test } from 'vitest'
import { snapColumns } from './snap-columns.ts'

test.each<[edges: number[], least: number[], columns: number, widths: number[] | undefined]>([
  [[0.5], [2, 2], 6, [3, 3]],
  [[0.66], [2, 2], 6, [4, 2]],
  [[0.66], [2, 2], 8, [5, 3]],
  [[0.34, 0.65], [2, 2, 2], 6, [2, 2, 2]],
  [[0.25, 0.5], [2, 2, 2], 8, [2, 2, 4]],
  [[0.9], [2, 2], 6, [4, 2]],
  [[0.9], [2, 1], 6, [5, 1]],
  [[0.1, 0.2], [1, 1, 2], 4, [1, 1, 2]],
  [[0.33, 0.66], [2, 2, 2], 4, undefined],
  [[], [2], 4, [4]],
])('cuts at %j of parts that need %j snap to %i columns as %j', (edges, least, columns, widths) => {
  expect(snapColumns(edges, least, columns)).toEqual(widths)
})
