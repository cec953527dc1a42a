import { expect, type Page } from '@playwright/test'
import { test } from './journey.ts'
import { onHost, publishedApp } from './published-app.ts'
import { shiftsOf } from './shifts.ts'

const issue = 'lancheng-ribao/2026-10-12'

test.beforeAll(async () => {
  test.setTimeout(120_000)
  await publishedApp('/')
})

test.describe('when the reader takes over a published page', () => {
  test.use({ serviceWorkers: 'block' })

  for (const width of [390, 1440])
    test(`nothing of an article moves at ${width} px, and its text stands until then`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await onHost('/', { hasFolders: true }, async (host) => {
        const data = await hold(page)
        await page.goto(host.url(`/${issue}/1-01`))
        await expect(page.locator('.published #p1')).toBeVisible()
        const before = await standing(page)
        data.letGo()
        await expect(page.locator('.published')).toHaveCount(0)
        expect(moved(before, await standing(page))).toEqual([])
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
      await onHost('/', { hasFolders: true }, async (host) => {
        const data = await hold(page)
        await page.goto(host.url(`/${issue}`))
        await expect(page.locator('.published .bar')).toBeVisible()
        await expect(page.locator('.published h1')).toBeHidden()
        const before = await standing(page, ['.bar', '.sheet'])
        data.letGo()
        await expect(page.locator('.published')).toHaveCount(0)
        expect(moved(before, await standing(page, ['.bar', '.sheet']))).toEqual([])
        const { sum, moves } = await shiftsOf(page)
        expect(sum, moves.join('\n')).toBe(0)
      })
    })

  test('who has begun to read is left where he is', async ({ page }) => {
    await onHost('/', { hasFolders: true }, async (host) => {
      const data = await hold(page)
      await page.goto(host.url(`/${issue}/1-01/`))
      await page.locator('#p8').scrollIntoViewIfNeeded()
      const top = await page.evaluate(() => scrollY)
      expect(top).toBeGreaterThan(100)
      data.letGo()
      await expect(page.locator('.published')).toHaveCount(0)
      // under 3 px nothing has moved, as browsers count shifts: a line may grow by a pixel where a system's faces are mixed
      await expect.poll(() => page.evaluate((before) => Math.abs(scrollY - before), top)).toBeLessThan(3)
    })
  })

  test('a reference manager is told of the article that is open, here and after the next', async ({ page }) => {
    await onHost('/', { hasFolders: true }, async (host) => {
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
    await onHost('/paper/', { hasFolders: true }, async (host) => {
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

/** Where parts of a page stand, and how wide they are, in the faces that it is read in. */
function standing(page: Page, parts = partsOfArticle) {
  return page.evaluate(async (wanted) => {
    await document.fonts.ready // a line may grow by the part of a pixel by which a face is taller than its stand-in
    return wanted.map((part) => {
      const box = document.querySelector(part)?.getBoundingClientRect()
      return { part, at: box ? [box.x, box.y, box.width] : [] }
    })
  }, parts)
}
type Standing = Awaited<ReturnType<typeof standing>>

/** The parts that stand elsewhere now, by a pixel or more; one that is missing does too. */
function moved(before: Standing, after: Standing): string[] {
  return before.flatMap(({ part, at }, index) => {
    const now = after[index]?.at ?? []
    const isSame = at.length === 3 && now.length === 3 && at.every((one, side) => Math.abs(one - (now[side] ?? 0)) < 1)
    return isSame ? [] : [`${part} ${at.join(' ')} → ${now.join(' ')}`]
  })
}
