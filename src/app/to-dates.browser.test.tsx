import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { anIssue } from '../testing/issues.ts'
import { keysWork } from '../testing/keys.ts'
import { openPaper } from '../testing/open-paper.tsx'
import { aShelf } from '../testing/shelf.ts'

const open = async (path: string) =>
  openPaper(path, await aShelf(['2021-06-29', '2021-06-30', '2021-07-28'].map((date) => anIssue({ date }))))
const chosen = () => document.querySelector('[data-calendar="month"] [tabindex="0"]')?.getAttribute('data-date')

afterEach(() => page.viewport(1280, 800))

test.each([
  ['/harbor/2021-06-30', 1280, '2021-06-30'],
  ['/harbor/2021-06-30', 390, '2021-06-30'],
  ['/harbor/2021-06-30/1-01', 1280, '2021-06-30'],
  ['/harbor/columns', 1280, '2021-07-28'], // the latest
])('from %s, %i wide, the dates open at %s', async (path, width, day) => {
  await page.viewport(width, 800)
  const paper = await open(path)
  await paper.getByRole('link', { name: 'Dates', exact: true }).click()
  await expect.poll(chosen).toBe(day)
})

test('the key of the dates opens them at that day too', async () => {
  const paper = await open('/harbor/2021-06-30')
  await expect.element(paper.getByRole('heading', { level: 1 })).toBeVisible()
  await keysWork()
  await userEvent.keyboard('d')
  await expect.poll(chosen).toBe('2021-06-30')
})

test('from a day without an issue they open at that day', async () => {
  const paper = await open('/harbor/2021-06-12')
  await paper.getByRole('alert').getByRole('link', { name: 'Find by date' }).click()
  await expect.poll(chosen).toBe('2021-06-12')
})
