import { expect, type Page } from '@playwright/test'
import { test } from './journey.ts'
import { readyForOffline } from './offline.ts'
import { serve } from './serve.ts'

const keepButton = (page: Page) => page.getByRole('button', { name: /^正文存到本机 · \d+ kB$/ })
const isHere = (page: Page) => page.locator('.keep').filter({ hasText: '正文已存本机' })
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

test('an issue that is kept opens with the host gone, in a cold tab, at any address, and the calendar marks it', async ({
  page,
  context,
}) => {
  const host = await serve('dist')
  try {
    const before = await context.newPage()
    await before.goto(host.url('/lancheng-ribao/2026-10-14'))
    await before.evaluate(readyForOffline)
    await keepButton(before).click()
    await expect(isHere(before)).toBeVisible()
    await before.close()
    await host.stop()

    await page.goto(host.url('/lancheng-ribao/2026-10-14/2-02'))
    await expect(page.locator('article.article h1')).toBeVisible()
    await page.goto(host.url('/lancheng-ribao/2026-10-14/3'))
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.goto(host.url('/lancheng-ribao/dates/2026-10'))
    const days = page.getByRole('grid', { name: '2026年10月' })
    await expect(days.getByRole('link', { name: /10月14日.*已存本机$/ })).toBeVisible()
    await expect(days.getByRole('link', { name: /已存本机$/ })).toHaveCount(1)
    await page.goto(host.url('/lancheng-ribao/2026-10-14'))
    await expect(isHere(page)).toBeVisible()
    await page.goto(host.url('/lancheng-ribao/2026-10-13'))
    await expect(page.getByRole('alert')).toContainText('没有存在本机')
    expect(host.violations).toEqual([])
  } finally {
    await host.stop()
  }
})

test('the card of a day keeps an issue and takes it away again', async ({ page }) => {
  const host = await serve('dist')
  try {
    await page.goto(host.url('/lancheng-ribao/dates/2026-10'))
    await keepButton(page).click()
    await expect(isHere(page)).toBeVisible()
    const days = page.getByRole('grid', { name: '2026年10月' })
    await expect(days.getByRole('link', { name: /10月18日.*已存本机$/ })).toBeVisible() // the latest
    await page.getByRole('button', { name: '从本机移除' }).click()
    await expect(keepButton(page)).toBeFocused()
    await page.goto(host.url('/lancheng-ribao/dates/2026-10'))
    await expect(keepButton(page)).toBeVisible()
    await expect(days.getByRole('link', { name: /已存本机/ })).toHaveCount(0)
    expect(host.violations).toEqual([])
  } finally {
    await host.stop()
  }
})

test('a full disk is said, and nothing is half there', async ({ page, context }) => {
  const host = await serve('dist')
  try {
    await page.goto(host.url('/about'))
    const session = await context.newCDPSession(page)
    const origin = new URL(host.url('/')).origin
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await page.goto(host.url('/lancheng-ribao/2026-10-14'))
    await keepButton(page).click()
    await expect(page.getByText('没有存成：本机没有空间了')).toBeVisible()
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await keepButton(page).click()
    await expect(isHere(page)).toBeVisible()
  } finally {
    await host.stop()
  }
})

test('a reader who keeps nothing has no database for it', async ({ page }) => {
  const host = await serve('dist')
  try {
    await page.goto(host.url('/lancheng-ribao/2026-10-14'))
    await expect(keepButton(page)).toBeVisible()
    await page.goto(host.url('/lancheng-ribao/dates/2026-10'))
    await expect(keepButton(page)).toBeVisible()
    expect(await databases(page)).not.toContain('broadsheet-downloads')
    await keepButton(page).click()
    await expect(isHere(page)).toBeVisible()
    expect(await databases(page)).toContain('broadsheet-downloads')
  } finally {
    await host.stop()
  }
})

const paperHere = (page: Page) => page.getByRole('region', { name: '澜城日报' })

test('the library shows what was kept, keeps the rest of a year, and takes it away for good', async ({ page }) => {
  const host = await serve('dist')
  try {
    await page.goto(host.url('/lancheng-ribao/2026-10-14'))
    await keepButton(page).click()
    await expect(isHere(page)).toBeVisible()
    await page.goto(host.url('/'))
    await page.getByRole('link', { name: '存在本机' }).click()
    await expect(page.getByText(/^1份报纸，1期，\d+ kB$/)).toBeVisible()
    const paper = paperHere(page)
    await expect(paper.getByText('1/8期', { exact: true })).toBeVisible()
    await paper.getByRole('button', { name: /^2026 存其余7期 · \d+ kB$/ }).click()
    await expect(paper.getByText('8/8期', { exact: true })).toBeVisible()
    await page.reload()
    await expect(paper.getByText('8/8期', { exact: true })).toBeVisible()
    await paper.getByRole('button', { name: '2026 移除' }).click()
    await expect(paper.getByText('从本机移除8期？')).toBeVisible()
    await paper.getByRole('button', { name: '移除', exact: true }).click()
    await expect(paper.getByRole('link', { name: '2026' })).toBeFocused()
    await page.reload()
    await expect(paper.getByText('还没有存')).toBeVisible()
    await expect(paper.getByText('0/8期', { exact: true })).toBeVisible()
    expect(host.violations).toEqual([])
  } finally {
    await host.stop()
  }
})

test('the library opens with the host gone, in a cold tab, and says what cannot be kept now', async ({
  page,
  context,
}) => {
  const host = await serve('dist')
  try {
    const before = await context.newPage()
    await before.goto(host.url('/lancheng-ribao/2026-10-14'))
    await before.evaluate(readyForOffline)
    await keepButton(before).click()
    await expect(isHere(before)).toBeVisible()
    await before.close()
    await host.stop()

    await page.goto(host.url('/library'))
    const paper = paperHere(page)
    await expect(paper.getByText('1/8期', { exact: true })).toBeVisible()
    await expect(page.getByRole('region', { name: 'The Marram Packet' })).toContainText('目录没有取到')
    await paper.getByRole('button', { name: /^2026 存其余7期/ }).click()
    await expect(paper.getByText(/^有7期没有存成/)).toBeVisible()
    await expect(paper.getByText('1/8期', { exact: true })).toBeVisible()
    await paper.getByRole('link', { name: '2026' }).click()
    const days = page.getByRole('grid', { name: '2026年10月' })
    await expect(days.getByRole('link', { name: /10月14日.*已存本机$/ })).toBeVisible()
    await page.goto(host.url('/library'))
    await expect(paper.getByText('1/8期', { exact: true })).toBeVisible()
    expect(host.violations).toEqual([])
  } finally {
    await host.stop()
  }
})
