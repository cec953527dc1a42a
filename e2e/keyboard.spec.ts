import { expect, type Page } from '@playwright/test'
import { test } from './journey.ts'

test('the keyboard alone goes from the front to an article, to the dates, to a search and back, and is never lost', async ({
  page,
}) => {
  const { keyboard } = page
  await page.goto('./lancheng-ribao/2026-10-12', { waitUntil: 'networkidle' })

  const skips = page.locator('.skip')
  await expect(skips).toHaveCount(2) // a network at rest is no page yet, on a busy machine
  await keyboard.press('Tab')
  await expect(skips.first()).toBeFocused()
  await expectFocusSeen(page)
  await keyboard.press('Tab')
  await expect(skips.nth(1)).toBeFocused()
  await expectFocusSeen(page)
  await keyboard.press('Enter')
  await expect(page.locator('#pages')).toBeFocused()
  await tabTo(page, page.getByRole('article').first().getByRole('heading').getByRole('link'))
  await keyboard.press('Enter')
  await arriveAt(page, /2026-10-12\/1-01$/)

  await keyboard.press('j')
  await arriveAt(page, /2026-10-12\/1-02$/)
  await keyboard.press('k')
  await arriveAt(page, /2026-10-12\/1-01$/)

  await keyboard.press('d')
  await arriveAt(page, /lancheng-ribao\/dates/)
  const month = page.locator('[data-calendar="month"]')
  await tabTo(page, month.locator('[tabindex="0"]')) // 12 October, the issue that was open
  for (let days = 0; days < 2; days += 1) await keyboard.press('ArrowRight')
  await expect(month.locator('a[href$="/2026-10-14"]')).toBeFocused()
  await expectFocusSeen(page)
  await keyboard.press('Enter')
  await arriveAt(page, /2026-10-14$/)

  await keyboard.press('/')
  await arriveAt(page, /\/search/)
  await tabTo(page, page.getByRole('combobox'))
  await keyboard.type('大桥')
  await keyboard.press('Enter')
  await expect(page.getByRole('status').first()).toContainText(/\d+篇，命中\d+处/)
  await tabTo(page, page.locator('.hits a').first())
  await keyboard.press('Enter')
  await arriveAt(page, /2026-10-\d\d\/\d-\d\d\?q=/)

  for (const address of [/\/search\?q=/, /\/search\?paper=/, /lancheng-ribao\/2026-10-14$/, /\/dates/, /\/1-01$/]) {
    await page.goBack() // its key is the browser's, which has no window here
    await arriveAt(page, address)
  }
})

/** The page at this address, with the focus on something of it. */
async function arriveAt(page: Page, address: RegExp) {
  await expect(page).toHaveURL(address)
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
}

/** Presses Tab until the focus is on it; wherever it stands on the way, it must be seen. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>) {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let steps = 0; steps < 60 && !(await isThere()); steps += 1) {
    await page.keyboard.press('Tab')
    await expectFocusSeen(page)
  }
  await expect(target).toBeFocused()
}

/** What has the focus lies in the window, with a ring. */
async function expectFocusSeen(page: Page) {
  const focus = await page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return 'nothing has the focus'
    // a choice shows the ring of its label, a headline's link that of its story
    const rings = [element, element.closest('label'), element.closest('.story')].filter((one) => one !== null)
    const name = `${element.tagName} “${element.textContent.trim().slice(0, 16)}”`
    if (!rings.some((one) => getComputedStyle(one).outlineStyle !== 'none')) return `${name} has no ring`
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0) return `${name} has no size`
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `${name} is out of sight`
    return 'seen'
  })
  expect(focus).toBe('seen')
}
