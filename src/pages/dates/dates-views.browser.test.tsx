import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { aHarborRun, focused, openCalendar } from '../../testing/calendar.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aRun } from '../../testing/run-shelf.ts'
import { watched } from '../../testing/watched.ts'

beforeEach(() => page.viewport(1440, 900))

test('the list names each issue by its lead, number and pages, and tells a gap in its place', async () => {
  const screen = await openPaper('/harbor/dates/1946?view=list', await aHarborRun())
  const july = screen.getByRole('region', { name: /^July/ })
  await expect.element(july.getByRole('link', { name: /20.*Dam closed.*No\. 826 · 4 pages/ })).toBeVisible()
  await expect
    .element(july.getByRole('link', { name: /Extra.*Peace signed/ }))
    .toHaveAttribute('href', '/harbor/1946-07-20~extra')
  const rows = july
    .getByRole('listitem')
    .elements()
    .map((row) => row.textContent)
  const gap = rows.findIndex((row) => row.includes('8 July to 14 July: The week’s papers were lost in the flood.'))
  expect(rows[gap - 1]).toContain('1946-07-05')
  expect(rows[gap + 1]).toContain('1946-07-19')
})

test('the timeline has a bar for every month with issues, and says what is missing', async () => {
  const screen = await openCalendar('/harbor/dates/1946?view=timeline', await aHarborRun())
  await expect
    .element(screen.getByRole('link', { name: 'July 1946, 7 issues, 7 days missing' }))
    .toHaveAttribute('href', '/harbor/dates/1946-07')
  const year = screen.getByRole('link', { name: '1946', exact: true })
  year.element().focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(focused()).toBe('January 1946, 1 issue')
  await userEvent.keyboard('{ArrowRight}')
  expect(focused()).toBe('July 1946, 7 issues, 7 days missing') // the months between have nothing to open
})

test('the timeline fetches the years that are in sight, and the others when one comes to them', async () => {
  const issues = Array.from({ length: 40 }, (_, at) => ({ date: `${1960 + at}-03-02` }))
  const { shelf, asked } = watched(await aRun({ issues }))
  const screen = await openCalendar('/harbor/dates?view=timeline', shelf)
  await expect.element(screen.getByRole('link', { name: 'March 1999, 1 issue' })).toBeVisible()
  const row = (year: string) => screen.getByRole('rowheader', { name: year })
  await expect.element(row('1960')).not.toBeInViewport()
  expect(asked).not.toContain('harbor/1960.json')
  row('1960').element().scrollIntoView()
  await expect.element(screen.getByRole('link', { name: 'March 1960, 1 issue' })).toBeVisible()
})

test('the columns of the paper are one step away, where it has any', async () => {
  const columns = { href: 'columns/index.json', bytes: 1, sha256: '0'.repeat(64) }
  const issues = [{ date: '2021-07-20' }]
  const screen = await openCalendar('/harbor/dates', await aRun({ issues, paper: { columns } }))
  await expect
    .element(screen.getByRole('main').getByRole('link', { name: 'Columns and series' }))
    .toHaveAttribute('href', '/harbor/columns')
})

test('a paper without columns has no such link', async () => {
  const screen = await openCalendar('/harbor/dates', await aRun({ issues: [{ date: '2021-07-20' }] }))
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Columns and series' }).elements()).toEqual([])
})

test('what stays in its own language says in which: the days of the Chinese calendar, why there was no paper', async () => {
  await openCalendar('/harbor/dates/1946-07', await aHarborRun())
  const langOf = (text: string) => page.getByText(text, { exact: true }).first().element().getAttribute('lang')
  await expect.element(page.getByText('大暑', { exact: true })).toBeVisible()
  expect(langOf('大暑')).toBe('zh-Hans')
  await page
    .getByRole('gridcell', { name: /Tuesday 9 July/ })
    .first()
    .click()
  await expect.poll(() => langOf('The week’s papers were lost in the flood.')).toBe('zh-Hans') // the paper’s own
})
