import { expect } from '@playwright/test'
import { test } from './journey.ts'

test('the paper’s own address leads to its latest issue, under its date', async ({ page }) => {
  await page.goto('./lancheng-ribao')
  await expect(page).toHaveURL(/\/lancheng-ribao\/2026-10-18$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/./)
  await expect(page.getByRole('img', { name: '澜城日报' }).first()).toBeVisible()
})

test('a reader goes from the front page into the lead and on, over the page border, to the next article', async ({
  page,
}) => {
  await page.goto('./lancheng-ribao/2026-10-12', { waitUntil: 'networkidle' })
  const lead = page.getByRole('article').first().getByRole('heading', { level: 2 })
  const headline = await lead.textContent()
  await lead.getByRole('link').click()
  await expect(page).toHaveURL(/2026-10-12\/1-01$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '')
  await expect(page.getByText(/以下原载第3版/)).toBeVisible() // its jump

  for (let steps = 0; steps < 8 && !page.url().endsWith('/2-01'); steps += 1) {
    const before = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    await page.keyboard.press('j')
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before)
  }
  await expect(page).toHaveURL(/2026-10-12\/2-01$/)
  await expect(page.getByRole('navigation', { name: '版次' }).getByRole('link', { name: /第2版/ })).toHaveAttribute(
    'aria-current',
    'page',
  )
})

test('the next article lies over the border of the issue, and the previous one back over it', async ({ page }) => {
  await page.goto('./lancheng-ribao/2026-10-13/1-01', { waitUntil: 'networkidle' })
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.getByRole('link', { name: /本期开头 · 上一期 10月12日 · 第4版/ }).click()
  await expect(page).toHaveURL(/\/2026-10-12\/4-\d\d$/)
  await expect(page.getByRole('link', { name: /本期完 · 下一期 10月13日 · 第1版/ })).toBeVisible()
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/\/2026-10-13\/1-01$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
})

test('an extra edition stands beside the day’s main issue and is never skipped', async ({ page }) => {
  await page.goto('./lancheng-ribao/2026-10-15', { waitUntil: 'networkidle' })
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page).toHaveURL(/2026-10-15~extra$/)
  await expect(page.getByRole('banner').first()).toContainText('号外')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page).toHaveURL(/2026-10-16$/)
})

test('a column is read from its first instalment on, from issue to issue', async ({ page }) => {
  await page.goto('./lancheng-ribao/columns', { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: '水岸新居' }).click()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(4)
  await page.getByRole('link', { name: '从第一篇读起' }).click()
  const strip = page.getByRole('navigation', { name: '专栏 水岸新居' })
  for (const [nth, day] of ['12', '14', '16', '18'].entries()) {
    await expect(page).toHaveURL(new RegExp(`/2026-10-${day}/1-\\d\\d$`))
    await expect(strip).toContainText(`第${nth + 1}篇 / 共4篇`)
    if (nth < 3) await strip.getByRole('link', { name: /下一篇/ }).click()
  }
  await page.getByRole('article').getByRole('link', { name: '水岸新居' }).first().click()
  await expect(page).toHaveURL(/\/columns\//)
})

test('a correction and what it corrects point to each other', async ({ page }) => {
  await page.goto('./lancheng-ribao/2026-10-14/2-02')
  await page.getByRole('link', { name: /对这篇报道有更正/ }).click()
  await expect(page).toHaveURL(/2026-10-16\/2-\d\d$/)
  await page.getByRole('link', { name: /本文更正/ }).click()
  await expect(page).toHaveURL(/2026-10-14\/2-02$/)
})

test('every page of every sample issue reads from the list of dates', async ({ page }) => {
  await page.goto('./lancheng-ribao/dates?view=list')
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('link') })).toHaveCount(8)
  await page.getByRole('link', { name: /号外/ }).click()
  await expect(page).toHaveURL(/2026-10-15~extra$/)
})

test('search finds a word exactly, and marks it in the article', async ({ page }) => {
  await page.goto('./lancheng-ribao/2026-10-15~extra')
  await page.getByRole('link', { name: '检索' }).first().click()
  await page.getByRole('combobox').fill('合龙')
  await page.getByRole('combobox').press('Enter')
  await expect(page.getByRole('status').first()).toContainText(/\d+篇，命中\d+处/)
  const marks = await page.locator('.hits mark').allTextContents()
  expect(new Set(marks)).toEqual(new Set(['合龙']))
  await page.locator('.hits h2 a').first().click()
  await expect(page.locator('article mark').first()).toHaveText('合龙')
})

test('a paragraph link finds its paragraph, by its words when its number has moved', async ({ page }) => {
  await page.goto('./lancheng-ribao/2026-10-12/1-01')
  const third = (await page.locator('#p3').textContent()) ?? ''
  await page.goto('./settings')
  await page.goto(`./lancheng-ribao/2026-10-12/1-01#p1~${encodeURIComponent(third.slice(0, 12))}`)
  await expect(page.locator('[data-target]')).toHaveAttribute('data-number', '3')
  await expect(page.locator('[data-target]')).toBeInViewport()
})

test('text size, paper and language hold at once and after a reload', async ({ page }) => {
  await page.goto('./lancheng-ribao/2026-10-13')
  await page.getByRole('button', { name: '文字与外观' }).click()
  await page.getByRole('radio', { name: '150%' }).check()
  await page.getByRole('radio', { name: '夜间' }).check()
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveCSS('font-size', '24px')
  await expect(page.getByRole('button', { name: 'Text and colours' })).toBeVisible()
})

test('the English weekly reads in English type', async ({ page }) => {
  await page.goto('./marram-packet')
  await expect(page).toHaveURL(/marram-packet\/2026-10-16$/)
  await page.getByRole('article').first().getByRole('link').first().click()
  await expect(page.locator('article.article')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Latin Whole/)
})

test('the digest of the Liaoyuan Daily has its masthead facts and is marked as a digest', async ({ page }) => {
  await page.goto('./liaoyuan-ribao/2021-07-20')
  await expect(page.getByRole('img', { name: '辽源日报' }).first()).toBeVisible()
  for (const fact of ['总第8319期', '今日4版', 'CN22-0010', '0437-3249118', '辛丑年六月十一'])
    await expect(page.getByText(fact).first()).toBeVisible()
  await expect(page.getByText(/摘要/).first()).toBeVisible()
  await expect(page.getByText('这张照片没有收录')).toBeVisible()
})

test('Chinese text is drawn, by a system face or by ours', async ({ page }) => {
  await page.goto('./liaoyuan-ribao/2021-07-20/1-01')
  const distinct = () =>
    page.evaluate(async () => {
      const heading = document.querySelector('h1')
      if (!heading) return 0
      const font = getComputedStyle(heading).fontFamily
      await document.fonts.load(`32px ${font}`, '集聚新动能')
      const draw = (glyph: string) => {
        const canvas = document.createElement('canvas')
        const pen = canvas.getContext('2d')
        if (!pen) return ''
        pen.font = `32px ${font}`
        pen.fillText(glyph, 2, 34)
        return canvas.toDataURL()
      }
      return new Set(Array.from('集聚新动能', draw)).size // tofu boxes would all be the same picture
    })
  await expect.poll(distinct).toBe(5)
})
