import { expect } from '@playwright/test'
import { test } from './journey.ts'
import { readyForOffline } from './offline.ts'
import { serve } from './serve.ts'

const heads = '.hits h2'

test('a word is found across issues, narrowed, opened at its place, stepped through, and Back has the list as it was', async ({
  page,
}) => {
  await page.goto('./lancheng-ribao/2026-10-16', { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('/') // keys are listened to once the first screen is there
  await expect(page).toHaveURL(/\/search\?paper=lancheng-ribao$/)
  const field = page.getByRole('combobox', { name: '找什么' })
  await expect(field).toBeFocused()
  await page.keyboard.type('大桥')
  await expect(page.getByRole('status').first()).toContainText(/\d+篇，命中\d+处，分布在\d+期/)
  const days = await page.locator('.hit-where b').allTextContents()
  expect(new Set(days).size).toBeGreaterThan(3) // many issues, and not one
  await expect(page).toHaveURL(/\?q=.*&paper=lancheng-ribao$/)
  await page.keyboard.press('Escape')

  const briefs = page.getByRole('complementary', { name: '缩小范围' }).getByRole('link', { name: /简讯/ })
  const all = await page.locator(heads).count()
  await briefs.click()
  await expect(page).toHaveURL(/kind=brief/)
  await expect.poll(() => page.locator(heads).count()).toBeLessThan(all)
  await page.getByRole('link', { name: '不再限定：简讯' }).click()
  await expect(page.locator(heads)).toHaveCount(all)

  const last = page.locator(`${heads} a`).last()
  await last.scrollIntoViewIfNeeded()
  const scrolled = await page.evaluate(() => scrollY)
  expect(scrolled).toBeGreaterThan(200)
  await last.click()
  await expect(page).toHaveURL(/\/\d-\d\d\?q=/)
  const bar = page.getByRole('complementary', { name: /正标出/ })
  await expect(bar.getByRole('status')).toHaveText(/第1处，共\d+处/)
  const lit = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('find-at-hand') ?? [])]
      if (!(range instanceof Range)) return ''
      const { top, bottom } = range.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight ? range.toString() : 'out of sight'
    })
  expect(await lit()).toBe('大桥')
  await page.keyboard.press('[')
  await expect(bar.getByRole('status')).not.toHaveText(/第0处/)
  expect(await lit()).toBe('大桥')

  await page.goBack()
  await expect(page.locator(heads)).toHaveCount(all)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled)
})

test('one issue, one page of it, and the whole run again', async ({ page }) => {
  await page.goto('./lancheng-ribao/2026-10-15')
  await page.getByRole('link', { name: '检索' }).first().click()
  await page.getByRole('combobox').fill('大桥')
  const scope = page.getByRole('navigation', { name: '在哪里找' })
  await expect(page.locator(heads).first()).toBeVisible()
  const all = await page.locator(heads).count()
  await scope.getByRole('link', { name: '只在2026年10月15日' }).click()
  await expect(page).toHaveURL(/from=2026-10-15&to=2026-10-15/)
  await expect.poll(() => page.locator(heads).count()).toBeLessThan(all)
  const days = await page.locator('.hit-where b').allTextContents()
  expect(new Set(days)).toEqual(new Set(['2026年10月15日']))
  await scope.getByRole('link', { name: '第1版' }).click()
  await expect(scope.getByRole('link', { name: '第1版' })).toHaveAttribute('aria-current', 'true')
  await scope.getByRole('link', { name: /全部\d+期/ }).click()
  await expect(page.locator(heads)).toHaveCount(all)
})

test('the query language narrows, and says what it has not understood', async ({ page }) => {
  await page.goto('./search?q=大桥&paper=lancheng-ribao')
  await expect(page.locator(heads).first()).toBeVisible()
  const all = await page.locator(heads).count()
  const field = page.getByRole('combobox')
  await field.fill('标题:大桥')
  await expect.poll(() => page.locator(heads).count()).toBeLessThan(all)
  await expect(page.locator('.hits mark').first()).toHaveText('大桥')
  await field.fill('记者:闻舟 大桥 -合龙')
  await expect.poll(() => page.locator(heads).count()).toBeLessThan(all)
  await expect(page.locator('.hits')).not.toContainText('合龙')
  await field.fill('天色:晴')
  await expect(page.getByRole('list', { name: '没有看懂的部分' })).toContainText('天色')
  await expect(page.getByText('没有找到“天色:晴”').first()).toBeVisible()
})

test('what is kept on the device is searched with the host gone, and the rest is named', async ({ page }) => {
  test.setTimeout(60_000)
  const host = await serve()
  try {
    await page.goto(host.url('/search?q=大桥&paper=lancheng-ribao'))
    await expect(page.locator(heads).first()).toBeVisible()
    const all = await page.locator(heads).allTextContents()
    // what an issue's own page offers
    await page.goto(host.url('/lancheng-ribao/2026-10-15'))
    await page.getByRole('button', { name: /存到本机/ }).click()
    await expect(page.getByText(/已存本机/).first()).toBeVisible()
    await page.evaluate(readyForOffline)
    await host.stop()
    await page.goto(host.url('/search?q=大桥&paper=lancheng-ribao'))
    await expect(page.locator('.search-note')).toContainText(/期里检索了1期：本机1期。取不到.*没有检索/)
    const here = await page.locator(heads).allTextContents()
    expect(here.length).toBeGreaterThan(0)
    expect(here.length).toBeLessThan(all.length)
    expect(all).toEqual(expect.arrayContaining(here))
    for (const where of await page.locator('.hit-where').allTextContents()) expect(where).toContain('本机')

    await host.start()
    await page.getByRole('button', { name: '取来存到本机，再检索' }).click()
    await expect(page.locator(heads)).toHaveCount(all.length)
    await expect(page.locator('.search-covered')).toContainText('全部检索过，都在本机')
    await expect(page.locator('.search-note')).toHaveCount(0)
    await host.stop()
    await page.reload()
    await expect(page.locator(heads)).toHaveCount(all.length)
    await expect(page.locator('.search-covered')).toContainText('全部检索过，都在本机')
  } finally {
    await host.stop().catch(() => undefined)
  }
})
