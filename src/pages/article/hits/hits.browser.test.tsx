import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { anArticle, anIssue } from '../../../testing/issues.ts'
import { keysWork } from '../../../testing/keys.ts'
import { openPaper } from '../../../testing/open-paper.tsx'
import { aShelf } from '../../../testing/shelf.ts'

beforeEach(() => page.viewport(1000, 700))

const long = (k: string) => ({ t: 'p' as const, k, text: '江水照着两岸的灯火，渡船来来去去。'.repeat(12) })
const issue = anIssue({
  articles: [
    anArticle({
      id: '1-01',
      heads: { headline: ['江上三座', '大桥今晨'] },
      blocks: [
        long('a'),
        // one place, in three pieces: emphasis in its middle
        { t: 'p', k: 'b', text: '老人说大桥好走。', marks: [{ t: 'strong', from: 4, to: 6 }] },
        long('c'),
        long('d'),
        { t: 'p', k: 'e', text: '大桥大桥，又是大桥。' },
        long('f'),
      ],
    }),
    anArticle({ id: '1-02', heads: { headline: ['渡口'] } }),
  ],
})
const at = (q: string, hash = '') => `/harbor/2021-07-20/1-01?q=${encodeURIComponent(q)}${hash}`
const ranges = () => [...(CSS.highlights.get('find-at-hand') ?? [])].filter((one) => one instanceof Range)
const lit = () =>
  ranges()
    .map((range) => range.toString())
    .join('')
const said = () => page.getByRole('complementary', { name: /Marking/ }).getByRole('status')

/** What stands lit is in the window. */
function inSight() {
  const [range] = ranges()
  if (!range) return false
  const { top, bottom } = range.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}

test('an article opens at the first place, and keys step through all of them and around the end', async () => {
  await openPaper(at('大桥'), await aShelf([issue]))
  // the headline, the emphasis, 大桥大桥 which is one run of marks, and the last
  await expect.element(said()).toHaveTextContent('Place 1 of 4')
  expect(lit()).toBe('大桥')
  await keysWork()
  await userEvent.keyboard(']')
  await expect.element(said()).toHaveTextContent('Place 2 of 4')
  expect(inSight()).toBe(true)
  await userEvent.keyboard(']')
  await expect.element(said()).toHaveTextContent('Place 3 of 4')
  expect(lit()).toBe('大桥大桥')
  expect(inSight()).toBe(true)
  await userEvent.keyboard(']]')
  await expect.element(said()).toHaveTextContent('Place 1 of 4')
  await userEvent.keyboard('[[')
  await expect.element(said()).toHaveTextContent('Place 4 of 4')
})

test('whatever the search counts is marked: column, byline, dateline, caption and credit too', async () => {
  const article = anArticle({
    column: '大桥日记',
    bylines: [{ role: '记者', names: ['大桥'], text: '记者 大桥' }],
    dateline: '本报大桥工地讯',
    blocks: [
      { t: 'p', k: 'a', text: '桥下有人。' },
      { t: 'figure', k: 'b', figure: { renditions: [], caption: '大桥东侧', credits: ['大桥 摄'] } },
    ],
  })
  await openPaper(at('大桥'), await aShelf([anIssue({ articles: [article] })]))
  await expect.element(said()).toHaveTextContent('Place 1 of 5')
  expect([...document.querySelectorAll('.article mark')].map(({ textContent }) => textContent)).toEqual(
    Array(5).fill('大桥'),
  )
})

test('a place over emphasis, and one over two lines of a headline, is one', async () => {
  await openPaper(at('人说大桥好'), await aShelf([issue]))
  await expect.element(said()).toHaveTextContent('Place 1 of 1')
  expect(lit()).toBe('人说大桥好')
  expect(inSight()).toBe(true)
})

test('over the break of a headline', async () => {
  await openPaper(at('座大'), await aShelf([issue]))
  await expect.element(said()).toHaveTextContent('Place 1 of 1')
  expect(lit()).toBe('座大')
})

test('a link to a paragraph leads there, and the places wait', async () => {
  await openPaper(at('大桥', '#p5'), await aShelf([issue]))
  await expect.element(page.getByRole('button', { name: 'Next place' })).toBeVisible()
  expect(lit()).toBe('')
  await userEvent.click(page.getByRole('button', { name: 'Next place' }))
  await expect.element(said()).toHaveTextContent('Place 1 of 4')
})

test('without marks nothing is lit, and the text stands as it stood', async () => {
  await openPaper(at('大桥'), await aShelf([issue]))
  await expect.element(said()).toHaveTextContent('Place 1 of 4')
  await userEvent.click(page.getByRole('link', { name: 'Stop marking' }))
  await expect.poll(() => document.querySelectorAll('mark').length).toBe(0)
  expect(lit()).toBe('')
  expect(page.getByRole('complementary', { name: /Marking/ }).all()).toEqual([])
})

test('where the browser has no highlights the marks themselves are lit', async () => {
  const highlights = Object.getOwnPropertyDescriptor(CSS, 'highlights')
  if (!highlights) throw new Error('this browser has highlights')
  vi.stubGlobal('CSS', { escape: CSS.escape.bind(CSS), supports: CSS.supports.bind(CSS) })
  onTestFinished(() => void vi.unstubAllGlobals())
  await openPaper(at('人说大桥好'), await aShelf([issue]))
  await expect
    .poll(() => [...document.querySelectorAll('mark[data-at-hand]')].map((mark) => mark.textContent).join(''))
    .toBe('人说大桥好')
})

test('where nothing of what was asked stands, as after a correction, that is said', async () => {
  await openPaper(at('林禾'), await aShelf([issue]))
  await expect.element(said()).toHaveTextContent('Nothing to mark')
})
