import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anItem } from '../testing/items.ts'
import type { Item, Rect } from './items.ts'
import { isBrief, rankStories } from './rank.ts'

const ranked = (...items: Partial<Item>[]) =>
  rankStories(items.map((item, order) => anItem({ id: `1-0${order + 1}`, order, ...item }))).map(({ item }) => item.id)
const zone = (left: number, top: number, right: number, bottom: number): { zone: Rect } => ({
  zone: { left, top, right, bottom },
})

describe('of two stories, the second leads', () => {
  test.each<[why: string, first: Partial<Item>, second: Partial<Item>]>([
    ['when the editors gave it more weight', { weight: 3, chars: 900 }, { weight: 5, chars: 300 }],
    ['when it took more of the page', zone(0, 0, 3000, 3000), zone(3000, 0, 10_000, 5000)],
    ['when its headline was larger', { headRank: 0.3 }, { headRank: 1 }],
    ['when it has a picture and far more text', { chars: 60 }, { chars: 900, figure: { ratio: 1.5, caption: '' } }],
    [
      'when the weight says so and the page does not',
      { weight: 1, ...zone(0, 0, 5000, 4000) },
      { weight: 5, ...zone(5000, 6000, 9000, 9000) },
    ],
  ])('%s', (_, first, second) => {
    expect(ranked(first, second)).toEqual(['1-02', '1-01'])
  })
})

test('what stands further up in the list leads, all else being the same', () => {
  expect(ranked({}, {}, {})).toEqual(['1-01', '1-02', '1-03'])
  expect(ranked({ order: 0, id: '1-09' }, { order: 0, id: '1-03' })).toEqual(['1-03', '1-09'])
})

test('区序: of four quarters the upper left is worth most, then upper right, lower right, lower left', () => {
  const quarter = (left: number, top: number) => ({ order: 0, ...zone(left, top, left + 5000, top + 5000) })
  const quarters = [quarter(0, 5000), quarter(5000, 5000), quarter(5000, 0), quarter(0, 0)]
  expect(ranked(...quarters)).toEqual(['1-04', '1-03', '1-02', '1-01'])
})

test('a story without weight is ranked by what is known of it', () => {
  expect(ranked({ weight: 2 }, { chars: 900, figure: { ratio: 1, caption: '' } })).toEqual(['1-02', '1-01'])
})

test('one leads, two follow, four come after, the rest is small', () => {
  const items = Array.from({ length: 9 }, (_, order) => anItem({ id: `1-0${order + 1}`, order }))
  expect(rankStories(items).map(({ tier }) => tier)).toEqual([1, 2, 2, 3, 3, 3, 3, 4, 4])
  expect(rankStories(items).map(({ rank }) => rank)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
})

const anyItem = fc.record(
  {
    weight: fc.integer({ min: 1, max: 5 }),
    headRank: fc.double({ min: 0, max: 1, noNaN: true }),
    chars: fc.integer({ min: 0, max: 2000 }),
    order: fc.integer({ min: 0, max: 12 }),
    figure: fc.constant({ ratio: 1.5, caption: '' }),
  },
  { requiredKeys: ['chars', 'order'] },
)
const shuffled = fc
  .array(anyItem, { maxLength: 12 })
  .map((items) => items.map((item, at) => anItem({ ...item, id: `1-${String(at + 1).padStart(2, '0')}` })))
  .chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })))

test('the same stories come in the same rank whatever way they are listed', () => {
  fc.assert(
    fc.property(shuffled, ([items, others]) => {
      expect(rankStories(others)).toEqual(rankStories(items))
    }),
  )
})

test('more weight never puts a story further down', () => {
  fc.assert(
    fc.property(shuffled, fc.nat(), ([items], pick) => {
      const at = pick % Math.max(1, items.length)
      const placeOf = (list: readonly Item[]) => rankStories(list).findIndex(({ item }) => item.id === items[at]?.id)
      const weighted = (weight: number) => items.map((item, index) => (index === at ? { ...item, weight } : item))
      expect(placeOf(weighted(4))).toBeLessThanOrEqual(placeOf(weighted(2)))
    }),
  )
})

test.each<[what: string, item: Partial<Item>, boolean]>([
  ['an item of a few lines', { chars: 89 }, true],
  ['one of ninety characters', { chars: 90 }, false],
  ['what the editors call one, at any length', { kind: 'brief', chars: 400 }, true],
  ['an item with a picture', { chars: 20, figure: { ratio: 1, caption: '' } }, false],
  ['a framed one', { chars: 20, isBoxed: true }, false],
  ['one with a table', { chars: 20, isMore: true }, false],
  ['a picture story', { chars: 20, kind: 'photo' }, false],
])('%s is a brief: %s', (_, item, expected) => {
  expect(isBrief(anItem(item))).toBe(expected)
})
