import { describe, expect, test } from 'vitest'
import type { Page } from '../issue/page.ts'
import { anArticle } from '../testing/issues.ts'
import { itemsOf, type Item } from './items.ts'

type Zones = NonNullable<Page['zones']>
type ArticleFields = Parameters<typeof anArticle>[0]

const box = (left: number, top: number, right: number, bottom: number): [number, number][] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
]
function theItem(fields: ArticleFields = {}, lang = 'zh-Hans'): Item {
  const article = anArticle(fields)
  const [item] = itemsOf({ articles: [article.id] }, [article], lang)
  if (!item) throw new Error('no item')
  return item
}

test('a page has its stories in its own order, and only those that are there', () => {
  const articles = ['1-01', '1-02', '2-01'].map((id) => anArticle({ id }))
  const items = itemsOf({ articles: ['1-02', '1-09', '1-01'] }, articles, 'zh-Hans')
  expect(items.map(({ id, order }) => [id, order])).toEqual([
    ['1-02', 0],
    ['1-01', 2],
  ])
})

test('all that stands above a story is one line of each kind', () => {
  const item = theItem({
    heads: { kicker: ['引题', '二'], headline: ['上半句', '下半句'], deck: ['副题', '又一'] },
    bylines: [
      { names: ['林禾'], text: '本报记者 林禾' },
      { names: ['何岸'], text: '通讯员 何岸' },
    ],
    column: '街巷志',
    blocks: [
      { t: 'note', k: 'n', text: '开栏的话。', label: '编者按' },
      { t: 'p', k: 'p', text: '正文。' },
    ],
  })
  expect(item).toMatchObject({
    kicker: '引题　二',
    headline: ['上半句', '下半句'],
    deck: '副题　又一',
    byline: '本报记者 林禾　通讯员 何岸',
    column: '街巷志',
    note: '【编者按】开栏的话。',
  })
  expect(theItem({ blocks: [{ t: 'note', k: 'n', text: '没有名目的按语。' }] }).note).toBe('没有名目的按语。')
})

test('a story without a headline has what the paper calls it elsewhere', () => {
  expect(theItem({ heads: { headline: [] } }).headline).toHaveLength(1)
})

test.each([
  ['zh-Hans', undefined, 'cjk'],
  ['zh-Hans', 'en', 'latin'],
  ['en', undefined, 'latin'],
  ['en', 'zh-Hant', 'cjk'],
])('in a paper in %s a story in %s is set as %s', (paper, lang, script) => {
  expect(theItem(lang === undefined ? {} : { lang }, paper).script).toBe(script)
})

describe('the first picture', () => {
  const pictureOf = (figure: { w?: number; h?: number; caption?: string; credits?: string[] }) =>
    theItem({ blocks: [{ t: 'figure', k: 'f', figure: { renditions: [], credits: [], ...figure } }] }).figure

  test.each([
    ['has its proportions', { w: 1500, h: 1000 }, 1.5],
    ['is never taller than two and a half times its width', { w: 100, h: 1000 }, 0.4],
    ['is never wider than four times its height', { w: 10_000, h: 1000 }, 4],
    ['that is lost has a shallow frame', {}, 3],
  ])('%s', (_, figure, ratio) => {
    expect(pictureOf(figure)?.ratio).toBe(ratio)
  })

  test('has caption and credit in one line', () => {
    expect(pictureOf({ caption: '渡口。', credits: ['林禾 摄'] })?.caption).toBe('渡口。　林禾 摄')
  })

  test('is missing where there is none', () => {
    expect(theItem()).not.toHaveProperty('figure')
  })
})

describe('where a story stood in print', () => {
  const itemsIn = (zones: Zones) => {
    const articles = ['1-01', '1-02'].map((id) => anArticle({ id }))
    return itemsOf({ articles: ['1-01', '1-02'], zones }, articles, 'zh-Hans')
  }

  test('is the rectangle around all of its zones', () => {
    const [first, second] = itemsIn([
      { article: '1-01', poly: box(100, 200, 3000, 900), part: 'head' },
      { article: '1-01', poly: [...box(2000, 900, 6000, 4000), [1000, 5000]], part: 'body' },
      { role: 'ad', poly: box(0, 8000, 10_000, 10_000) },
    ])
    expect(first?.zone).toEqual({ left: 100, top: 200, right: 6000, bottom: 5000 })
    expect(second).not.toHaveProperty('zone')
  })

  test('tells how large its headline was against the largest', () => {
    const items = itemsIn([
      { article: '1-01', poly: box(0, 0, 5000, 300), part: 'head' },
      { article: '1-02', poly: box(0, 4000, 5000, 4200), part: 'head' },
      { article: '1-02', poly: box(0, 4200, 5000, 4800), part: 'head' },
      { article: '1-01', poly: box(0, 300, 5000, 4000), part: 'body' },
    ])
    expect(items.map(({ headRank }) => headRank)).toEqual([0.5, 1])
  })

  test('says nothing of headlines where no zone is one', () => {
    const [item] = itemsIn([{ article: '1-01', poly: box(0, 0, 5000, 300) }])
    expect(item).not.toHaveProperty('headRank')
  })
})
