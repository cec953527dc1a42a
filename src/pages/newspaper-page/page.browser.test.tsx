import { expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Article } from '../../issue/article.ts'
import { itemsOf } from '../../layout/items.ts'
import { layoutsOf } from '../../layout/page-layouts.ts'
import { rankStories } from '../../layout/rank.ts'
import { anArticle, anIssue } from '../../testing/issues.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { seededPage } from '../../testing/seeded-page.ts'
import { aShelf } from '../../testing/shelf.ts'

/** For a machine that does other things besides. */
const patience = { timeout: 10_000 }
/** Widths of a phone, a tablet and a screen: one, four and six columns. */
const widths = [390, 820, 1440] as const
const numbered = (at: number) => `1-${String(at + 1).padStart(2, '0')}`
const paragraph = (length: number, k = 'p') => ({ t: 'p' as const, k, text: '两岸居民陆续返家，'.repeat(length / 9) })

/** A front of every kind of story, and a second page. */
const front: Article[] = [
  anArticle({
    heads: { kicker: ['引题'], headline: ['大堤合龙', '两岸返家'], deck: ['副题在这里'] },
    weight: 5,
    blocks: [
      { t: 'figure', k: 'f', figure: { renditions: [], w: 1500, h: 1000, caption: '渡口。', credits: [] } },
      ...Array.from({ length: 12 }, (_, at) => paragraph(180, `p${at}`)),
    ],
  }),
  anArticle({ heads: { headline: ['一条短讯都说完了'] }, weight: 4, blocks: [paragraph(90)] }),
  anArticle({ heads: { headline: ['灯下谈'] }, boxed: true, column: '街巷志', weight: 3, blocks: [paragraph(270)] }),
  anArticle({
    heads: { headline: ['渡口的早晨'] },
    kind: 'photo',
    weight: 2,
    blocks: [{ t: 'figure', k: 'f', figure: { renditions: [], w: 900, h: 1200, caption: '图说', credits: [] } }],
  }),
  anArticle({ heads: { headline: ['夜航船加班'] }, kind: 'brief', weight: 1 }),
  anArticle({ heads: { headline: ['图书馆延时'] }, kind: 'brief', weight: 1 }),
].map((article, at) => Object.assign(article, { id: numbered(at) }))
const inside = anArticle({ id: '2-01', heads: { headline: ['第二版的头条'] } })

/** The front at a width, composed by press or on the spot. */
async function openFront(articles: readonly Article[], isComposed = true) {
  const issue = anIssue({ articles: [...articles, inside] })
  const pages = issue.pages.map((one) => {
    const layout = isComposed ? layoutsOf(one, issue.articles, 'zh-Hans') : []
    return layout.length > 0 ? { ...one, layout } : one
  })
  const paper = await openPaper('/harbor/2021-07-20', await aShelf([{ ...issue, pages }]))
  await expect.element(paper.getByRole('heading', { level: 2 }).first(), patience).toBeVisible()
  return paper
}
type Paper = Awaited<ReturnType<typeof openFront>>

const headsIn = (paper: Paper) => [...paper.container.querySelectorAll('.grid-page h2')]
const isSeen = (element: Element) => element.getClientRects().length > 0

