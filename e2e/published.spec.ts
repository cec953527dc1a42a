import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Issue } from '../src/issue/issue.ts'
import { textsOf } from '../src/issue/reading-order.ts'
import { onHost, publishedApp } from './published-app.ts'

const issue = 'lancheng-ribao/2026-10-12'

test.beforeAll(async () => {
  test.setTimeout(120_000)
  await publishedApp('/')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('every article of an issue reads complete, on a narrow screen too', async ({ page }) => {
    test.setTimeout(60_000)
    await page.setViewportSize({ width: 320, height: 900 })
    await onHost('/', { hasFolders: true }, async (host) => {
      const { articles, pages } = await issueIn('lancheng-ribao/2026/2026-10-12')
      expect(pages.length).toBeGreaterThan(1)
      for (const article of articles) {
        await page.goto(host.url(`/${issue}/${article.id}`))
        await expect(page.locator('.prose')).toBeVisible()
        const said = textIn(await page.locator('.prose').innerHTML())
        for (const text of textsOf(article)) expect(said).toContain(text)
        for (const line of article.heads.headline) await expect(page.locator('h1')).toContainText(line)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      }
    })
  })

  test('one reads from the papers to an article by links alone', async ({ page }) => {
    await onHost('/paper/', { hasFolders: true, hasNotFound: true }, async (host) => {
      await page.goto(host.url('/paper/'))
      await page.getByRole('link', { name: '报纸目录' }).click()
      await page.getByRole('link', { name: '澜城日报' }).click()
      await page.getByRole('link', { name: '2026年（8期）' }).click()
      await page.getByRole('link', { name: '2026年10月12日' }).click()
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(4)
      await page.getByRole('link', { name: '老码头17号' }).click()
      await expect(page).toHaveURL(/\/paper\/lancheng-ribao\/2026-10-12\/1-03\/$/)
      await page.getByRole('navigation').getByRole('link').last().click()
      await expect(page).toHaveURL(/1-04\/$/)
    })
  })

  test('a link to a paragraph goes to it', async ({ page }) => {
    await onHost('/', { hasFolders: true }, async (host) => {
      await page.goto(host.url(`/${issue}/1-01/#p8`))
      await expect(page.locator('#p8')).toBeInViewport()
    })
  })
})

test.describe('where the scripts do not come', () => {
  test.use({ serviceWorkers: 'block' })

  for (const path of [`${issue}/1-01`, issue, 'lancheng-ribao', 'lancheng-ribao/dates/2026', 'papers'])
    test(`/${path} can be read by everyone, on light paper and on dark`, async ({ page }) => {
      await page.route('**/assets/*.js', (route) => route.abort())
      await onHost('/', { hasFolders: true }, async (host) => {
        await page.goto(host.url(`/${path}/`))
        // lists are held back for some seconds
        await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
        await expect(page.locator('.published h1')).toBeVisible()
        await expect(page.locator('.published a').last()).toBeVisible()
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
        }
        expect(host.violations).toEqual([])
      })
    })
})

async function issueIn(path: string): Promise<Issue> {
  return JSON.parse(await readFile(join(await publishedApp('/'), 'papers', path, 'issue.json'), 'utf8')) as Issue
}

/** The text of markup, but for what stands over characters in ruby. */
function textIn(html: string): string {
  const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00a0', '&amp;': '&' }
  return html.replace(/<rt>.*?<\/rt>|<[^>]*>/gs, '').replace(/&\w+;/g, (sign) => signs[sign] ?? sign)
}
