import { expect, test } from 'vitest'
import { heatOf } from './heat.ts'

test.each([
  [1, 1],
  [4, 1],
  [7, 1],
  [8, 2],
  [11, 2],
  [12, 3],
  [15, 3],
  [16, 4],
  [120, 4],
])('an issue of %i pages is tinted in step %i', (pages, step) => {
  expect(heatOf(pages)).toBe(step)
})
