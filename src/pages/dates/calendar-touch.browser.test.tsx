import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { aHarborRun, dayCard, focused, largeMonth, openCalendar } from '../../testing/calendar.ts'

beforeEach(() => page.viewport(390, 844))

test('a finger chooses a day of the large month first, and opens the month from a small one; the reading of the screen goes along', async () => {
  await openCalendar('/harbor/dates/1946-07', await aHarborRun())
  await expect.element(page.getByRole('heading', { name: 'July 1946' })).toBeVisible()
  tap(
    largeMonth()
      .getByRole('link', { name: /20 July/ })
      .element(),
  )
  await expect.element(dayCard().getByRole('heading', { name: 'Saturday 20 July' })).toBeVisible()
  await expect.element(dayCard()).toHaveFocus()
  tap(
    page
      .getByRole('grid', { name: 'August', exact: true })
      .getByRole('link', { name: /1 August/ })
      .element(),
  )
  await expect.element(page.getByRole('heading', { name: 'August 1946' })).toBeVisible()
  await expect.poll(focused).toMatch(/^Thursday 1 August/)
  expect(largeMonth().element().contains(document.activeElement)).toBe(true)
})

/** As a browser tells of a touch. */
function tap(element: Element) {
  element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }))
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
}
