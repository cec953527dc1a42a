import { setTimeout as wait } from 'node:timers/promises'
import { expect, type Page } from '@playwright/test'
import { test } from './journey.ts'
import { shiftsOf } from './shifts.ts'
import { useWebFacesAlone } from './web-faces.ts'

declare global {
  interface Window {
    /** Where parts of the page have stood since it was opened. */
    stood: Record<string, Set<string>>
  }
}

test.use({ serviceWorkers: 'block' }) // it would answer without delay

const lateMs = 1500
const front = './lancheng-ribao/2026-10-12'
const article = './lancheng-ribao/2026-10-12/1-01'
const screens = [
  { name: 'the front page', path: front, width: 390 },
  { name: 'the front page', path: front, width: 820 },
  { name: 'the front page', path: front, width: 1440 },
  { name: 'the front page, in our own faces,', path: front, width: 390, isInOurs: true },
  { name: 'the front page, in our own faces,', path: front, width: 1440, isInOurs: true },
  { name: 'an English front page', path: './marram-packet/2026-10-16', width: 320 },
  { name: 'an English front page', path: './marram-packet/2026-10-16', width: 390 },
  { name: 'an English front page', path: './marram-packet/2026-10-16', width: 1440 },
  { name: 'another English front page', path: './marram-packet/2026-10-09', width: 320 },
  { name: 'another English front page', path: './marram-packet/2026-10-09', width: 820 },
  { name: 'an English article', path: './marram-packet/2026-10-16/1-01', width: 390 },
  { name: 'an article', path: article, width: 390 },
  { name: 'an article', path: article, width: 1440 },
  { name: 'an article, in our own faces,', path: article, width: 1440, isInOurs: true },
  { name: 'an article of a series', path: './lancheng-ribao/2026-10-15~extra/1-01', width: 390 },
  { name: 'an article of a series', path: './lancheng-ribao/2026-10-15~extra/1-01', width: 1440 },
]

for (const { name, path, width, isInOurs = false } of screens)
  test(`with late pictures and type nothing moves on ${name} at ${width} px`, async ({ page }) => {
    if (isInOurs) await useWebFacesAlone(page)
    const late = await delay(page)
    await page.setViewportSize({ width, height: 900 })
    await page.goto(path, { waitUntil: 'networkidle' })
    test.skip(!(await hasChineseFace(page)), 'without a face for Chinese its characters have no width until ours come')
    await walkDown(page)
    expect(late.faces, 'faces that came late').toBeGreaterThan(0)
    expect(late.pictures, 'pictures that came late').toBeGreaterThan(0)
    const { sum, moves } = await shiftsOf(page)
    const most = (await hasStandIn(page)) ? 0 : 0.002 // else lines of Latin have another height until ours come
    expect(sum, moves.join('\n')).toBeLessThanOrEqual(most)
  })

/** True when the system draws two characters as two. */
function hasChineseFace(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const draw = (character: string) => {
      const canvas = document.createElement('canvas')
      const pen = canvas.getContext('2d')
      if (pen) pen.font = '32px serif'
      pen?.fillText(character, 0, 32)
      return canvas.toDataURL()
    }
    return draw('报') !== draw('纸')
  })
}

/** True when one of the faces of src/styles/stand-ins.css is on the machine. */
function hasStandIn(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.fonts].some((face) => /Stand-in|Latin (Times|Serif)/.test(face.family) && face.status === 'loaded'),
  )
}

/** Lets faces and pictures come late, and counts them. */
async function delay(page: Page) {
  const late = { faces: 0, pictures: 0 }
  await page.route(/\.(woff2|jpg|jpeg|png|webp|avif|svg)$/, async (route) => {
    if (route.request().resourceType() === 'font') late.faces += 1
    else late.pictures += 1
    await wait(lateMs)
    await route.continue()
  })
  return late
}

/** To the foot of the page, so that what loads only when it is near comes too. */
async function walkDown(page: Page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (let top = 0; top < document.documentElement.scrollHeight; top += 600) {
      scrollTo(0, top)
      await frame()
      await frame()
    }
  })
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
}

for (const [name, path] of [
  ['a front page', front],
  ['an article', article],
] as const)
  for (const width of [390, 1440, 1800])
    test(`the bar and the sheet stand at the first paint of ${name} where they stay, at ${width} px`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        window.stood = { '.bar': new Set(), '.sheet': new Set() }
        const look = () => {
          for (const [part, places] of Object.entries(window.stood)) {
            const box = document.querySelector(part)?.getBoundingClientRect()
            if (box) places.add(`${box.x}, ${box.y}, ${box.width} wide`)
          }
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
      await page.route('**/issue.json', async (route) => {
        await wait(500) // long enough for a paint without it
        await route.continue()
      })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path, { waitUntil: 'networkidle' })
      const stood = await page.evaluate(() => Object.entries(window.stood).map(([part, places]) => [part, [...places]]))
      expect(stood).toEqual([
        ['.bar', [expect.any(String)]],
        ['.sheet', [expect.any(String)]],
      ])
    })
