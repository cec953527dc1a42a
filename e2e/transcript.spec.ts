import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { test } from './journey.ts'
import { serve } from './serve.ts'

const transcript = resolve('../shared/seed/000_29a3d5a2333dbfca.txt')

test.describe('the page the project began with, imported from its transcript', () => {
  test.skip(!existsSync(transcript), 'the transcript is not here: ../shared/seed is only with the project’s founders')

  let folder = ''
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
    const out = join(folder, 'shelf')
    execFileSync(
      process.execPath,
      ['--import', 'tsx', 'src/press/main.ts', 'import', 'text', transcript, '--paper', 'liaoyuan-ribao', '--out', out],
      { stdio: 'pipe' },
    )
  })
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('masthead, ear, banner, three articles and the photo are all in place', async ({ page }) => {
    const host = await serve('dist', {}, join(folder, 'shelf'))
    try {
      await page.goto(host.url('/'))
      await expect(page).toHaveURL(/liaoyuan-ribao\/2021-07-20$/) // the only paper on its shelf
      const facts = [
        '总第8319期',
        '今日4版',
        'CN22-0010',
        '0437-3249118',
        'jl_lvrb@126.com',
        'www.0437.com',
        '辛丑年六月十一',
      ]
      for (const fact of facts) await expect(page.getByText(fact).first()).toBeVisible()
      await expect(page.getByRole('img', { name: '辽源日报' }).first()).toBeVisible()
      await expect(page.locator('.ear[data-kind=quote] li')).toHaveCount(5)
      await expect(page.locator('.ear footer')).toContainText('大会上的讲话')
      await expect(page.locator('.banner')).toContainText('The 100th Anniversary of the Founding of')
      await expect(page.getByRole('article')).toHaveCount(3)
      await expect(page.getByText('本报记者 夏景明 摄')).toBeVisible()
      await expect(page.getByText('这张照片没有收录')).toBeVisible()
      await expect(page.getByText('党建引领基层治理进行时').first()).toBeVisible()
      expect(host.violations).toEqual([])
    } finally {
      await host.stop()
    }
  })

  test('joins, gaps, the break and the other reading are marked, and the untouched lines stand beside', async ({
    page,
  }) => {
    const host = await serve('dist', {}, join(folder, 'shelf'))
    try {
      await page.goto(host.url('/liaoyuan-ribao/2021-07-20/1-01'))
      await expect(page.getByRole('heading', { level: 2, name: '发挥区域优势谋划产业布局' })).toBeVisible()
      const subheads = await page.locator('.prose h2').allTextContents()
      expect(subheads.map((text) => text.slice(0, 4))).toEqual(['发挥区域', '产业加速', '奏响汽车'])
      await expect(page.getByRole('button', { name: '接合，第50行、第52行' })).toBeVisible()
      await expect(page.getByRole('button', { name: '接合，第56行、第94行' })).toBeVisible()
      await expect(page.getByText('〔以下缺文〕')).toHaveCount(2)
      await expect(page.getByText('此处不合并')).toBeVisible()
      await page.getByRole('button', { name: /另有写法/ }).click()
      await expect(page.getByText(/另一处作“限公司的生产车间/)).toBeVisible()
      await page.keyboard.press('Escape')

      await page.getByRole('link', { name: '原始文本' }).first().click()
      await expect(page).toHaveURL(/view=source$/)
      const lines = page.locator('.source-text li')
      await expect(lines).toHaveCount(140)
      await expect(lines.nth(4)).toContainText('吉D微风') // line 5, garbled as it came
      await expect(lines.nth(59).locator('s')).toBeVisible() // line 60 repeats line 106
      await expect(lines.nth(37)).toHaveAttribute('data-used', '') // line 38 is in this article
    } finally {
      await host.stop()
    }
  })
})
