/**
 * When the front page stands and whether it moves: LCP and CLS of the sample papers' fronts on slow 4G and a processor four
 * times slower, on a first visit and on a second one, also where the faces come late. Needs a build (`npm run build`); run with
 * `npm run bench:front`, or `npm run bench:front -- 9 lancheng` for nine runs of one paper.
 */
import { chromium, type Browser, type Page } from 'playwright'
import { launchOptions } from '../scripts/browser.mjs'
import { staticHost } from './static-host.ts'
import { vitalsOf, watchVitals, type Vitals } from './vitals.ts'

/** Lighthouse's "slow 4G". */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const slowerBy = 4
const slowFacesMs = 3000
/** What the plan allows the first front, in ms (design §9). */
const budgets = { cold: 2000, warm: 1000 }

const fronts = ['/lancheng-ribao/2026-10-16', '/liaoyuan-ribao/2021-07-20', '/marram-packet/2026-10-16']
const screens = [
  { name: 'phone', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  { name: 'desk', viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
]
const runs = Number(process.argv[2] ?? 5)
const wanted = process.argv[3] ?? ''

type Visit = keyof typeof budgets
type Shifts = Map<string, { worst: number; runs: number }>

const host = await staticHost(process.env['DIST'] ?? 'dist')
const browser = await chromium.launch(launchOptions())
const shifts: Shifts = new Map()
try {
  console.log(
    `slow 4G (1.6 Mbit/s, 150 ms), processor ÷ ${slowerBy}; median of ${runs} (worst), ms; budget ${budgets.cold} first visit, ${budgets.warm} second; CLS worst`,
  )
  console.log(
    'front                      screen faces  first visit   of budget   CLS   second visit  of budget   CLS   second/first  LCP element',
  )
  for (const path of fronts.filter((one) => one.includes(wanted)))
    for (const screen of screens)
      for (const faceDelayMs of [0, slowFacesMs]) {
        host.pace.faceDelayMs = faceDelayMs
        const visits: Record<Visit, Vitals[]> = { cold: [], warm: [] }
        for (let run = 0; run < runs; run++) {
          const both = await visitTwice(browser, screen, path)
          visits.cold.push(both.cold)
          visits.warm.push(both.warm)
        }
        const name = `${path.slice(1).padEnd(26)} ${screen.name.padEnd(6)} ${(faceDelayMs > 0 ? 'slow' : 'quick').padEnd(6)}`
        const [cold, warm] = [median(visits.cold.map(({ lcp }) => lcp)), median(visits.warm.map(({ lcp }) => lcp))]
        const element = visits.cold.toSorted((a, b) => a.lcp - b.lcp)[Math.floor(runs / 2)]?.element ?? ''
        console.log(
          `${name} ${told(visits, 'cold')}  ${told(visits, 'warm')}  ${percent(warm / cold).padStart(11)}  ${element}`,
        )
        note(shifts, `${name} first `, visits.cold)
        note(shifts, `${name} second`, visits.warm)
      }
  console.log(shifts.size > 0 ? '\nwhat moved (score, in how many runs)' : '\nnothing moved')
  for (const [what, { worst, runs: seen }] of shifts) console.log(`${worst.toFixed(4)} ×${seen}  ${what}`)
} finally {
  await browser.close()
  await host.stop()
}

/**
 * A first visit with nothing stored, and a second one from the same browser. The service worker is let in after the first:
 * its own requests are not slowed, so that it would have fetched everything before the page is there.
 */
async function visitTwice(from: Browser, screen: (typeof screens)[number], path: string) {
  const letIn = host.holdWorker()
  const context = await from.newContext({ ...screen, locale: path.startsWith('/marram') ? 'en-GB' : 'zh-CN' })
  try {
    const first = await context.newPage()
    const cold = await open(first, host.url(path))
    letIn()
    await first.evaluate(async () => navigator.serviceWorker.ready)
    await first.close()
    const warm = await open(await context.newPage(), host.url(path))
    return { cold, warm }
  } finally {
    letIn()
    await context.close()
  }
}

async function open(page: Page, url: string): Promise<Vitals> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerBy })
  await page.addInitScript(watchVitals)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForSelector('article, .page')
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(500) // a face that came last may still move something
  return page.evaluate(vitalsOf)
}

function told(visits: Record<Visit, Vitals[]>, one: Visit): string {
  const lcps = visits[one].map(({ lcp }) => lcp)
  const cls = Math.max(...visits[one].map((vitals) => vitals.cls))
  const times = `${median(lcps).toFixed(0)} (${Math.max(...lcps).toFixed(0)})`
  return `${times.padStart(12)}  ${percent(median(lcps) / budgets[one]).padStart(8)}  ${cls.toFixed(3)}`
}

/** Every shift by what moved, so that the same one in five runs is one line. */
function note(seen: Shifts, name: string, visits: Vitals[]) {
  for (const { shifts: found } of visits)
    for (const { value, sources } of found) {
      const key = `${name}  ${sources.join('; ')}`
      const { worst = 0, runs: times = 0 } = seen.get(key) ?? {}
      seen.set(key, { worst: Math.max(worst, value), runs: times + 1 })
    }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`
}
