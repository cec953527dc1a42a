/**
 * What any day of 8,319 issues costs: the files above the issues against their budgets, a first visit to the calendar in a
 * cold browser (bytes, requests, paint and shifts on slow 4G and a processor four times slower), and the way from a key to
 * the next year on the screen. Needs a build (`npm run build`); run with `npm run bench:dates`, or `npm run bench:dates -- 9`
 * for nine runs.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright'
import { launchOptions } from '../scripts/browser.mjs'
import { standardRun, writeSynthShelf } from '../src/press/synth/write-shelf.ts'
import { staticHost } from './static-host.ts'
import { vitalsOf, watchVitals } from './vitals.ts'

/** Lighthouse's "slow 4G". */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const slowerBy = 4
/** `key` is what the browsers call a good answer to a key; the plan has no figure for it. */
const budgets = { paper: 10_000, year: 20_000, visit: 30_000, lcp: 2000, key: 200 }
const runs = Number(process.argv[2] ?? 5)
const address = `/${standardRun.paper}/dates`

const root = mkdtempSync(join(tmpdir(), 'bench-dates-'))
const shelf = join(root, 'papers')
try {
  const start = performance.now()
  const made = await writeSynthShelf({ ...standardRun, out: shelf })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${made.issues} issues, ${made.articles} articles, ${(made.bytes / 1e6).toFixed(0)} MB in ${seconds} s\n`)
  sayFiles(join(shelf, standardRun.paper))
  await sayVisits()
} finally {
  rmSync(root, { recursive: true })
}

function sayFiles(folder: string) {
  const years = readdirSync(folder).filter((name) => /^\d{4}\.json$/.test(name))
  const sizes = years.map((name) => gzipped(join(folder, name)))
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  say('paper.json, gzip', kb(gzipped(join(folder, 'paper.json'))), budgets.paper / 1000)
  say('largest year, gzip', kb(Math.max(...sizes)), budgets.year / 1000)
  say('mean year, gzip', kb(mean), budgets.year / 1000)
}

async function sayVisits() {
  const host = await staticHost(process.env['DIST'] ?? 'dist', shelf)
  const browser = await chromium.launch(launchOptions())
  try {
    const visits = []
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        locale: 'zh-CN',
        serviceWorkers: 'block',
      })
      visits.push(await visit(await context.newPage(), host.url(address)))
      await context.close()
    }
    const [first] = visits
    if (!first) return
    console.log(`\n${address}, cold; median of ${runs} (worst)`)
    say('shelf data, gzip', kb(first.bytes), budgets.visit / 1000)
    for (const path of first.paths) console.log(`    ${path}`)
    sayTimes(
      'LCP on slow 4G, processor ÷ 4',
      visits.map(({ lcp }) => lcp),
      budgets.lcp,
    )
    console.log(`    ${first.element}`)
    console.log(`${'CLS, budget 0'.padEnd(34)} ${Math.max(...visits.map(({ cls }) => cls)).toFixed(3)}`)
    const moved = visits.flatMap(({ shifts }) => shifts.flatMap(({ sources }) => sources))
    for (const source of new Set(moved)) console.log(`    ${source}`)
    sayTimes(
      'key to next year, fetched',
      visits.map(({ fetched }) => fetched),
      budgets.key,
    )
    sayTimes(
      'key to next year, known',
      visits.map(({ known }) => known),
      budgets.key,
    )
  } finally {
    await browser.close()
    await host.stop()
  }
}

async function visit(page: Page, url: string) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerBy })
  await page.addInitScript(watchVitals)
  const paths: string[] = []
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname
    if (!path.startsWith('/papers/')) return
    paths.push(path)
    sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
  })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForSelector('.four-heads li')
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(500) // a face that came last may still move something
  const { lcp, cls, element, shifts } = await page.evaluate(vitalsOf)
  if (paths.some((path) => path.endsWith('issue.json'))) throw new Error('the calendar has fetched an issue')
  const cold = { paths: [...paths], bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) }
  const fetched = await timeKey(page, 'PageUp') // 2020, which is not here yet
  const known = await timeKey(page, 'PageDown')
  return { lcp, cls, element, shifts, ...cold, fetched, known }
}

/** Milliseconds from Shift with a key, pressed on a day, to the frame after the one that another year stands in. */
async function timeKey(page: Page, key: 'PageUp' | 'PageDown'): Promise<number> {
  const day = page.locator('[data-calendar="month"] [tabindex="0"]')
  await day.focus()
  const before = (await day.getAttribute('data-date'))?.slice(0, 4) ?? ''
  await page.evaluate(watchYear, before)
  await page.keyboard.press(`Shift+${key}`)
  return page.evaluate(() => (window as unknown as { turned: Promise<number> }).turned)
}

/** Runs in the page: from the next key to the frame in which the year is another than `before`. Without names of its own. */
function watchYear(before: string) {
  let pressed = 0
  document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { once: true, capture: true })
  const turned = new Promise<number>((resolve) => {
    new MutationObserver((_, observer) => {
      const day = document.querySelector('[data-calendar="month"] [tabindex="0"]')?.getAttribute('data-date')
      if (day === undefined || day === null || day.startsWith(before)) return
      observer.disconnect()
      requestAnimationFrame(() => requestAnimationFrame((now) => resolve(now - pressed)))
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  Object.assign(window, { turned })
}

function gzipped(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length
}

function kb(bytes: number): number {
  return bytes / 1000
}

function say(what: string, value: number, budget: number) {
  console.log(
    `${what.padEnd(34)} ${value.toFixed(1).padStart(6)} kB  ${percent(value / budget).padStart(5)} of ${budget} kB`,
  )
}

function sayTimes(what: string, times: readonly number[], budget: number) {
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
  const all = `${median.toFixed(0)} (${Math.max(...times).toFixed(0)}) ms`
  console.log(`${what.padEnd(34)} ${all.padStart(9)}  ${percent(median / budget).padStart(5)} of ${budget} ms`)
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`
}
