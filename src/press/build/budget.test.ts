import { expect, test } from 'vitest'
import { budgets, kinds, weigh } from '../../testing/run-sizes.ts'

const weights = weigh(madeUpHead)

test.each(kinds)('at 8,319 issues the heaviest file of the kind %s keeps its budget', (kind) => {
  expect(weights[kind]).toBeLessThanOrEqual(budgets[kind])
})

test('the made-up heads are as hard to compress as real ones', () => {
  expect(weights.month).toBeGreaterThan(5000) // what bench/year-file.ts finds
})

/** 21 characters out of a thousand, in a fixed disorder: as long as the heads of a real daily, and as hard to compress. */
function madeUpHead(nth: number): string {
  let state = Math.imul(nth + 1, 2_654_435_761)
  return Array.from({ length: 21 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 1000))
  }).join('')
}
