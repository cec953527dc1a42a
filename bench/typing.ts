/**
 * From a key to rows in the reader itself: 10,000 articles kept on the device, questions typed into the search screen of the
 * built app in Chromium. `npm run build && npm run bench:typing`. A search begins when the keys have rested for 150 ms; times
 * are given from then on, and from the key. The text is read from ../shared/corpus, which is no part of the project.
 */
import { resolve } from 'node:path'
import { loadavg } from 'node:os'
import { chromium, type Page } from 'playwright-core'
import { serve } from '../e2e/serve.ts'
import { launchOptions } from '../scripts/browser.mjs'
import { corpusIssues, corpusQueries } from '../src/testing/corpus.ts'
import { issuesOf, writeShelf } from './search-corpus.ts'

declare global {
  interface Window {
    typing: { key: number; asked: number; q: string; longest: number }
  }
}

const articles = 10_000
const folder = resolve('node_modules/.cache/bench/search/papers')
const corpus = corpusIssues()
const questions = corpusQueries()?.map(({ q }) => q)

if (corpus && questions) await run(issuesOf(corpus, articles), questions)
else console.log('bench/typing: skipped, there is no ../shared/corpus with the text of a real paper')

async function run(issues: ReturnType<typeof issuesOf>, asked: readonly string[]): Promise<void> {
  writeShelf(folder, issues)
  const host = await serve('dist', {}, folder)
  const browser = await chromium.launch(launchOptions())
  try {
    const page = await browser.newPage({ locale: 'zh-CN' })
    await keepAll(page, host.url('/library'), issues.length)
    await page.goto(host.url('/search?paper=corpus'))
    await page.addInitScript('globalThis.__name = (made) => made') // tsx names the functions that it sends
    await page.addInitScript(watch)
    await page.reload()
    await page.locator('.search-list, .first-run').first().waitFor()
    await ask(page, '中国') // the thread begins
    await page.waitForTimeout(30_000) // nothing is asked: the newest are indexed
    await page.evaluate(() => void (window.typing.longest = 0))
    const fromRest: number[] = []
    const fromKey: number[] = []
    for (const question of asked.filter((_, at) => at % 3 === 0)) {
      const characters = Array.from(question)
      for (let length = 1; length <= characters.length; length += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one key after the other
        const times = await ask(page, characters.slice(0, length).join(''))
        fromRest.push(times.rows - times.asked)
        fromKey.push(times.rows - times.key)
      }
    }
    const longest = await page.evaluate(() => window.typing.longest)
    console.log(
      `${fromRest.length} keystrokes, ${articles} articles in ${issues.length} issues, load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
    )
    console.log(`once the keys rest, to rows: ${percentiles(fromRest)} (budget p95 50 ms)`)
    console.log(`from the key, to rows: ${percentiles(fromKey)}`)
    console.log(`longest task of the main thread: ${longest === 0 ? 'none over 50' : longest.toFixed(0)} ms`)
  } finally {
    await browser.close()
    await host.stop()
  }
}

/** Keeps every issue, as a reader does: year by year in the library. */
async function keepAll(page: Page, library: string, issues: number): Promise<void> {
  await page.goto(library)
  await page.locator('button', { hasText: '存这一年' }).first().waitFor()
  for (;;) {
    const button = page.locator('button', { hasText: /存这一年|存其余/ }).first()
    // oxlint-disable-next-line no-await-in-loop -- one year after the other
    if ((await button.count()) === 0) break
    // oxlint-disable-next-line no-await-in-loop -- the same
    await button.click()
    // oxlint-disable-next-line no-await-in-loop -- the same
    await page.locator('button', { hasText: '停' }).waitFor({ state: 'detached', timeout: 120_000 })
    // oxlint-disable-next-line no-await-in-loop -- the same
    await page.waitForTimeout(500)
  }
  console.log(`${issues} issues kept on the device`)
}

/** In the page: notes when a key came, when it was asked, and how long tasks took. */
function watch(): void {
  window.typing = { key: 0, asked: 0, q: '', longest: 0 }
  addEventListener('input', () => void (window.typing.key = performance.now()), { capture: true })
  // the first letter of a search is an entry of the history, the others take its place
  for (const how of ['pushState', 'replaceState'] as const) {
    const go = history[how].bind(history)
    history[how] = (state, unused, url) => {
      const q = url ? new URL(url, location.href).searchParams.get('q') : null
      if (q !== null && q !== window.typing.q) {
        window.typing.q = q
        window.typing.asked = performance.now()
      }
      go(state, unused, url)
    }
  }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.typing.longest = Math.max(window.typing.longest, duration)
  }).observe({ type: 'longtask' })
}

/** Types the last character of `text` after what stands there, and waits until its rows are drawn, or it is said that there are none. */
async function ask(page: Page, text: string): Promise<{ key: number; asked: number; rows: number }> {
  const field = page.getByRole('combobox')
  const standing = await field.inputValue()
  const last = Array.from(text).at(-1) ?? ''
  if (standing + last !== text) await field.fill(text)
  else await field.press('End').then(() => page.keyboard.insertText(last))
  return page.evaluate(
    (q) =>
      new Promise<{ key: number; asked: number; rows: number }>((done) => {
        const look = () => {
          const link = document.querySelector<HTMLAnchorElement>('.hits h2 a')
          // rows of the question before stay, marked as stale, until those of this one come
          const isDrawn =
            link !== null &&
            new URL(link.href).searchParams.get('q') === q.trim() &&
            document.querySelector('.hits[data-stale]') === null
          const isNone =
            link === null &&
            document.title.startsWith(q.trim()) &&
            document.querySelector('.search-found[aria-busy="false"] .nothing-found') !== null
          const isThere = window.typing.q === q.trim() && (isDrawn || isNone)
          if (isThere) done({ key: window.typing.key, asked: window.typing.asked, rows: performance.now() })
          else requestAnimationFrame(look)
        }
        look()
      }),
    text,
  )
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, most ${at(1)} ms`
}