test.each(widths)('at %d every story of the page can be opened, each by one link', async (width) => {
  await page.viewport(width, 900)
  const paper = await openFront(front)
  const links = [...paper.container.querySelectorAll('.grid-page a')].map((link) => link.getAttribute('href') ?? '')
  expect(links.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(front.map(({ id }) => `/harbor/2021-07-20/${id}`))
})

test.each(widths)(
  'at %d stories are read in the order of their weight, and each is named by its headline',
  async (width) => {
    await page.viewport(width, 900)
    const paper = await openFront(front)
    expect(headsIn(paper).map(({ textContent }) => textContent)).toEqual([
      '大堤合龙 两岸返家',
      '一条短讯都说完了',
      '灯下谈',
      '简讯',
      '渡口的早晨',
    ])
    const stories = [...paper.container.querySelectorAll('.grid-page > *')]
    expect(stories.map((story) => story.getAttribute('aria-labelledby'))).toEqual(headsIn(paper).map(({ id }) => id))
    await expect.element(paper.getByRole('article', { name: '大堤合龙 两岸返家' })).toBeVisible()
  },
)

test.each(widths)(
  'at %d a picture story has its headline down the side of the picture and its text below both, in whole lines',
  async (width) => {
    await page.viewport(width, 900)
    const tall = { renditions: [], w: 1200, h: 1500, caption: '窗边。', credits: [] }
    const story = anArticle({
      id: '1-07',
      kind: 'photo',
      weight: 3,
      heads: { headline: ['灯下的茶', '窗外的山'] },
      blocks: [{ t: 'figure', k: 'f', figure: tall }, paragraph(135)],
    })
    const paper = await openFront([...front, story])
    const block = paper.getByRole('article', { name: '灯下的茶 窗外的山' }).element()
    const find = (selector: string) => block.querySelector(selector) ?? document.body
    const [, second = document.body] = block.querySelectorAll('h2 .line')
    const isSet = () => {
      const [picture, head, left, text] = [find('.photo'), find('h2'), second, find('.text-box')].map((part) =>
        part.getBoundingClientRect(),
      )
      if (!picture || !head || !left || !text) return undefined
      const lines = text.height / Number.parseFloat(getComputedStyle(find('.text-box')).lineHeight)
      return {
        isBeside: head.left > picture.right && head.top < picture.top + 2 && head.bottom <= picture.bottom + 2,
        // its second line runs down left of the first, and both end above the foot of the picture
        isInTwo: Math.abs(left.top - head.top) < 2 && left.left < head.left + head.width / 2,
        isLong: left.bottom <= picture.bottom,
        isBelow: text.top >= picture.bottom && Math.abs(text.left - picture.left) < 2,
        isWhole: lines >= 2 && Math.abs(lines - Math.round(lines)) < 0.05,
      }
    }
    const expected = { isBeside: true, isInTwo: true, isLong: true, isBelow: true, isWhole: true }
    await expect.poll(isSet, patience).toEqual(expected)
    expect(getComputedStyle(find('h2')).writingMode).toBe('vertical-rl')
    // a length in shares of the width of the sheet would here be one of its height
    const text = Number.parseFloat(getComputedStyle(block).fontSize)
    expect(Number.parseFloat(getComputedStyle(find('h2')).fontSize) / text).toBeCloseTo(
      width === 390 ? 26 / 16 : 32 / 15,
      1,
    )
  },
)

test('the short items of a page are one list', async () => {
  await page.viewport(1440, 900)
  const paper = await openFront(front)
  const briefs = paper.getByRole('region', { name: '简讯' })
  await expect
    .element(briefs.getByRole('listitem').first())
    .toHaveTextContent('夜航船加班 大堤今晨合龙，两岸居民陆续返家。')
  await expect.element(briefs.getByRole('link', { name: '图书馆延时' })).toBeVisible()
})

test.each([820, 1440])('at %d a story says that it goes on where it is cut, and only there', async (width) => {
  await page.viewport(width, 900)
  const paper = await openFront(front)
  const jumpOf = (id: string) => paper.container.querySelector(`[aria-labelledby="head-${id}"] .jump`)
  await vi.waitFor(() => {
    for (const { id } of front.slice(0, 4)) {
      const boxes = [...paper.container.querySelectorAll(`[aria-labelledby="head-${id}"] .text-box`)].filter(isSeen)
      // the columns that have no room for the rest of the text lie right of the box
      const isCut = boxes.some((box) => box.scrollWidth > box.clientWidth + 2)
      const jump = jumpOf(id)
      expect([id, jump !== null && isSeen(jump)]).toEqual([id, isCut])
    }
    expect(jumpOf('1-01')?.textContent).toBe('读全文')
  }, patience)
})

test('on one column the jump line stands only where the window cuts the story', async () => {
  await page.viewport(700, 900)
  const paper = await openFront(front)
  const jump = (id: string) => paper.container.querySelector(`[aria-labelledby="head-${id}"] .jump`)
  const seen = () => ['1-01', '1-02'].map((id) => isSeen(jump(id) ?? document.body))
  await expect.poll(seen, patience).toEqual([true, false])
  await page.viewport(390, 900)
  await expect.poll(seen, patience).toEqual([true, true])
})

test('a story that should stand whole and does not, in a face press did not count with, says where it goes on', async () => {
  await page.viewport(1440, 900)
  const paper = await openFront(front)
  const jump = paper.container.querySelector('[aria-labelledby="head-1-02"] .jump') ?? document.body
  await expect.poll(() => isSeen(jump), patience).toBe(false)
  const wider = new CSSStyleSheet()
  wider.replaceSync('.text-box { letter-spacing: 1em }')
  document.adoptedStyleSheets.push(wider)
  onTestFinished(() => void document.adoptedStyleSheets.pop())
  document.fonts.dispatchEvent(new Event('loadingdone'))
  await expect.poll(() => isSeen(jump), patience).toBe(true)
})

test('a story that jumps names the page it goes on at', async () => {
  await page.viewport(1440, 900)
  const [lead, ...rest] = front
  if (!lead) throw new Error('a lead')
  const parts = [
    { page: '1', from: 'f', to: 'p5' },
    { page: '2', from: 'p6', to: 'p11' },
  ]
  const paper = await openFront([{ ...lead, parts }, ...rest])
  await expect.element(paper.getByText('下转第2版')).toBeVisible()
})

test('the other pages are shown with their map and their headlines', async () => {
  await page.viewport(1440, 900)
  const paper = await openFront(front)
  const refers = paper.getByRole('navigation', { name: '各版导读' })
  await expect.element(refers.getByRole('link', { name: '第二版的头条' })).toBeVisible()
  expect(refers.element().querySelectorAll('.page-map rect').length).toBeGreaterThan(0)
})

test.each(widths)('at %d a page that press has not composed comes out as one that it has', async (width) => {
  await page.viewport(width, 900)
  const composed = await openFront(front)
  const grid = (paper: Paper) => paper.container.querySelector('.grid-page')?.outerHTML
  await vi.waitFor(() => expect(grid(composed)).toContain('夜航船加班'), patience)
  const expected = grid(composed)
  await composed.unmount()
  const bare = await openFront(front, false)
  await vi.waitFor(() => expect(grid(bare)).toBe(expected), patience)
})

test.each([3, 8, 14])(
  'of made-up page %d the first heading is of the story that ranks first, at every width',
  async (seed) => {
    const { page: made, articles } = seededPage(seed)
    const [first] = rankStories(itemsOf(made, articles, 'zh-Hans'))
    const paper = await openFront(articles)
    for (const width of widths) {
      // oxlint-disable-next-line no-await-in-loop -- one window
      await page.viewport(width, 900)
      expect(headsIn(paper)[0]?.id).toBe(`head-${first?.item.id ?? ''}`)
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    }
  },
)
