import { expect } from '@playwright/test'
import { test } from './journey.ts'

const issue = './lancheng-ribao/2026-10-16'
const files = ['paper.json', '2026.json', '2026/2026-10-16/issue.json'].map((file) => `/papers/lancheng-ribao/${file}`)

test('the paper is asked for while the reader is still on its way, and each file of it once', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const all = Promise.all(files.map((file) => page.waitForRequest((request) => request.url().endsWith(file))))
  await page.route('**/assets/shell-*.js', async (route) => {
    await all // without them the reader would never come
    await route.continue()
  })
  await page.goto(issue)
  await expect(page.getByRole('article').first()).toBeVisible()
  expect(asked.filter((path) => files.includes(path)).toSorted()).toEqual(files.toSorted())
})

test('no face is asked for before the lead’s picture has come', async ({ page }) => {
  const faces: string[] = []
  page.on('request', (request) => {
    if (/faces-.*\.css|\.woff2/.test(request.url())) faces.push(request.url())
  })
  const { promise: asked, open: tell } = gate()
  const { promise: held, open: letGo } = gate()
  await page.route('**/figures/ferry-*', async (route) => {
    tell()
    await held
    await route.continue()
  })
  await page.goto(issue)
  await expect(page.getByRole('article').first()).toBeVisible()
  await asked
  expect(faces).toEqual([])
  const first = page.waitForRequest(/faces-.*\.css/)
  letGo()
  await first
})

/** A promise, and what opens it. */
function gate() {
  const opener = new AbortController()
  const promise = new Promise<void>((resolve) =>
    opener.signal.addEventListener('abort', () => resolve(), { once: true }),
  )
  return { promise, open: () => opener.abort() }
}
