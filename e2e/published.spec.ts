import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as plain, type Page } from '@playwright/test'
import type { Issue } from '../src/issue/issue.ts'
import { textsOf } from '../src/issue/reading-order.ts'
import { test } from './journey.ts'
import { atPaper, atRoot, makeApp, onHost, type App } from './published-app.ts'
import { shiftsOf } from './shifts.ts'

const apps = [atRoot, atPaper]
const issue = 'lancheng-ribao/2026-10-12'

test.describe.configure({ mode: 'default' }) // one after another: the apps are made once

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
  { kind: 'settings', path: 'settings', shows: 'main:has-text("字号")' },
  { kind: 'about', path: 'about', shows: 'main:has-text("SIL OFL")' },
]

test.beforeAll(async () => {
  test.setTimeout(120_000)
  for (const app of apps) await makeApp(app)
})

const hosts = [
  { name: 'a host that sends to folders and answers the rest with the app', hasFolders: true },
  { name: 'a host that sends to folders and has a 404.html', hasFolders: true, hasNotFound: true },
  { name: 'a host that knows files alone and has a 404.html', hasNotFound: true },
]

for (const app of apps)
  for (const { name, ...manners } of hosts)
    test.describe(`under ${app.base} on ${name}`, () => {
      test.use({ serviceWorkers: 'block' })
      test('every kind of place opens cold', async ({ page }) => {
        test.setTimeout(120_000)
        await onHost(app, manners, async (host) => {
          for (const { kind, path, shows } of places)
            await test.step(kind, async () => {
              await page.goto('about:blank') // or a fragment would be a step within the page
              await page.goto(host.url(app.base + path))
              await expectOpen(page, shows)
            })
          expect(host.violations).toEqual([])
        })
      })
    })

for (const app of apps)
  test(`under ${app.base} every place opens through the service worker`, async ({ page }) => {
    test.setTimeout(90_000)
    await onHost(app, { hasFolders: true, hasNotFound: true }, async (host) => {
      await page.goto(host.url(`${app.base}${issue}/1-01`))
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready
        if (!navigator.serviceWorker.controller)
          await new Promise((done) =>
            navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
          )
      })
      for (const { path, shows } of [...places, { path: `${issue}/1-01/`, shows: '.article #p3' }]) {
        await page.goto(host.url(app.base + path))
        await expectOpen(page, shows)
      }
      expect(host.violations).toEqual([])
    })
  })

