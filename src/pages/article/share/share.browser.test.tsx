import axe from 'axe-core'
import { encode } from 'uqr'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { anArticle, anIssue } from '../../../testing/issues.ts'
import { openPaper } from '../../../testing/open-paper.tsx'
import { aShelf } from '../../../testing/shelf.ts'
import { quiet } from './qr.ts'

const texts = ['清晨，河面起雾。', '老人坐在堤上，看船一条条过去。', '船开走了，雾还在。']
const article = anArticle({
  heads: { kicker: ['渡口一日——'], headline: ['河上的雾', '散在午前'] },
  bylines: [{ role: '记者', names: ['林禾'], text: '记者 林禾' }],
  blocks: texts.map((text, at) => ({ t: 'p' as const, k: `b${at}`, text })),
})
const picture = /^河上的雾 散在午前 · 原载《港湾日报》2021年7月20日 第1版$/

afterEach(async () => {
  getSelection()?.removeAllRanges()
  await page.viewport(1280, 800)
})

const open = async (address = '/harbor/2021-07-20/1-01') => {
  await page.viewport(1280, 800)
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  onTestFinished(() => copied.mockRestore())
  const paper = await openPaper(address, await aShelf([anIssue({ articles: [article] })]))
  await expect.element(paper.getByRole('heading', { level: 1 })).toBeVisible()
  return {
    paper,
    copied: () => decodeURIComponent(copied.mock.lastCall?.[0] ?? ''),
    rail: paper.getByRole('group', { name: 'Tools' }),
    panel: paper.getByRole('dialog', { name: 'Share' }),
  }
}
type Opened = Awaited<ReturnType<typeof open>>

