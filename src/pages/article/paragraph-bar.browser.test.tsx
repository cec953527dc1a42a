import axe from 'axe-core'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { anArticle, anIssue } from '../../testing/issues.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aShelf } from '../../testing/shelf.ts'

const texts = ['清晨，河面起雾。', '老人坐在堤上，看船一条条过去。', '船开走了，雾还在。', '近午，雾散了。']
const article = anArticle({
  heads: { headline: ['河上的雾'] },
  bylines: [{ role: '记者', names: ['林禾'], text: '记者 林禾' }],
  blocks: texts.map((text, at) => ({ t: 'p' as const, k: `b${at}`, text })),
})

afterEach(async () => {
  getSelection()?.removeAllRanges()
  await page.viewport(1280, 800)
})

const open = async (width = 1280) => {
  await page.viewport(width, 800)
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  onTestFinished(() => copied.mockRestore())
  const paper = await openPaper('/harbor/2021-07-20/1-01', await aShelf([anIssue({ articles: [article] })]))
  await expect.element(paper.getByRole('heading', { level: 1 })).toBeVisible()
  return { paper, copied: () => copied.mock.lastCall?.[0] ?? '', bar: paper.getByRole('toolbar') }
}
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const bar = () => find('[role="toolbar"]')
const select = (from: string, to: string) => {
  const first = find(from).firstChild
  const last = find(to).firstChild
  if (first && last) getSelection()?.setBaseAndExtent(first, 2, last, 3)
}
const frames = () =>
  [...document.querySelectorAll('.article p, h1, .rail')].map(
    (piece) => piece.getBoundingClientRect().toJSON() as unknown,
  )

test('a paragraph under the pointer shows its number and its bar, and nothing shifts', async () => {
  const { paper, bar: toolbar } = await open()
  const before = frames()
  await userEvent.hover(paper.getByText('船开走了，雾还在。'))
  await expect.element(toolbar).toHaveAttribute('data-open', 'pointer')
  await expect.element(toolbar).toHaveAccessibleName('Paragraph：Paragraph 3')
  await expect.element(toolbar.getByRole('link', { name: 'Paragraph 3' })).toHaveTextContent('¶3')
  expect(frames()).toEqual(before)
  // the bar is right above the paragraph, its number in the margin at its first line
  const paragraph = find('[data-number="3"]').getBoundingClientRect()
  expect(bar().getBoundingClientRect().bottom).toBeCloseTo(paragraph.top, 0)
  const number = find('.number').getBoundingClientRect()
  expect(number.right).toBeLessThan(paragraph.left)
  expect(number.top).toBeCloseTo(paragraph.top, 0)
  await userEvent.hover(paper.getByRole('banner').first())
  await expect.element(toolbar).not.toHaveAttribute('data-open')
})

test('its link says the paragraph and its first words, so that a new edition of the text is no matter', async () => {
  const { paper, copied } = await open()
  await userEvent.hover(paper.getByText('船开走了，雾还在。'))
  await paper.getByRole('button', { name: 'Copy link to paragraph' }).click()
  await expect.element(paper.getByRole('toolbar').getByRole('button', { name: 'Copied' })).toBeVisible()
  const { pathname, hash } = new URL(copied())
  expect([pathname, decodeURIComponent(hash)]).toEqual(['/harbor/2021-07-20/1-01', '#p3~船开走了，雾还在。'])
})

test('what is selected, as by a long press, is cited word for word, from the first of its paragraphs to the last', async () => {
  const { copied, bar: toolbar } = await open()
  select('[data-number="2"]', '[data-number="3"]')
  await expect.element(toolbar).toHaveAttribute('data-open', 'selection')
  await expect.element(toolbar.getByRole('link', { name: 'Paragraphs 2 to 3' })).toHaveTextContent('¶2–3')
  await toolbar.getByRole('button', { name: 'Cite' }).click()
  const [first, second, source] = copied().split(/\n+/)
  expect([first, second]).toEqual(['坐在堤上，看船一条条过去。', '船开走'])
  expect(decodeURIComponent(source ?? '')).toMatch(
    /^——林禾\. 河上的雾\[N\/OL\]\. 港湾日报, 2021-07-20\(1\)\[.+\]\. http.+#p2-3~老人坐在堤上，看船一条条过去。\.$/,
  )
  expect(getSelection()?.toString()).not.toBe('') // still selected
  getSelection()?.removeAllRanges()
  await expect.element(toolbar).not.toHaveAttribute('data-open')
})

test('by keyboard it is one stop, whatever the number of paragraphs; the arrows go through both', async () => {
  const { copied, bar: toolbar } = await open()
  expect(bar().querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  find('.reader h1').focus()
  await userEvent.keyboard('{Tab}')
  await expect.element(toolbar.getByRole('link', { name: 'Paragraph 1' })).toHaveFocus()
  await expect.element(toolbar).toHaveAttribute('data-open', 'focus')
  expect(find('[data-number="1"]').hasAttribute('data-lit')).toBe(true)
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}')
  await expect.element(toolbar).toHaveAccessibleName('Paragraph：Paragraph 3')
  await expect.element(toolbar.getByRole('button', { name: 'Copy link to paragraph' })).toHaveFocus()
  await expect.element(toolbar.getByRole('status').last()).toHaveTextContent('Paragraph 3：船开走了，雾还在。')
  await userEvent.keyboard('{ArrowRight}{Enter}')
  await expect.poll(copied).toMatch(/^船开走了，雾还在。\n——林禾/)
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
  await expect.element(toolbar).toHaveAccessibleName('Paragraph：Paragraph 4') // the last one
  await userEvent.keyboard('{Tab}')
  await expect.element(toolbar).not.toHaveAttribute('data-open')
  expect(document.querySelector('[data-lit]')).toBeNull()
})

test('set downwards the arrows of the bar follow the text: left is the next paragraph', async () => {
  const { paper, bar: toolbar } = await open()
  await userEvent.keyboard('v')
  await expect.element(paper.getByRole('region', { name: /downwards/ })).toBeVisible()
  find('.reader h1').focus()
  await userEvent.keyboard('{Tab}')
  await expect.element(toolbar).toHaveAccessibleName('Paragraph：Paragraph 1')
  await userEvent.keyboard('{ArrowLeft}{ArrowDown}')
  await expect.element(toolbar).toHaveAccessibleName('Paragraph：Paragraph 2')
  await expect.element(toolbar.getByRole('button', { name: 'Copy link to paragraph' })).toHaveFocus()
  // it stands on the paragraph's back: right of its first line
  expect(bar().getBoundingClientRect().left).toBeCloseTo(find('[data-number="2"]').getBoundingClientRect().right, 0)
})

test('on a phone the bar is at the foot, and every button of it is large enough for a finger', async () => {
  const { bar: toolbar } = await open(390)
  select('[data-number="2"]', '[data-number="2"]')
  await expect.element(toolbar).toHaveAttribute('data-open', 'selection')
  expect(bar().getBoundingClientRect().bottom).toBeGreaterThan(600)
  for (const button of bar().querySelectorAll('a, button')) {
    const { width, height } = button.getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
  }
})

test('axe finds nothing while the bar is open', async () => {
  const { bar: toolbar } = await open()
  find('.reader h1').focus()
  await userEvent.keyboard('{Tab}')
  await expect.element(toolbar).toHaveAttribute('data-open', 'focus')
  const { violations } = await axe.run(document.body)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
})
