import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anArticle } from '../testing/issues.ts'
import { inBands } from './bands.ts'
import { rankStories } from './rank.ts'

const articles = fc
  .array(
    fc.record({
      weight: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      chars: fc.integer({ min: 0, max: 2000 }),
      kind: fc.constantFrom('news', 'photo', 'brief', 'column'),
      boxed: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((list) =>
    list.map(({ weight, boxed, ...rest }, at) =>
      anArticle({
        id: `1-${String(at + 1).padStart(2, '0')}`,
        ...rest,
        ...(weight === undefined ? {} : { weight }),
        ...(boxed ? { boxed } : {}),
      }),
    ),
  )

test('every article of a page is placed exactly once', () => {
  fc.assert(
    fc.property(articles, (page) => {
      const placed = inBands(page).flatMap(({ cells }) =>
        cells.flatMap(({ stories, briefs }) => [
          ...stories.map(({ article }) => article.id),
          ...briefs.map(({ id }) => id),
        ]),
      )
      expect(placed.toSorted()).toEqual(page.map(({ id }) => id).toSorted())
    }),
  )
})

test('every band fills the six units, and no cell is empty', () => {
  fc.assert(
    fc.property(articles, (page) => {
      for (const { cells } of inBands(page)) {
        expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(6)
        for (const { stories, briefs } of cells) expect(stories.length + briefs.length).toBeGreaterThan(0)
      }
    }),
  )
})

test('the editors’ weight decides who leads, order breaks a tie', () => {
  const page = [
    anArticle({ id: '1-01', weight: 3, chars: 900 }),
    anArticle({ id: '1-02', weight: 5, chars: 300 }),
    anArticle({ id: '1-03', weight: 3, chars: 900 }),
  ]
  expect(rankStories(page).map(({ article, tier }) => `${article.id} ${tier}`)).toEqual(['1-02 1', '1-01 2', '1-03 2'])
})
