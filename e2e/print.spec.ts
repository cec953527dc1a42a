import { expect, type Page } from '@playwright/test'
import { test } from './journey.ts'

const a4 = { width: 595, height: 842 }
const a3 = { width: 842, height: 1191 }

/** Prints what is open; the sheets with their sizes in points. */
async function print(page: Page): Promise<{ width: number; height: number }[]> {
  await page.evaluate(() => document.fonts.ready)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  // every page is an object of its own that names its size
  return pdf
    .split(/\bendobj\b/)
    .filter((object) => /\/Type\s*\/Page\b/.test(object))
    .map((object) => {
      const [, left, top, right, bottom] = /\/MediaBox\s*\[\s*(\S+)\s+(\S+)\s+(\S+)\s+(\S+?)\s*\]/.exec(object) ?? []
      return { width: Math.round(Number(right) - Number(left)), height: Math.round(Number(bottom) - Number(top)) }
    })
}

for (const width of [1440, 1024, 390])
  test(`a page of the paper is one sheet of A3, from a window of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['lancheng-ribao/2026-10-12', 'lancheng-ribao/2026-10-18/3', 'marram-packet/2026-10-16']) {
      // oxlint-disable-next-line no-await-in-loop -- one page, one address after another
      await page.goto(`./${path}`, { waitUntil: 'networkidle' })
      // oxlint-disable-next-line no-await-in-loop -- one page, one address after another
      expect(await print(page), path).toEqual([a3])
    }
  })

test('printed, a page has six columns whatever the window had, and its lead runs on below the picture', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await page.goto('./lancheng-ribao/2026-10-16', { waitUntil: 'networkidle' })
  const second = page.locator('[data-lead] .text-box[data-n="2"]')
  await expect(second).toBeHidden()
  await page.setViewportSize({ width: 1032, height: 1504 }) // the sheet within its margins
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.grid-page')).toHaveCSS('grid-template-columns', /^(\S+ ){5}\S+$/)
  await expect(second).toBeVisible()
  await expect(second).not.toBeEmpty()
  await expect(page.getByRole('navigation', { name: '版次' })).toHaveCount(0)
  await page.emulateMedia({ media: null })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
})

test('a short article is one sheet of A4, a long one with its picture two', async ({ page }) => {
  await page.goto('./lancheng-ribao/2026-10-12/1-04', { waitUntil: 'networkidle' })
  expect(await print(page)).toEqual([a4])
  await page.goto('./lancheng-ribao/2026-10-12/1-01', { waitUntil: 'networkidle' })
  expect(await print(page)).toEqual([a4, a4])
})

for (const theme of ['paper', 'dark'])
  test(`on ${theme}, an article is printed in ink, without tools, and says where it is from`, async ({ page }) => {
    await page.goto('./lancheng-ribao/2026-10-12/1-01', { waitUntil: 'networkidle' })
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
    const address = page.getByText(`永久地址 ${page.url()}`)
    await expect(address).toBeHidden()
    const report = page.getByText('报告错误')
    await expect(report).toBeVisible()

    await page.emulateMedia({ media: 'print' })
    await expect(address).toBeVisible()
    await expect(page.getByText(/原载《澜城日报》2026年10月12日 第1版/)).toBeVisible()
    await expect(page.getByRole('img', { name: '澜城日报' })).toBeVisible()
    for (const role of ['banner', 'navigation', 'complementary', 'toolbar'] as const)
      await expect(page.getByRole(role)).toHaveCount(0)
    await expect(page.getByText('复制链接')).toBeHidden()
    await expect(report).toBeHidden()

    const text = page.locator('#p1')
    await expect(text).toHaveCSS('color', 'rgb(0, 0, 0)')
    await expect(text).toHaveCSS('font-size', '14px') // 10.5 pt
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await page.emulateMedia({ media: null })
  })

for (const view of ['竖排', '分栏'])
  test(`read in ${view}, an article is printed as any other`, async ({ page }) => {
    await page.goto('./lancheng-ribao/2026-10-12/1-01', { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: view }).click()
    await expect(page.getByRole('button', { name: view })).toHaveAttribute('aria-pressed', 'true')
    expect(await print(page)).toEqual([a4, a4])
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('#p1')).toHaveCSS('writing-mode', 'horizontal-tb')
    await expect(page.getByRole('button', { name: view })).toHaveCount(0)
    await page.emulateMedia({ media: null })
  })

test('who reads in large type prints in large type', async ({ page }) => {
  await page.goto('./lancheng-ribao/2026-10-12/1-04', { waitUntil: 'networkidle' })
  await page.evaluate(() => (document.documentElement.style.fontSize = '150%'))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#p1')).toHaveCSS('font-size', '21px')
  await page.emulateMedia({ media: null })
})
