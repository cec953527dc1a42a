import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { aHarborRun, dayCard, openCalendar } from '../../testing/calendar.ts'
import { watched } from '../../testing/watched.ts'

beforeEach(() => page.viewport(1440, 900))

test('the same day of the years before stands below the calendar', async () => {
  await openCalendar('/harbor/dates/1947-07', await aHarborRun())
  const strip = page.getByRole('region', { name: 'On this day' })
  strip.element().scrollIntoView()
  await expect
    .element(strip.getByRole('link', { name: /1946 · 4 pages.*Dam closed/ }))
    .toHaveAttribute('href', '/harbor/1946-07-20')
  await expect.element(strip.getByText('no paper')).toBeVisible() // in 1944
  await expect.element(strip.getByRole('link', { name: 'Every 20 July' })).toHaveAttribute('href', '/harbor/on/07-20')
})

test('the years before are not fetched until their strip is in sight', async () => {
  const { shelf, asked } = watched(await aHarborRun())
  await openCalendar('/harbor/dates/1947-07', shelf)
  const strip = page.getByRole('region', { name: 'On this day' })
  const { top, bottom } = strip.element().getBoundingClientRect()
  await page.viewport(1440, Math.floor(top) + 8) // near, and its edge in the window
  await expect.element(dayCard().getByRole('listitem')).toBeVisible()
  await framesPast()
  expect(asked).not.toContain('harbor/1946.json')
  await page.viewport(1440, Math.ceil(bottom))
  await expect.poll(() => asked).toContain('harbor/1946.json')
})

test('a year that does not come says so', async () => {
  const shelf = await aHarborRun()
  shelf.set('harbor/1946.json', 'gone')
  await openCalendar('/harbor/dates/1947-07', shelf)
  const strip = page.getByRole('region', { name: 'On this day' })
  strip.element().scrollIntoView()
  await expect.element(strip.getByText('this year could not be fetched')).toBeVisible()
})

/** The observer tells what is in sight after a frame; what that asks for is asked by the next. */
async function framesPast() {
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
}
