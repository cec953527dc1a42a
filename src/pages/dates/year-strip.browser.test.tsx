import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { aHarborRun, focused, openCalendar } from '../../testing/calendar.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aRun } from '../../testing/run-shelf.ts'

beforeEach(() => page.viewport(1440, 900))

test('arrows go from year to year in the strip, which is one stop and keeps the month', async () => {
  await openCalendar('/harbor/dates/1946-07', await aHarborRun())
  const strip = page.getByRole('toolbar', { name: 'Years' })
  expect(
    strip
      .getByRole('link')
      .elements()
      .map((year) => year.getAttribute('tabindex')),
  ).toEqual(['-1', '0', '-1'])
  strip.getByRole('link', { name: /^1946/ }).element().focus()
  await userEvent.keyboard('{ArrowLeft}')
  expect(focused()).toMatch(/^1944, 1 issue/)
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: 'July 1944' })).toBeVisible()
})

test('a run of more than sixty years is a grid of decades', async () => {
  const issues = Array.from({ length: 64 }, (_, at) => ({ date: `${1931 + at}-03-02` })).filter(
    ({ date }) => !date.startsWith('1944'),
  )
  const screen = await openCalendar('/harbor/dates/1958', await aRun({ issues }))
  const strip = screen.getByRole('toolbar', { name: 'Years' })
  await expect.element(strip).toHaveClass('decades')
  expect(strip.getByRole('link').elements()).toHaveLength(63)
  await expect.element(strip.getByRole('link', { name: /^1958/ })).toHaveAttribute('aria-current', 'true')
  await strip.getByRole('link', { name: /^1994/ }).click()
  await expect.element(screen.getByRole('heading', { name: 'March 1994' })).toBeVisible()
})

test('a paper of three issues needs no strip of years', async () => {
  const screen = await openPaper(
    '/harbor/dates',
    await aRun({ issues: [{ date: '2021-07-20' }, { date: '2021-07-21' }] }),
  )
  await expect.element(screen.getByRole('heading', { name: 'July 2021' })).toBeVisible()
  expect(screen.getByRole('toolbar').elements()).toEqual([])
})