const openPanel = async ({ rail, panel }: Opened) => {
  await rail.getByRole('button', { name: 'Share' }).click()
  await expect.element(panel.getByRole('button', { name: 'Make a clipping picture' })).toBeVisible()
}
const select = (number: number) => {
  const paragraph = document.querySelector(`[data-number="${number}"]`)
  if (paragraph) getSelection()?.selectAllChildren(paragraph)
}
const problems = async () => {
  const { violations } = await axe.run(document.body)
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

test('one tap copies the citation; the style that is chosen once is that of the next tap, wherever', async () => {
  const { rail, paper, copied } = await open()
  await rail.getByRole('button', { name: 'Copy citation' }).click()
  await expect.element(rail.getByRole('button', { name: 'Copied · GB/T 7714—2025' })).toBeVisible()
  expect(copied()).toMatch(/^林禾\. 河上的雾 散在午前\[N\/OL\]/)
  await rail.getByRole('button', { name: 'Other styles' }).click()
  await paper.getByRole('radio', { name: 'BibTeX' }).click()
  expect(await problems()).toEqual([])
  await userEvent.keyboard('{Escape}')
  await rail.getByRole('button', { name: 'Copy citation' }).click()
  await expect.element(rail.getByRole('button', { name: 'Copied · BibTeX' })).toBeVisible()
  expect(copied()).toMatch(/^@/)
  await userEvent.hover(paper.getByText('船开走了，雾还在。'))
  await paper.getByRole('toolbar').getByRole('button', { name: 'Cite' }).click()
  await expect.poll(copied).toMatch(/^船开走了，雾还在。\n\n@/)
  await paper.goTo('/harbor/2021-07-20')
  await expect.element(rail).not.toBeInTheDocument()
  await paper.goTo('/harbor/2021-07-20/1-01')
  await rail.getByRole('button', { name: 'Copy citation' }).click()
  await expect.element(rail.getByRole('button', { name: 'Copied · BibTeX' })).toBeVisible()
})

test('Q copies the citation, C the link: of the article, or of the paragraph at hand', async () => {
  const { copied, paper } = await open()
  await userEvent.keyboard('q')
  await expect.poll(copied).toMatch(/^林禾/)
  await userEvent.keyboard('c')
  await expect.poll(copied).toMatch(/\/1-01$/)
  select(2)
  await expect.element(paper.getByRole('toolbar')).toHaveAttribute('data-open', 'selection')
  await userEvent.keyboard('c')
  await expect.poll(copied).toMatch(/#p2~老人坐在堤上/)
})

test('the panel has the link with the words that are searched for, when there are any', async () => {
  const opened = await open('/harbor/2021-07-20/1-01?q=雾')
  await openPanel(opened)
  await opened.panel.getByRole('button', { name: 'Copy link with “雾” marked' }).click()
  await expect.poll(opened.copied).toMatch(/\/1-01\?q=雾$/)
  await opened.panel.getByRole('button', { name: 'Copy link', exact: true }).click()
  await expect.poll(opened.copied).toMatch(/\/1-01$/)
})

test('opened from the bar of a paragraph, it is about that paragraph', async () => {
  const { paper, panel, copied } = await open()
  await userEvent.hover(paper.getByText('船开走了，雾还在。'))
  await paper.getByRole('toolbar').getByRole('button', { name: 'Share' }).click()
  await panel.getByRole('button', { name: 'Copy link to paragraph 3' }).click()
  await expect.poll(copied).toMatch(/\/1-01#p3~船开走了，雾还在。$/)
  await expect.element(panel.getByText(/read on from paragraph 3/)).toBeVisible()
})

test('opened from the tools, it is about what is selected, which stays selected', async () => {
  const opened = await open()
  select(2)
  await expect.element(opened.paper.getByRole('toolbar')).toHaveAttribute('data-open', 'selection')
  await openPanel(opened)
  await expect.element(opened.panel.getByRole('button', { name: 'Copy link to paragraph 2' })).toBeVisible()
  expect(getSelection()?.toString()).toBe('老人坐在堤上，看船一条条过去。')
})

test('the QR says the address of the article, in black on white and a quiet zone', async () => {
  const opened = await open()
  await openPanel(opened)
  const qr = opened.panel.getByRole('img', { name: 'QR code that opens “河上的雾 散在午前”' }).element()
  const { size, data } = encode(`${location.origin}/harbor/2021-07-20/1-01`, { ecc: 'L', boostEcc: true, border: 0 })
  expect(qr.getAttribute('viewBox')).toBe(`${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`)
  const [ground, path] = [qr.querySelector('rect'), qr.querySelector('path')]
  if (!ground || !path) throw new Error('an empty QR')
  expect([getComputedStyle(ground).fill, getComputedStyle(path).fill]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  const canvas = new OffscreenCanvas(size, size).getContext('2d')
  canvas?.fill(new Path2D(path.getAttribute('d') ?? ''))
  expect(isDarkIn(canvas, size, 0)).toEqual(data)
})

test('the clipping is a picture of 1080 by 1350 that ends in the same QR, made with the network gone', async () => {
  const opened = await open()
  await openPanel(opened)
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await opened.panel.getByRole('button', { name: 'Make a clipping picture' }).click()
  const image = opened.panel.getByRole('img', { name: picture })
  await expect.element(image, { timeout: 10_000 }).toBeVisible()
  const save = opened.panel.getByRole('link', { name: 'Save picture' })
  await expect.element(save).toHaveFocus()
  expect(save.element().getAttribute('download')).toBe('港湾日报 2021-07-20 河上的雾 散在午前.png')
  const drawn = image.element()
  if (!(drawn instanceof HTMLImageElement)) throw new Error('no picture')
  await drawn.decode()
  expect([drawn.naturalWidth, drawn.naturalHeight]).toEqual([1080, 1350])
  const context = new OffscreenCanvas(1080, 1350).getContext('2d')
  context?.drawImage(drawn, 0, 0)
  // title, headline, text, source
  for (const [top, bottom] of [
    [60, 200],
    [370, 650],
    [730, 900],
    [1140, 1290],
  ] as const)
    expect(inkIn(context, 72, top, 500, bottom), `${top}–${bottom}`).toBeGreaterThan(500)
  expect(inkIn(context, 0, 0, 60, 1350)).toBe(0) // the margin is blank
  const { size, data } = encode(`${location.origin}/harbor/2021-07-20/1-01`, { ecc: 'L', boostEcc: true, border: 0 })
  const unit = Math.floor(164 / size)
  const [x, y] = [1008 - size * unit, 1298 - size * unit]
  const modules = new OffscreenCanvas(size, size).getContext('2d')
  if (!modules) throw new Error('no canvas')
  modules.imageSmoothingEnabled = false
  modules.drawImage(drawn, x, y, size * unit, size * unit, 0, 0, size, size)
  expect(isDarkIn(modules, size, 1)).toEqual(data)
})

test.each([1280, 390])('axe finds nothing in the open panel with its picture, %i wide', async (width) => {
  const opened = await open()
  await openPanel(opened)
  await page.viewport(width, 800)
  await opened.panel.getByRole('button', { name: 'Make a clipping picture' }).click()
  await expect.element(opened.panel.getByRole('img', { name: picture }), { timeout: 10_000 }).toBeVisible()
  expect(await problems()).toEqual([])
  const box = opened.panel.element()
  expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth)
})

/** Dark modules of a canvas that has a pixel for each: by what is drawn at all, or on newsprint by how dark it is. */
function isDarkIn(context: OffscreenCanvasRenderingContext2D | null, size: number, by: 0 | 1): boolean[][] {
  const pixels = context?.getImageData(0, 0, size, size).data ?? new Uint8ClampedArray()
  const isDark = (at: number) => (by === 0 ? (pixels[at + 3] ?? 0) > 128 : (pixels[at] ?? 255) < 128)
  return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_one, x) => isDark(4 * (y * size + x))))
}

/** Pixels that are darker than newsprint. */
function inkIn(
  context: OffscreenCanvasRenderingContext2D | null,
  ...[x, y, right, bottom]: [number, number, number, number]
) {
  const pixels = context?.getImageData(x, y, right - x, bottom - y).data ?? new Uint8ClampedArray()
  let dark = 0
  for (let at = 1; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1
  return dark
}
