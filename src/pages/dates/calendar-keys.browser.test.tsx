import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { aHarborRun, dayCard, focused, largeMonth, openCalendar } from '../../testing/calendar.ts'
import { anIssue } from '../../testing/issues.ts'
import { aShelf } from '../../testing/shelf.ts'

beforeEach(() => page.viewport(1440, 900))

test('arrows walk by day and week over the border of a month, and the large month and the card follow', async () => {
  await openCalendar('/harbor/dates/1946-07', await aHarborRun())
  const year = page.getByRole('grid', { name: 'July', exact: true })
  year
    .getByRole('link', { name: /31 July/ })
    .element()
    .focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(focused).toMatch(/^Thursday 1 August/)
  await expect.element(page.getByRole('heading', { name: 'August 1946' })).toBeVisible()
  await expect.element(dayCard().getByRole('heading', { name: 'Thursday 1 August' })).toBeVisible()
  await userEvent.keyboard('{ArrowUp}')
  await expect.poll(focused).toMatch(/^Thursday 25 July/)
  await userEvent.keyboard('{End}')
  await expect.poll(focused).toMatch(/^Sunday 28 July/)
  await userEvent.keyboard('{Home}')
  await expect.poll(focused).toMatch(/^Monday 22 July/)
  await userEvent.keyboard('{PageDown}')
  await expect.poll(focused).toMatch(/^Thursday 22 August/)
})

test('arrows walk in the large month, which turns its page under the focus', async () => {
  await openCalendar('/harbor/dates/1946-07', await aHarborRun())
  largeMonth()
    .getByRole('link', { name: /31 July/ })
    .element()
    .focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(focused).toMatch(/^Thursday 1 August/)
  expect(largeMonth().element().contains(document.activeElement)).toBe(true)
})

test('keys walk over the border of a year, over a year without a paper, and keep the focus when the address has followed', async () => {
  await openCalendar('/harbor/dates/1946-01', await aHarborRun())
  largeMonth()
    .getByRole('link', { name: /2 January/ })
    .element()
    .focus()
  await userEvent.keyboard('{ArrowLeft}')
  await expect.poll(focused).toMatch(/^Tuesday 1 January/)
  await userEvent.keyboard('{ArrowLeft}')
  await expect.poll(focused).toMatch(/^Sunday 31 December/)
  await expect.element(page.getByRole('heading', { name: 'December 1944' })).toBeVisible()
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}') // the edge of the run is no edge of its year
  await expect.poll(focused).toMatch(/^Friday 29 December/)
  await userEvent.keyboard('{Shift>}{PageDown}{/Shift}')
  await expect.poll(focused).toMatch(/^Tuesday 1 January/)
  await userEvent.keyboard('{Shift>}{PageDown}{/Shift}{Shift>}{PageDown}{/Shift}')
  await expect.poll(focused).toMatch(/^Wednesday 1 January/) // 1947, and nothing after it
})

test('the Tab key goes through the calendar in two stops', async () => {
  await openCalendar('/harbor/dates/1946-07', await aHarborRun())
  await expect.element(page.getByRole('heading', { name: 'July 1946' })).toBeVisible()
  const stops = [...document.querySelectorAll('[data-date]')].filter((day) => day.getAttribute('tabindex') === '0')
  expect(stops.map((day) => day.closest('[data-calendar]')?.getAttribute('data-calendar'))).toEqual(['month', 'year'])
  const chosen = [...document.querySelectorAll('[aria-selected="true"]')]
  expect(chosen).toHaveLength(2)
})

test('the single keys of the reader work from a day too', async () => {
  const screen = await openCalendar('/harbor/dates/1946-07', await aHarborRun())
  await expect.poll(() => document.querySelector('p[aria-live]'), { timeout: 10_000 }).not.toBe(null) // they come late
  largeMonth()
    .getByRole('link', { name: /20 July/ })
    .element()
    .focus()
  await userEvent.keyboard('?')
  await expect.element(screen.getByRole('dialog')).toBeVisible()
})

test('Enter opens the issue; Back comes to the day again', async () => {
  const issues = ['2021-07-19', '2021-07-20', '2021-07-21'].map((date) => anIssue({ date }))
  const screen = await openCalendar('/harbor/dates/2021-07', await aShelf(issues))
  largeMonth()
    .getByRole('link', { name: /21 July/ })
    .element()
    .focus()
  await userEvent.keyboard('{ArrowLeft}{Enter}')
  await expect.element(screen.getByRole('article').first()).toBeVisible()
  await expect.element(screen.getByRole('banner').first()).toHaveTextContent('20 July 2021')
  await screen.goBack()
  await expect.element(dayCard().getByRole('heading', { name: 'Tuesday 20 July' })).toBeVisible()
})

test('a step to the month beside keeps the focus and its place, and the month that comes is read out', async () => {
  await openCalendar('/harbor/dates/1947-11', await aHarborRun())
  const back = page.getByRole('link', { name: /^Previous month/ })
  const next = page.getByRole('link', { name: 'Next month, December 1947' })
  const place = back.element().getBoundingClientRect().x
  next.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: 'December 1947' })).toHaveAttribute('aria-live', 'polite')
  expect(back.element().getBoundingClientRect().x).toBe(place) // not under the finger that goes on tapping
  back.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: 'November 1947' })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: 'October 1947' })).toBeVisible()
})
