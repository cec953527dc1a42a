import { expect, type Page } from '@playwright/test'
import { issueName } from '../src/issue/locator.ts'
import { pageText } from '../src/layout/page-text.ts'
import { test } from './journey.ts'
import { pagesOf, sampleIssues } from './sample-pages.ts'
import { useWebFacesAlone } from './web-faces.ts'

/** A story that runs through two boxes, as it is set now. */
type Threaded = { id: string; text: string; isClipped: boolean; emptyLines: number }

const fronts = sampleIssues().filter(({ pages: [front] }) =>
  front?.layout?.some(({ blocks }) => blocks.some(({ figure, whole }) => figure?.at === 'side' && !whole)),
)

for (const issue of fronts)
  test(`on the front of ${issue.paper} ${issueName(issue.date, issue.edition)}, a story beside its picture keeps every character`, async ({
    page,
  }) => {
    const { promise: held, open: letFacesCome } = gate()
    await useWebFacesAlone(page)
    await page.route('**/*.woff2', async (route) => {
      await held
      await route.continue()
    })
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`.${pagesOf(issue)[0] ?? ''}`)
    await expect(page.getByRole('article').first()).toBeVisible()
    let seen = 0
    const hold = async (when: string) => {
      const stories = await threadedStories(page)
      seen += stories.length
      for (const { id, text, isClipped, emptyLines } of stories) {
        const article = issue.articles.find((one) => `head-${one.id}` === id)
        const whole = pageText(article?.blocks ?? [])
          .map((line) => line.text)
          .join('')
        expect(text.length, `${id} ${when}`).toBeGreaterThan(20)
        expect(whole.startsWith(text), `${id} ${when}: ${firstDifference(whole, text)}`).toBe(true)
        expect(isClipped, `${id} ${when}: its first box holds more than it shows`).toBe(false)
        expect(emptyLines, `${id} ${when}: lines left empty at the end of its first box`).toBeLessThanOrEqual(1)
      }
    }
    await hold('before its faces')
    letFacesCome()
    await page.waitForLoadState('networkidle')
    await settle(page)
    await hold('in its faces')
    for (const width of [1024, 820, 1800, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await settle(page)
      await hold(`at ${width} px`)
    }
    expect(seen, 'stories in two boxes').toBeGreaterThan(0)
  })

function threadedStories(page: Page): Promise<Threaded[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.story')].flatMap((story) => {
      const boxes = [...story.querySelectorAll<HTMLElement>('.text-box')].filter(
        ({ offsetHeight, textContent }) => offsetHeight > 0 && textContent !== '',
      )
      const [first, second] = boxes
      if (!first || !second) return []
      const { lineHeight, columnCount, columnGap } = getComputedStyle(first)
      const box = first.getBoundingClientRect()
      const pitch = (box.width + Number.parseFloat(columnGap)) / Number(columnCount)
      const range = document.createRange()
      range.selectNodeContents(first)
      const rects = [...range.getClientRects()]
      const last = rects.filter(({ left }) => left >= box.right - pitch)
      const bottom = Math.max(box.top, ...last.map((rect) => rect.bottom))
      return [
        {
          id: story.querySelector('h2')?.id ?? '',
          text: boxes.map(({ textContent }) => textContent).join(''),
          isClipped: rects.some(({ left }) => left > box.right + 1),
          emptyLines: Math.round((box.bottom - bottom) / Number.parseFloat(lineHeight)),
        },
      ]
    }),
  )
}

/** Until the faces are there and the stories are poured anew. */
function settle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    document.body.getBoundingClientRect() // lays out, which asks for faces
    await document.fonts.ready
    for (let times = 0; times < 3; times += 1) await frame()
  })
}

function firstDifference(whole: string, text: string): string {
  const at = Array.from(text).findIndex((character, index) => Array.from(whole)[index] !== character)
  return `“${text.slice(Math.max(0, at - 6), at + 6)}” for “${whole.slice(Math.max(0, at - 6), at + 6)}”`
}

/** A promise, and what opens it. */
function gate() {
  const opener = new AbortController()
  const promise = new Promise<void>((resolve) =>
    opener.signal.addEventListener('abort', () => resolve(), { once: true }),
  )
  return { promise, open: () => opener.abort() }
}
