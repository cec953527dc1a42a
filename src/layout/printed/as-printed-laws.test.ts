import { expect, test } from 'vitest'
import { faultsInGrid } from '../../testing/grid.ts'
import { randomFrom } from '../../press/synth/random.ts'
import { seededPage } from '../../testing/seeded-page.ts'
import { composeAsPrinted } from './as-printed.ts'
import { compose, type Composition } from '../composed/compose.ts'
import { itemsOf, type Item, type Rect } from '../items.ts'
import { sheets, widthOf, type Sheet } from '../sheets.ts'

const [, , middle, wide] = sheets

/** `items` with the zones that a printed page would have, had it been composed for six columns. */
function printedFrom(items: readonly Item[], seed: number): Item[] {
  const random = randomFrom(seed)
  const white = random() * 45
  const noise = () => (random() - 0.5) * 30
  const { rows, blocks } = compose(items, { sheet: middle, isFront: true })
  const width = widthOf(middle, 6)
  const across = (columns: number) => (columns * (middle.unit + middle.gap) * 10_000) / width
  const zones = new Map<string, Rect>()
  for (const { ids, column, columns, row, rows: own } of blocks)
    for (const [at, id] of ids.entries())
      zones.set(id, {
        left: across(column - 1) + noise(),
        right: across(column - 1 + columns) - (middle.gap * 10_000) / width + noise(),
        top: ((row - 1 + (own * at) / ids.length) / rows) * 10_000 + white + noise(),
        bottom: ((row - 1 + (own * (at + 1)) / ids.length) / rows) * 10_000 - white + noise(),
      })
  return items.map((item) => {
    const zone = zones.get(item.id)
    return zone ? Object.assign({}, item, { zone }) : item
  })
}

/** Pairs of stories that no longer stand above one another, or left of one another, as their zones do. */
function strangers(items: readonly Item[], { blocks }: Composition): string[] {
  const meet = (from: number, to: number, otherFrom: number, otherTo: number) =>
    Math.min(to, otherTo) - Math.max(from, otherFrom) > 200
  return items.flatMap((one) =>
    items.flatMap((two) => {
      const a = blocks.find(({ ids }) => ids.includes(one.id))
      const b = blocks.find(({ ids }) => ids.includes(two.id))
      if (!one.zone || !two.zone || !a || !b) return [`${one.id} or ${two.id} has no place`]
      if (a === b) return []
      const isAbove =
        meet(one.zone.left, one.zone.right, two.zone.left, two.zone.right) && one.zone.bottom <= two.zone.top + 100
      const isLeft =
        meet(one.zone.top, one.zone.bottom, two.zone.top, two.zone.bottom) && one.zone.right <= two.zone.left + 100
      if (isAbove && a.row + a.rows > b.row) return [`${one.id} was above ${two.id}`]
      if (isLeft && a.column + a.columns > b.column) return [`${one.id} was left of ${two.id}`]
      return []
    }),
  )
}

function complaintsAbout(items: readonly Item[], composition: Composition, sheet: Sheet): string[] {
  const { rows, blocks } = composition
  const placed = blocks.flatMap(({ ids }) => ids)
  const blank = blocks.reduce((sum, { columns, setting }) => sum + columns * setting.blank, 0)
  const [lead = 0, ...others] = blocks.map(({ setting }) => setting.head.size)
  return [
    ...faultsInGrid(composition, sheet.columns).slice(0, 3),
    ...(String(placed.toSorted()) === String(items.map(({ id }) => id).toSorted()) ? [] : ['not every story once']),
    ...(blank <= 0.05 * rows * sheet.columns ? [] : ['too much white']),
    ...(others.some((size) => size < lead) ? ['a headline is larger than that of the lead'] : []),
    ...(sheet === middle ? strangers(items, composition) : []),
  ]
}

test.each([0, 1, 2, 3])(
  'whatever was printed keeps its neighbours: no overlap, no hole, every story once (250 pages, %i)',
  { timeout: 120_000 },
  (part) => {
    const complaints: string[] = []
    const laid = { middle: 0, other: 0 }
    const others = sheets.filter((sheet) => sheet !== middle)
    for (let seed = part * 250; seed < (part + 1) * 250; seed += 1) {
      const lang = seed % 4 === 3 ? 'en' : 'zh-Hans'
      const { page, articles } = seededPage(seed, { lang })
      const items = printedFrom(itemsOf(page, articles, lang), seed)
      for (const sheet of [middle, others[seed % 3] ?? wide]) {
        const composition = composeAsPrinted(items, { sheet, isFront: seed % 2 === 0 })
        if (!composition) continue
        laid[sheet === middle ? 'middle' : 'other'] += 1
        const again = seed % 5 === 0 ? composeAsPrinted(items, { sheet, isFront: seed % 2 === 0 }) : composition
        if (JSON.stringify(again) !== JSON.stringify(composition)) complaints.push(`${seed}: not the same twice`)
        complaints.push(
          ...complaintsAbout(items, composition, sheet).map((what) => `${seed} on ${sheet.columns}: ${what}`),
        )
      }
    }
    expect(complaints).toEqual([])
    expect(laid.middle).toBeGreaterThanOrEqual(245)
    expect(laid.other).toBeGreaterThanOrEqual(235)
  },
)
