import latin from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { sheets } from '../../layout/sheets.ts'
import { pageText } from '../../layout/page-text.ts'
import { anArticle, anIssue } from '../../testing/issues.ts'
import { charactersOf } from '../../testing/lines.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aShelf } from '../../testing/shelf.ts'

/** For a machine that does other things besides. */
const patience = { timeout: 10_000 }

beforeEach(async () => {
  await page.viewport(1440, 900)
})

const sentence = {
  'zh-Hans': '到9月底，全市共有11条线路、87辆公交车加入了这一计划（详见《办法》第三条）。“以前要绕半个城。”老人说。',
  en: 'According to the survey, the works have cost a great deal so far; “and will go on to,” said the clerk, unmoved. ',
}

/** On every paper width: a picture over the last columns, and more text than has room. */
const layout = sheets.map(({ columns, unit }) => ({
  columns,
  unit,
  rows: 22,
  blocks: [
    {
      articles: ['1-01'],
      column: 1,
      row: 1,
      columns,
      rows: 22,
      head: { size: 0, lines: 1, rows: 4 },
      figure: { at: 'side' as const, columns: columns / 2, rows: 10 },
      text: { columns, rows: 16 },
    },
  ],
}))

/** A story with its text round a picture, on its page in the real app. */
async function openStory(lang: 'zh-Hans' | 'en', texts: readonly string[]) {
  const article = anArticle({
    lang,
    heads: { headline: [lang === 'en' ? 'The sea wall' : '大堤合龙'] },
    blocks: [
      { t: 'figure', k: 'f', figure: { renditions: [], w: 900, h: 1000, caption: '图说。', credits: [] } },
      ...texts.map((text, at) => ({ t: at % 4 === 3 ? ('h' as const) : ('p' as const), k: `p${at}`, text })),
    ],
  })
  const front = { seq: 1, label: '1', kind: 'news' as const, articles: ['1-01'], layout }
  const issue = anIssue({ articles: [article], pages: [front] })
  const paper = await openPaper('/harbor/2021-07-20', await aShelf([issue]))
  await expect.element(paper.getByRole('heading', { level: 2 }), patience).toBeVisible()
  const source = pageText(article.blocks)
    .map(({ text }) => text)
    .join('')
  await vi.waitFor(() => expect(boxesIn(paper.container).second.textContent).not.toBe(''), patience)
  return { container: paper.container, source }
}

function boxesIn(container: Element) {
  const [first, second] = container.querySelectorAll<HTMLElement>('.text-box')
  if (!first || !second) throw new Error('a story in two boxes')
  return { first, second }
}

/** What every pouring keeps: no character is lost or doubled, and what stands in the first box is seen. */
async function expectThreaded({ container, source }: Awaited<ReturnType<typeof openStory>>) {
  await vi.waitFor(() => {
    const { first, second } = boxesIn(container)
    expect(second.textContent).not.toBe('')
    const text = `${first.textContent}${second.textContent}`
    expect(text).toBe(source.slice(0, text.length))
    const box = first.getBoundingClientRect()
    const hidden = charactersOf(first).filter(({ end }) => end > box.right + 2)
    expect(hidden.map(({ text: character }) => character)).toEqual([])
    // and the first is full: its last line is the last that has room
    const lowest = Math.max(...charactersOf(first).map(({ after }) => after))
    const line = Number.parseFloat(getComputedStyle(first).lineHeight)
    expect(box.bottom - lowest).toBeLessThan(line * 1.5)
  }, patience)
}

const story = (lang: 'zh-Hans' | 'en') =>
  Array.from({ length: 24 }, (_, at) =>
    at % 4 === 3 ? sentence[lang].slice(0, 12).trim() : sentence[lang].repeat(1 + (at % 3)).trim(),
  )

test.each(['zh-Hans', 'en'] as const)('a story in %s goes round its picture, whole and once', async (lang) => {
  const opened = await openStory(lang, story(lang))
  await expectThreaded(opened)
  const { first, second } = boxesIn(opened.container)
  expect(second.getBoundingClientRect().top).toBeGreaterThan(first.getBoundingClientRect().top)
})

test.each([820, 1024, 1900])('and is poured anew when the window becomes %d wide', async (width) => {
  const opened = await openStory('zh-Hans', story('zh-Hans'))
  await expectThreaded(opened)
  const before = boxesIn(opened.container).first.textContent
  await page.viewport(width, 900)
  await vi.waitFor(() => expect(boxesIn(opened.container).first.textContent).not.toBe(before), patience)
  await expectThreaded(opened)
})

test('it is poured anew when its face has come', async () => {
  const style = document.createElement('style')
  style.textContent = ".text-box { font-family: 'Come Late', monospace !important }"
  document.head.append(style)
  const opened = await openStory('en', story('en'))
  await expectThreaded(opened)
  const before = boxesIn(opened.container).first.textContent
  const face = new FontFace('Come Late', `url(${latin})`)
  onTestFinished(() => {
    style.remove()
    document.fonts.delete(face)
  })
  document.fonts.add(face)
  await face.load()
  await vi.waitFor(() => expect(boxesIn(opened.container).first.textContent).not.toBe(before), patience)
  await expectThreaded(opened)
})

// one half of a character or the other would stand at the cut, if it might
test.each([0, 1, 2])('a character of two halves is never split, after %d others', async (shift) => {
  const opened = await openStory('zh-Hans', ['堤'.repeat(shift) + '𠮷𠀋𡈽a'.repeat(600)])
  await expectThreaded(opened)
  const { first, second } = boxesIn(opened.container)
  expect(first.textContent).not.toMatch(/[\uD800-\uDBFF]$/)
  expect(second.textContent).not.toMatch(/^[\uDC00-\uDFFF]/)
})

test('where the picture stands above, all of the text stands in one box', async () => {
  const opened = await openStory('zh-Hans', story('zh-Hans'))
  await expectThreaded(opened)
  await page.viewport(390, 844)
  await vi.waitFor(() => {
    const { first, second } = boxesIn(opened.container)
    expect(second.textContent).toBe('')
    expect(first.textContent).toBe(opened.source.slice(0, first.textContent.length))
  }, patience)
})
