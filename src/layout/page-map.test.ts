import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Page } from '../issue/page.ts'
import { seededPage } from '../testing/seeded-page.ts'
import { layoutsOf } from './page-layouts.ts'
import { pageMap, type MapRect } from './page-map.ts'

const box = (left: number, top: number, right: number, bottom: number): [number, number][] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
]
const areaOf = ({ left, top, right, bottom }: MapRect) => (right - left) * (bottom - top)

test('a printed page shows its zones, and of its furniture what a reader knows it by', () => {
  const zones: Page['zones'] = [
    { role: 'masthead', poly: box(0, 0, 10_000, 1200) },
    { role: 'ad', poly: box(0, 8000, 10_000, 10_000) },
    { article: '1-01', poly: box(0, 1300, 6000, 2000), part: 'head' },
    { article: '1-02', poly: box(6000, 1300, 10_000, 8000) },
    { article: '1-01', poly: box(0, 2000, 5000, 8000), part: 'body' },
  ]
  expect(pageMap({ seq: 1, zones })).toEqual([
    { left: 0, top: 0, right: 10_000, bottom: 1200, articles: [] },
    { left: 0, top: 1300, right: 6000, bottom: 8000, articles: ['1-01'] },
    { left: 6000, top: 1300, right: 10_000, bottom: 8000, articles: ['1-02'] },
  ])
})

test('a page with neither zones nor places has no map', () => {
  expect(pageMap({ seq: 1 })).toEqual([])
  expect(pageMap({ seq: 1, zones: [{ role: 'masthead', poly: box(0, 0, 10_000, 1200) }] })).toEqual([])
})

test.each([
  [1, 1100],
  [2, 0],
])('a composed page %d shows its blocks, below a masthead of %d', (seq, head) => {
  const { page, articles } = seededPage(7, { seq })
  const layout = layoutsOf(page, articles, 'zh-Hans')
  const rects = pageMap({ seq, layout })
  const blocks = rects.filter((rect) => rect.articles.length > 0)
  expect(blocks.flatMap((rect) => rect.articles).toSorted()).toEqual(page.articles)
  expect(Math.min(...blocks.map(({ top }) => top))).toBe(head)
  expect(rects.length - blocks.length).toBe(head > 0 ? 1 : 0)
})

test('the rectangles of a composed page fill it, and none leaves it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(1, 2), (seed, seq) => {
      const { page, articles } = seededPage(seed, { seq, items: 1 + (seed % 9) })
      const rects = pageMap({ seq, layout: layoutsOf(page, articles, 'zh-Hans') })
      for (const { left, top, right, bottom } of rects) {
        for (const edge of [left, top, right, bottom]) {
          expect(Number.isInteger(edge)).toBe(true)
          expect(edge).toBeGreaterThanOrEqual(0)
          expect(edge).toBeLessThanOrEqual(10_000)
        }
        expect(right).toBeGreaterThan(left)
        expect(bottom).toBeGreaterThan(top)
      }
      expect(rects.reduce((sum, rect) => sum + areaOf(rect), 0)).toBe(1e8)
    }),
    { numRuns: 50 },
  )
})

test('the map is that of six columns, where there are six', () => {
  const { page, articles } = seededPage(7)
  const layout = layoutsOf(page, articles, 'zh-Hans')
  const six = layout.filter(({ columns }) => columns === 6)
  expect(pageMap({ seq: 1, layout })).toEqual(pageMap({ seq: 1, layout: six }))
  expect(pageMap({ seq: 1, layout: layout.slice(0, 1) }).length).toBeGreaterThan(1)
})