plain.describe('without a script', () => {
  plain.use({ javaScriptEnabled: false })

  for (const width of [320, 1440])
    plain(`every article of an issue reads complete at ${width} px`, async ({ page }) => {
      plain.setTimeout(90_000)
      await page.setViewportSize({ width, height: 900 })
      await onHost(atRoot, { hasFolders: true }, async (host) => {
        const { articles, ...rest } = await issueIn(atRoot, 'lancheng-ribao/2026/2026-10-12')
        expect(rest.pages.length).toBeGreaterThan(1)
        for (const article of articles) {
          await page.goto(host.url(`/${issue}/${article.id}`))
          const said = textIn(await page.locator('.prose').innerHTML())
          for (const text of textsOf(article)) expect(said).toContain(text)
          for (const line of article.heads.headline) await expect(page.locator('h1')).toContainText(line)
        }
      })
    })

  plain('one reads from the papers to an article by links alone', async ({ page }) => {
    await onHost(atPaper, { hasFolders: true, hasNotFound: true }, async (host) => {
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

  plain('a link to a paragraph goes to it', async ({ page }) => {
    await onHost(atRoot, { hasFolders: true }, async (host) => {
      await page.goto(host.url(`/${issue}/1-01/#p8`))
      await expect(page.locator('#p8')).toBeInViewport()
    })
  })
})

test.describe('where the scripts do not come', () => {
  test.use({ serviceWorkers: 'block' })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`published pages can be read by everyone, on ${colorScheme} paper`, async ({ page }) => {
      test.setTimeout(90_000)
      await page.emulateMedia({ colorScheme })
      await page.route('**/assets/*.js', (route) => route.abort())
      await onHost(atRoot, { hasFolders: true }, async (host) => {
        for (const path of [`${issue}/1-01`, issue, 'lancheng-ribao', 'lancheng-ribao/dates/2026', 'papers']) {
          await page.goto(host.url(`/${path}/`))
          await expect(page.locator('.published h1')).toBeVisible()
          await expect(page.locator('.published a').last()).toBeVisible() // lists are held back for a moment
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual([])
        }
        expect(host.violations).toEqual([])
      })
    })
})

test.describe('when the reader takes over a published page', () => {
  test.use({ serviceWorkers: 'block' })

  for (const width of [390, 1440])
    test(`nothing of an article moves at ${width} px, and its text stands until then`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await onHost(atRoot, { hasFolders: true }, async (host) => {
        const data = await hold(page)
        await page.goto(host.url(`/${issue}/1-01`))
        await expect(page.locator('.published #p1')).toBeVisible()
        const before = await standing(page)
        data.letGo()
        await expect(page.locator('.published')).toHaveCount(0)
        expect(await standing(page)).toEqual(before)
        const { sum, moves } = await shiftsOf(page)
        expect(sum, moves.join('\n')).toBe(0)
        await expect(page).toHaveURL(/\/1-01$/)
      })
    })

  for (const width of [390, 1440])
    test(`bar and sheet of an issue stay at ${width} px, and its list of heads is not seen before its front page`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await onHost(atRoot, { hasFolders: true }, async (host) => {
        const data = await hold(page)
        await page.goto(host.url(`/${issue}`))
        await expect(page.locator('.published .bar')).toBeVisible()
        await expect(page.locator('.published h1')).toBeHidden()
        const before = await standing(page, ['.bar', '.sheet'])
        data.letGo()
        await expect(page.locator('.published')).toHaveCount(0)
        expect(await standing(page, ['.bar', '.sheet'])).toEqual(before)
        const { sum, moves } = await shiftsOf(page)
        expect(sum, moves.join('\n')).toBe(0)
      })
    })

  test('who has begun to read is left where he is', async ({ page }) => {
    await onHost(atRoot, { hasFolders: true }, async (host) => {
      const data = await hold(page)
      await page.goto(host.url(`/${issue}/1-01/`))
      await page.locator('#p8').scrollIntoViewIfNeeded()
      const top = await page.evaluate(() => scrollY)
      expect(top).toBeGreaterThan(100)
      data.letGo()
      await expect(page.locator('.published')).toHaveCount(0)
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(top)
    })
  })

  test('a reference manager is told of the article that is open, here and after the next', async ({ page }) => {
    await onHost(atRoot, { hasFolders: true }, async (host) => {
      const told = () =>
        page.evaluate(() => ({
          titles: [...document.querySelectorAll<HTMLMetaElement>('meta[name=citation_title]')].map(
            (meta) => meta.content,
          ),
          kinds: document.querySelectorAll('meta[name="z:itemType"][content=newspaperArticle]').length,
          canonical: [...document.querySelectorAll<HTMLLinkElement>('link[rel=canonical]')].map(
            ({ href }) => new URL(href).pathname,
          ),
        }))
      const expected = (title: string, id: string) => ({
        titles: [expect.stringContaining(title)],
        kinds: 1,
        canonical: [`/${issue}/${id}`],
      })
      await page.goto(host.url(`/${issue}/1-02`))
      await expect(page.locator('.published')).toHaveCount(0)
      expect(await told()).toEqual(expected('合龙段钢梁', '1-02'))
      await page.locator('a[rel=next]').first().click()
      await expect(page).toHaveURL(/1-03$/)
      await expect.poll(told).toEqual(expected('老码头17号', '1-03'))
    })
  })

  test('data for crawlers breaks no rule of the header and can be read', async ({ page }) => {
    await onHost(atPaper, { hasFolders: true }, async (host) => {
      await page.goto(host.url(`/paper/${issue}/1-01`))
      const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
      expect(data).toMatchObject({
        '@type': 'NewsArticle',
        datePublished: '2026-10-12',
        url: `http://localhost/paper/${issue}/1-01`,
      })
      await expect(page.locator('link[rel=alternate][type="application/atom+xml"]')).toHaveAttribute(
        'href',
        '/paper/papers/lancheng-ribao/feed.xml',
      )
      expect(host.violations).toEqual([])
    })
  })
})

/** The reader has taken over, shows what it should, and has nothing to complain of. */
async function expectOpen(page: Page, shows: string) {
  await expect(page.locator('.published')).toHaveCount(0)
  await expect(page.locator(shows).first()).toBeAttached()
  await expect(page.locator('[role=alert]')).toHaveCount(0)
}

async function issueIn({ folder }: App, path: string): Promise<Issue> {
  return JSON.parse(await readFile(join(folder, 'papers', path, 'issue.json'), 'utf8')) as Issue
}

/** The text of markup, but for what stands over characters in ruby. */
function textIn(html: string): string {
  const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00a0', '&amp;': '&' }
  return html.replace(/<rt>.*?<\/rt>|<[^>]*>/gs, '').replace(/&\w+;/g, (sign) => signs[sign] ?? sign)
}

/** Keeps the issue from the reader until it is let go. */
async function hold(page: Page) {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/issue.json', async (route) => {
    await held
    await route.continue()
  })
  return { letGo }
}

const partsOfArticle = [
  '.bar',
  '.running',
  '.rule-ww',
  '.article-head',
  'h1',
  '.prose',
  '.prose figure',
  '#p1',
  '#p3',
  '#p8',
]

/** Where parts of a page stand, and how wide they are. */
function standing(page: Page, parts = partsOfArticle) {
  return page.evaluate(
    (wanted) =>
      wanted.map((part) => {
        const box = document.querySelector(part)?.getBoundingClientRect()
        return `${part} ${box ? [box.x, box.y, box.width].map(Math.round).join(' ') : 'is not here'}`
      }),
    parts,
  )
}
