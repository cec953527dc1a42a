import { expect, onTestFinished, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { openLong, choose, drawn, find, reader, isInSight } from '../../testing/long-article.ts'

test('columns hold the whole text on the pages they say they have', async () => {
  const paper = await openLong()
  await choose(paper, 'Columns')
  const count = Number(/\/ (\d+)/.exec(find('.page-turner').textContent)?.[1])
  expect(count).toBeGreaterThan(1)
  const step = reader().clientWidth + Number.parseFloat(getComputedStyle(find('.flow')).columnGap)
  const unread = new Set(document.querySelectorAll('.prose > *, .printed-in, h1'))
  for (let at = 0; at < count; at += 1) {
    expect(reader().scrollLeft).toBeCloseTo(at * step, 0)
    for (const piece of unread) if (isInSight(piece)) unread.delete(piece)
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await expect.element(paper.getByText(`Page ${at + 1} of ${count}`)).toBeInTheDocument()
    // oxlint-disable-next-line no-await-in-loop -- the same
    await userEvent.keyboard('{ArrowRight}')
    // oxlint-disable-next-line no-await-in-loop -- the same
    await drawn()
  }
  expect(unread.size).toBe(0)
  expect(reader().scrollLeft).toBeCloseTo((count - 1) * step, 0) // the last arrow found no page more
  const { bottom } = reader().getBoundingClientRect()
  const isCut = (piece: Element) => [...piece.getClientRects()].some((rect) => rect.bottom > bottom + 1)
  const cut = [...document.querySelectorAll('.prose > *')].filter(isCut)
  expect(cut).toEqual([])
})

test('pages are turned by buttons, which stay when there is no page more', async () => {
  const paper = await openLong()
  await choose(paper, 'Columns')
  const back = paper.getByRole('button', { name: '‹ Page back' })
  await expect.element(back).toHaveAttribute('aria-disabled', 'true')
  await paper.getByRole('button', { name: 'Page on ›' }).click()
  await expect.element(paper.getByText(/^Page 2 of/)).toBeInTheDocument()
  await expect.element(back).toHaveAttribute('aria-disabled', 'false')
  await back.click()
  await expect.element(back).toHaveFocus()
  await expect.element(paper.getByText(/^Page 1 of/)).toBeInTheDocument()
})

test('a subhead in the list of them opens its page of columns', async () => {
  const paper = await openLong()
  await choose(paper, 'Columns')
  onTestFinished(() => history.replaceState(null, '', location.pathname + location.search))
  await paper.getByRole('navigation', { name: 'In this article' }).getByRole('link', { name: '第3年的雨' }).click()
  await drawn()
  const step = reader().clientWidth + Number.parseFloat(getComputedStyle(find('.flow')).columnGap)
  expect(isInSight(find('.prose h2'))).toBe(true)
  expect(reader().scrollLeft % step).toBeCloseTo(0, 0)
})
