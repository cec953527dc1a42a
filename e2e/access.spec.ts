import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { test } from './journey.ts'

const screens = [
  './',
  './lancheng-ribao/2026-10-12',
  './lancheng-ribao/2026-10-13/2',
  './lancheng-ribao/2026-10-13/2-01', // a table
  './lancheng-ribao/2026-10-14/3-02', // questions and answers
  './lancheng-ribao/2026-10-16/2-05', // a correction
  './liaoyuan-ribao/2021-07-20/1-01', // a lost picture
  './marram-packet/2026-10-16',
  './lancheng-ribao/dates',
  './lancheng-ribao/dates?view=list',
  './lancheng-ribao/dates?view=timeline',
  './lancheng-ribao/on/10-15',
  './lancheng-ribao/columns',
  './lancheng-ribao/columns/水岸新居',
  './lancheng-ribao/2026-10-15~extra/1-01', // in a series
  './search?q=大桥&paper=lancheng-ribao&from=2026-10-15&to=2026-10-15',
  './library',
  './settings',
  './about',
  './lancheng-ribao/2026-11-11', // no issue that day
]

/** What a theme changes is colours. All other rules hold or break on every paper alike, and a journey ends with all of them. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

for (const path of screens)
  test(`${path} is accessible on every paper`, async ({ page }) => {
    test.setTimeout(60_000)
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    const found: string[] = []
    for (const theme of ['newsprint', 'sepia', 'dark', 'eink', 'paper']) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
      const { violations } = await new AxeBuilder({ page }).withRules(rulesOfColour).analyze()
      for (const { id, nodes } of violations)
        for (const { target } of nodes) found.push(`${theme}: ${id}: ${target.join(' ')}`)
    }
    expect(found).toEqual([])
  })

test('the keyboard alone reads the paper: bar, lead, next article, settings, and out again', async ({ page }) => {
  await page.goto('./lancheng-ribao/2026-10-12', { waitUntil: 'networkidle' })
  const skip = page.getByRole('link', { name: '跳到正文' })
  await expect(skip).toBeAttached()
  await page.keyboard.press('Tab')
  await expect(skip).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  const lead = page.getByRole('article').first().getByRole('link').first()
  for (let steps = 0; steps < 5 && !(await lead.evaluate((link) => link === document.activeElement)); steps += 1)
    await page.keyboard.press('Tab')
  await expect(lead).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('ArrowRight') // next page
  await expect(page).toHaveURL(/2026-10-12\/2$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('button', { name: '文字与外观' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: '文字与外观' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: '文字与外观' })).toBeHidden()
  await expect(page.getByRole('button', { name: '文字与外观' })).toBeFocused()
})

test('panels and the enlarged picture are accessible while they are open', async ({ page }) => {
  const problems = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }
  await page.goto('./lancheng-ribao/2026-10-12/1-01')
  await page.getByRole('button', { name: '文字与外观' }).click()
  await expect(page.getByRole('radio', { name: '115%' })).toBeVisible()
  expect(await problems()).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '其他格式' }).click()
  const panel = page.getByRole('dialog', { name: '引用格式' })
  await expect(panel).toContainText('苏砚, 闻舟. 十二条小路通水边 半座老城回江岸[N/OL]. 澜城日报, 2026-10-12(1)[')
  expect(await problems()).toEqual([])
  await panel.getByRole('radio', { name: 'BibTeX' }).check()
  await expect(panel).toContainText('journal = {{澜城日报}}')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /看大图/ }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: '关闭大图' })).toBeVisible()
  expect(await problems()).toEqual([])
})
