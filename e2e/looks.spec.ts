import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { test } from './journey.ts'

const themes = ['paper', 'newsprint', 'sepia', 'dark', 'eink']
const screens: { name: string; path: string; view?: string }[] = [
  { name: 'front', path: './lancheng-ribao/2026-10-12' },
  { name: 'article', path: './lancheng-ribao/2026-10-12/1-01' },
  { name: 'article-down', path: './lancheng-ribao/2026-10-12/1-01', view: '竖排' },
]

for (const { name, path, view } of screens)
  for (const width of [1440, 820, 390])
    test(`${name} at ${width} px looks as it was approved`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path, { waitUntil: 'networkidle' })
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
      if (view !== undefined) await page.getByRole('button', { name: view }).click()
      for (const theme of themes) {
        await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme)
        await settle(page)
        const picture = sharp(await page.screenshot({ animations: 'disabled' }))
        // a few colours are a third of the bytes, and tell as much
        const small = await picture.png({ palette: true, colours: 48, dither: 0, effort: 10 }).toBuffer()
        expect.soft(small).toMatchSnapshot(`${name}-${width}-${theme}.png`)
      }
    })

/** Until every face and every picture in sight has come. */
async function settle(page: Page) {
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    await document.fonts.ready
    const inSight = [...document.images].filter((image) => {
      const { top, width } = image.getBoundingClientRect()
      return width > 0 && top < innerHeight
    })
    await Promise.all(inSight.map((image) => image.decode()))
  })
}
