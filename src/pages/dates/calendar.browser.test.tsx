import * as v from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { lastReads } from '../../desk/last-read-store.ts'
import { IssueDate, PageLabel, PaperId } from '../../issue/ids.ts'
import { aHarborRun, dayCard, largeMonth, openCalendar } from '../../testing/calendar.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aRun } from '../../testing/run-shelf.ts'

beforeEach(() => page.viewport(1440, 900))

test.each([
  ['/harbor/dates', 'July 1947'], // the latest issue’s
  ['/harbor/dates/1946', 'January 1946'],
  ['/harbor/dates/1946-07', 'July 1946'],
])('%s shows %s', async (path, month) => {
  await openCalendar(path, await aHarborRun())
  await expect.element(page.getByRole('heading', { name: month })).toBeVisible()
})

test.each([
  ['Monday 1 July, lunar month 6 day 3, Special issue, 16 pages, No. 811', 'link'],
  ['Friday 5 July, lunar month 6 day 7, Combined issue, 8 pages', 'link'],
  ['Saturday 20 July, lunar month 6 day 22, 4 pages, No. 826, also extra', 'link'],
  ['Monday 22 July, lunar month 6 day 24, Supplement, 8 pages', 'link'],
  ['Tuesday 9 July, lunar month 6 day 11, no paper: The week’s papers were lost in the flood.', 'gridcell'],
  ['Tuesday 23 July, lunar month 6 day 25, 大暑, not published', 'gridcell'],
] as const)('a day says all that it shows: %s', async (label, role) => {
  await openCalendar('/harbor/dates/1946-07', await aHarborRun())
  await expect.element(largeMonth().getByRole(role, { name: label, exact: true })).toBeVisible()
})

test('what is shown by tint or mark stands in the key, and no more', async () => {
  await openCalendar('/harbor/dates/1946-07', await aHarborRun())
  const key = page.getByRole('list', { name: 'Key' })
  const words = ['4 pages', '8 pages', '16 pages or more', 'Extra', 'Supplement', 'Combined issue', 'Special issue']
  await expect.element(key).toBeVisible()
  const told = key.getByRole('listitem').elements()
  expect(told.map((one) => one.textContent)).toEqual([
    ...words,
    'Missing, or did not come out',
    'Not published (no tint)',
  ])
})

test('the card names what led the day, and every edition with its link', async () => {
  await openCalendar('/harbor/dates/1946-07', await aHarborRun())
  await userEvent.hover(largeMonth().getByRole('link', { name: /20 July/ }))
  await expect.element(dayCard().getByRole('heading', { name: 'Saturday 20 July' })).toBeVisible()
  await expect.element(dayCard().getByText('No. 826 · 4 pages · 12 articles')).toBeVisible()
  const heads = () =>
    dayCard()
      .getByRole('listitem')
      .elements()
      .map((head) => head.textContent)
  await expect.poll(heads).toEqual(['Dam closed', 'Ferry runs again', 'Letters', 'Tides'])
  await expect
    .element(dayCard().getByRole('link', { name: 'Read the text' }))
    .toHaveAttribute('href', '/harbor/1946-07-20')
  await expect
    .element(dayCard().getByRole('link', { name: 'Read the extra' }))
    .toHaveAttribute('href', '/harbor/1946-07-20~extra')
})

test('the card of a lost day says why, and names the issues before and after', async () => {
  await openCalendar('/harbor/dates/1946-07', await aHarborRun())
  await largeMonth()
    .getByRole('gridcell', { name: /Tuesday 9 July/ })
    .click()
  await expect.element(dayCard().getByText('no paper: The week’s papers were lost in the flood.')).toBeVisible()
  await expect
    .element(dayCard().getByRole('link', { name: 'Before: 5 July 1946' }))
    .toHaveAttribute('href', '/harbor/1946-07-05')
  await expect
    .element(dayCard().getByRole('link', { name: 'After: 19 July 1946' }))
    .toHaveAttribute('href', '/harbor/1946-07-19')
})

test('the latest issue has the ring, as long as none has been read', async () => {
  const id = 'never-read'
  const screen = await openCalendar(`/${id}/dates`, await aRun({ issues: [{ date: '2021-07-20' }], paper: { id } }))
  await expect.poll(ringed).toEqual([`/${id}/2021-07-20`, `/${id}/2021-07-20`])
  await expect.element(screen.getByText('The latest issue')).toBeVisible()
})

test('the issue read last has the ring', async () => {
  const [id, date, label] = [v.parse(PaperId, 'read-before'), v.parse(IssueDate, '2021-07-19'), v.parse(PageLabel, '1')]
  await lastReads().note(id, { date, page: label, head: 'Dam closed', at: 1 })
  const issues = [{ date: '2021-07-19' }, { date: '2021-07-20' }]
  const screen = await openCalendar(`/${id}/dates`, await aRun({ issues, paper: { id } }))
  await expect.poll(ringed).toEqual([`/${id}/2021-07-19`, `/${id}/2021-07-19`])
  await expect.element(screen.getByText('The issue read last')).toBeVisible()
})

test('the months and years beside are those in which the paper has issues', async () => {
  await openCalendar('/harbor/dates/1946-01', await aHarborRun())
  await page.getByRole('link', { name: 'Previous month, December 1944' }).click()
  await expect.element(page.getByRole('heading', { name: 'December 1944' })).toBeVisible()
  await page.getByRole('link', { name: 'Next year, 1946' }).click()
  await expect.element(page.getByRole('heading', { name: 'December 1946' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Previous year, 1944' })).toBeVisible()
  await page.getByRole('link', { name: 'Next year, 1947' }).click()
  await expect.element(page.getByRole('heading', { name: 'December 1947' })).toBeVisible()
  expect(page.getByRole('link', { name: /^Next (year|month)/ }).elements()).toEqual([])
})

test('a year that the paper has not leads to the nearest ones', async () => {
  const screen = await openPaper('/harbor/dates/1945', await aHarborRun())
  await expect.element(screen.getByText('There are no papers of 1945')).toBeVisible()
  await expect.element(screen.getByRole('link', { name: '1944', exact: true }).last()).toBeVisible()
  await screen.getByRole('link', { name: '1946', exact: true }).last().click()
  await expect.element(screen.getByRole('heading', { name: 'January 1946' })).toBeVisible()
})

test('an address that is no year or month is no address', async () => {
  const screen = await openPaper('/harbor/dates/1946-13', await aHarborRun())
  await expect.element(screen.getByRole('alert')).toBeVisible()
})

test('a paper that prints no Chinese days shows none', async () => {
  const run = await aRun({ issues: [{ date: '2021-07-20' }], paper: { lang: 'en', title: 'Harbor Daily' } })
  await openCalendar('/harbor/dates', run)
  await expect.element(largeMonth().getByRole('link', { name: 'Tuesday 20 July, 4 pages' })).toBeVisible()
})

const ringed = () => [...document.querySelectorAll('[aria-current="date"]')].map((day) => day.getAttribute('href'))
