import { expect } from '@playwright/test'
import { test } from './journey.ts'
import { readyForOffline } from './offline.ts'
import { serve } from './serve.ts'

test('a day without a paper names the issues before and after', async ({ page }) => {
  await page.goto('./lancheng-ribao/2026-10-25')
  await expect(page.getByRole('alert')).toContainText('没有出版')
  await page
    .getByRole('alert')
    .getByRole('link', { name: /前一期/ })
    .click()
  await expect(page).toHaveURL(/2026-10-18$/)
})

test('a paper that is not there leads to the ones that are', async ({ page }) => {
  await page.goto('./no-such-paper/2026-10-18')
  await expect(page.getByRole('alert')).toContainText('no-such-paper')
  await page.getByRole('alert').getByRole('link', { name: '澜城日报' }).click()
  await expect(page).toHaveURL(/lancheng-ribao\/2026-10-18$/)
})

test('a damaged file says what was found, and a second try reads it', async ({ page }) => {
  let isBroken = true
  await page.route('**/2026-10-14/issue.json', async (route) => {
    if (!isBroken) return route.continue()
    const response = await route.fetch()
    return route.fulfill({ response, body: (await response.text()).slice(0, 5000) })
  })
  await page.goto('./lancheng-ribao/2026-10-14')
  await expect(page.getByRole('alert')).toContainText('这个文件坏了')
  await expect(page.getByRole('alert')).toContainText('issue.json')
  isBroken = false
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('a page whose code does not arrive keeps the bar', async ({ page }) => {
  await page.route('**/assets/DatesPage-*.js', (route) => route.abort())
  await page.route('**/assets/route-*.js', (route) => route.abort())
  await page.goto('./lancheng-ribao/dates')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('banner').first()).toBeVisible()
})

test('a page whose keys do not arrive reads all the same', async ({ page }) => {
  const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('/assets/Later-'))
  await page.route('**/assets/Later-*.js', (route) => route.abort())
  await page.goto('./lancheng-ribao/2026-10-12')
  await refused
  await page.getByRole('article').first().getByRole('link').first().click()
  await expect(page.locator('article.article')).toBeVisible()
})

test('with the host gone the reader still opens, and says that the issue is not kept here', async ({ page }) => {
  const host = await serve('dist')
  try {
    await page.goto(host.url('/lancheng-ribao/2026-10-12'))
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.evaluate(readyForOffline)
    await host.stop()
    await page.goto(host.url('/lancheng-ribao/2026-10-14')) // never opened before
    await expect(page.getByRole('alert')).toContainText('没有存在本机')
    await host.start()
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect(page.getByRole('article').first()).toBeVisible()
    expect(host.violations).toEqual([])
  } finally {
    await host.stop()
  }
})

test('an issue of a newer format asks for the newer reader, and reloading fetches it past the service worker', async ({
  page,
}) => {
  const host = await serve('dist')
  try {
    await page.goto(host.url('/lancheng-ribao/2026-10-12'))
    await page.evaluate(readyForOffline)
    await page.route('**/papers/lancheng-ribao/paper.json', async (route) => {
      const response = await route.fetch()
      return route.fulfill({ response, body: (await response.text()).replace('"format":1', '"format":2') })
    })
    await page.goto(host.url('/lancheng-ribao/2026-10-13'))
    await expect(page.getByRole('alert')).toContainText('需要新一些的阅读器')
    await page.evaluate(() => (document.body.dataset['seen'] = '')) // the page that is open now
    const fromHost = page.waitForResponse((response) => response.url().endsWith('/lancheng-ribao/2026-10-13'))
    await page.getByRole('button', { name: '刷新页面' }).click()
    expect((await fromHost).fromServiceWorker()).toBe(false)
    await expect(page.locator('body:not([data-seen])').getByRole('alert')).toBeVisible()
  } finally {
    await host.stop()
  }
})
