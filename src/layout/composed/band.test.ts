import { describe, expect, test } from 'vitest'
import { seededPage } from '../../testing/seeded-page.ts'
import { bandOf } from './band.ts'
import { costAt, type Cell } from './cell.ts'
import { cellsOf, type CellAt } from './cells.ts'
import { entriesOf } from './entries.ts'
import { itemsOf } from '../items.ts'
import { sheets, type Sheet } from '../sheets.ts'
import { costOfDivision, costOfHeight, costOfJoining, divisions } from './taste.ts'

const highest = 120
const seeds = Array.from({ length: 12 }, (_, at) => at + 1)

describe.each(sheets)('on $columns columns of $unit characters', (sheet) => {
  const pages = seeds.map((seed) => {
    const { page, articles } = seededPage(seed)
    const entries = entriesOf(itemsOf(page, articles, 'zh-Hans'))
    return { count: entries.length, cell: cellsOf(entries, { sheet, isFront: true }) }
  })

  test('the best band is the best of every order of its stories at every height', () => {
    for (const { count, cell } of pages)
      for (const from of [0, 2])
        for (let taken = 1; taken <= Math.min(4, count - from); taken += 1)
          for (const division of divisions[sheet.columns]) {
            const ways = waysToFill(division, storiesFrom(from, taken), cell)
            const cheapest = Math.min(...ways.map((cells) => cheapestHeight(cells, division, from === 0, sheet)))
            const band = bandOf({ from, taken, cell }, division, sheet, Infinity)
            expect(band?.cost ?? Infinity).toBeCloseTo(cheapest, 6)
          }
  })

  test('none is found that costs more than the limit', () => {
    for (const { cell } of pages)
      for (const division of divisions[sheet.columns]) {
        const stories = { from: 0, taken: 3, cell }
        const band = bandOf(stories, division, sheet, Infinity)
        if (!band) continue
        expect(bandOf(stories, division, sheet, band.cost)).toEqual(band)
        expect(bandOf(stories, division, sheet, band.cost - 0.01)).toBeUndefined()
      }
  })

  test('a cell costs what it must at the least, and more by the line away from its best heights', () => {
    for (const { count, cell } of pages)
      for (const columns of new Set(divisions[sheet.columns].flat()))
        for (let one = 0; one < count - 1; one += 1)
          for (const made of [cell(columns, one), cell(columns, one, one + 1)]) {
            if (!made) continue
            const { min, least, aim } = made
            expect(costAt(made, min - 1)).toBe(Infinity)
            const heights = Array.from({ length: highest }, (_, more) => min + more)
            const isUnder = (rows: number) => {
              const away = Math.max(0, aim.low - rows, rows - aim.high)
              return costAt(made, rows) < Math.max(least, away * aim.perLine) - 1e-9
            }
            expect(heights.filter(isUnder)).toEqual([])
          }
  })
})

function storiesFrom(from: number, taken: number): number[] {
  return Array.from({ length: taken }, (_, at) => from + at)
}

/** Every way to give the cells of a division one story or two. */
function waysToFill([columns, ...rest]: readonly number[], stories: readonly number[], cell: CellAt): Cell[][] {
  if (columns === undefined) return stories.length === 0 ? [[]] : []
  return [...stories.map((one) => [one]), ...pairsOf(stories)].flatMap(([one, two]) => {
    const made = one === undefined ? undefined : cell(columns, one, two)
    if (!made) return []
    const left = stories.filter((story) => story !== one && story !== two)
    return waysToFill(rest, left, cell).map((cells) => [made].concat(cells))
  })
}

function pairsOf(stories: readonly number[]): number[][] {
  return stories.flatMap((one) => stories.filter((two) => two !== one).map((two) => [one, two]))
}

function cheapestHeight(cells: readonly Cell[], division: readonly number[], isFirst: boolean, sheet: Sheet): number {
  const fixed = cells.reduce(
    (sum, cell, at) => sum + cell.fixedCost + costOfJoining(cells.slice(0, at), cell, sheet),
    costOfDivision(division, sheet),
  )
  const costs = Array.from({ length: highest }, (_, rows) =>
    cells.reduce((sum, cell) => sum + costAt(cell, rows), fixed + costOfHeight(rows, isFirst, sheet.columns)),
  )
  return Math.min(...costs)
}
