import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import sharp from 'sharp'
import { test } from './journey.ts'
import { serve } from './serve.ts'

test.use({ serviceWorkers: 'block', permissions: ['clipboard-read', 'clipboard-write'] })

test('a clipping is made, saved and copied after the host has stopped', async ({ page }) => {
  const host = await serve()
  try {
    await page.goto(host.url('/lancheng-ribao/2026-10-16/1-01'))
    const tools = page.getByRole('group', { name: '工具' })
    await tools.getByRole('button', { name: '引用', exact: true }).click()
    await expect(tools.getByRole('button', { name: '已复制 · GB/T 7714—2025' })).toBeVisible()
    const nameplate = page.waitForResponse('**/nameplate.svg')
    await tools.getByRole('button', { name: '分享' }).click()
    const panel = page.getByRole('dialog', { name: '分享' })
    await expect(panel.getByRole('img', { name: /二维码/ })).toBeVisible()
    await (await nameplate).finished()

    await host.stop()
    await panel.getByRole('button', { name: '做成剪报图片' }).click()
    await expect(panel.getByRole('img', { name: '原载《澜城日报》2026年10月16日 第1版' })).toBeVisible()

    const saved = page.waitForEvent('download')
    await panel.getByRole('link', { name: '存为图片' }).click()
    const download = await saved
    expect(download.suggestedFilename()).toMatch(/^澜城日报 2026-10-16 .+\.png$/)
    const png = sharp(await readFile(await download.path()))
    expect(await png.metadata()).toMatchObject({ format: 'png', width: 1080, height: 1350 })
    // the nameplate, in the accent: it was there before the host went
    const corner = await png.extract({ left: 72, top: 60, width: 400, height: 140 }).toBuffer()
    const { channels } = await sharp(corner).stats()
    expect((channels[0]?.mean ?? 0) - (channels[1]?.mean ?? 0)).toBeGreaterThan(20)

    await panel.getByRole('button', { name: '复制图片' }).click()
    await expect(panel.getByRole('button', { name: '已复制' })).toBeVisible()
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types))
    expect(types).toEqual(['image/png'])
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    expect(host.violations).toEqual([])
  } finally {
    await host.stop()
  }
})
