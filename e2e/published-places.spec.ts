import { expect, type Page } from '@playwright/test'
import { test } from './journey.ts'
import { readyForOffline } from './offline.ts'
import { onHost, publishedApp, type Base } from './published-app.ts'

const bases: readonly Base[] = ['/', '/paper/']
const issue = 'lancheng-ribao/2026-10-12'

/** Every kind of place that has an address, and something that stands on its screen alone. */
const places = [
  { kind: 'shelf', path: '', shows: 'main a[href*="/lancheng-ribao"]' },
  { kind: 'paper', path: 'lancheng-ribao', shows: 'main a[href*="2026-10-18/1-01"]' },
  { kind: 'issue', path: issue, shows: 'main:has-text("老码头17号")' },
  { kind: 'issue of an edition', path: 'lancheng-ribao/2026-10-15~extra', shows: 'main:has-text("号外")' },
  { kind: 'page', path: `${issue}/2`, shows: 'main:has-text("换下四十年旧铁管")' },
  { kind: 'scan', path: `${issue}/2/scan`, shows: 'main:has-text("换下四十年旧铁管")' },
  { kind: 'article', path: `${issue}/1-01`, shows: '.article #p3' },
  { kind: 'paragraph', path: `${issue}/1-01#p3`, shows: '.article [data-target][data-number="3"]' },
  { kind: 'source', path: 'liaoyuan-ribao/2021-07-20/1-01?view=source', shows: '.with-source' },
  { kind: 'dates', path: 'lancheng-ribao/dates', shows: 'main a[href*="2026-10-18"]' },
  { kind: 'year', path: 'lancheng-ribao/dates/2026', shows: 'main a[href*="2026-10-18"]' },
  { kind: 'month', path: 'lancheng-ribao/dates/2026-10', shows: 'main a[href*="2026-10-18"]' },
  { kind: 'day of the year', path: 'lancheng-ribao/on/10-12', shows: 'main a[href*="2026-10-12"]' },
  { kind: 'columns', path: 'lancheng-ribao/columns', shows: 'main a[href*="/columns/"]' },
  { kind: 'search', path: `search?q=${encodeURIComponent('合龙')}`, shows: 'main h1:has-text("检索")' },
  { kind: 'library', path: 'library', shows: 'main h1:has-text("存在本机")' },
  { kind: 'settings', path: 'settings', shows: 'main:has-text("字号")' },
  { kind: 'about', path: 'about', shows: 'main:has-text("SIL OFL")' },
]

const hosts = [
  { name: 'a host that sends to folders and answers the rest with the app', hasFolders: true },
  { name: 'a host that sends to folders and has a 404.html', hasFolders: true, hasNotFound: true },
  { name: 'a host that knows files alone and has a 404.html', hasNotFound: true },
]

test.beforeAll(async () => {
  test.setTimeout(120_000)
  await Promise.all(bases.map((base) => publishedApp(base)))
})

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' })

  for (const base of bases)
    test(`under ${base} every kind of place opens cold, whatever the host answers`, async ({ page }) => {
      test.setTimeout(120_000)
      const answers = new Set<string>()
      for (const { name, ...manners } of hosts)
        await onHost(base, manners, async (host) => {
          for (const { kind, path, shows } of places) {
            const answer = `${kind} ${await answerOf(host.url(base + path))}`
            if (answers.has(answer)) continue // to the reader it is the same as on the host before
            answers.add(answer)
            await test.step(`${kind}, on ${name}`, async () => {
              await page.goto('about:blank') // or a fragment would be a step within the page
              await page.goto(host.url(base + path))
              await expectOpen(page, shows)
            })
          }
          expect(host.violations).toEqual([])
        })
      expect(answers.size).toBeGreaterThan(places.length) // published pages on some hosts, the bare app on others
    })
})

for (const base of bases)
  test(`under ${base} every place opens through the service worker`, async ({ page }) => {
    test.setTimeout(90_000)
    await onHost(base, { hasFolders: true, hasNotFound: true }, async (host) => {
      await page.goto(host.url(`${base}${issue}/1-01`))
      await page.evaluate(readyForOffline)
      for (const { path, shows } of [...places, { path: `${issue}/1-01/`, shows: '.article #p3' }]) {
        await page.goto(host.url(base + path))
        await expectOpen(page, shows)
      }
      expect(host.violations).toEqual([])
    })
  })

/** All that a reader can see of an answer: where it was sent to in the end, and the page. */
async function answerOf(url: string): Promise<string> {
  const response = await fetch(url)
  return `${new URL(response.url).pathname} ${await response.text()}`
}

/** The reader has taken over, shows what it should, and has nothing to complain of. */
async function expectOpen(page: Page, shows: string) {
  await expect(page.locator('.published')).toHaveCount(0)
  await expect(page.locator(shows).first()).toBeAttached()
  await expect(page.locator('[role=alert]')).toHaveCount(0)
}
