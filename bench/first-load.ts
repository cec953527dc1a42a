/**
 * What a first visit costs: every file a cold browser fetches for a front page and for an article, raw and gzipped (-9),
 * by kind, against the budgets of the plan. Needs a build (`npm run build`); run with `npm run bench:first-load`.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chromium, type Page, type Response } from 'playwright'
import { serve } from '../e2e/serve.ts'
import { launchOptions } from '../scripts/browser.mjs'

const budgets: Record<string, number> = { 'first script': 120_000, 'first style': 25_000, issue: 60_000 }
/** What index.html itself names; everything else comes when it is wanted, most of it after the first paint. */
const first = [...readFileSync('dist/index.html', 'utf8').matchAll(/assets\/[\w.-]+/g)].map(([file]) => file)

const host = await serve('dist')
const browser = await chromium.launch(launchOptions())
try {
  for (const [name, path] of [
    ['front page', '/lancheng-ribao/2026-10-12'],
    ['article', '/lancheng-ribao/2026-10-12/1-01'],
    ['English front page', '/marram-packet/2026-10-16'],
  ] as const) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
    const page = await context.newPage()
    const sizes = await measure(page, host.url(path))
    await context.close()
    console.log(`\n${name}  ${path}`)
    let total = 0
    for (const [kind, { files, raw, gzip }] of [...sizes].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const budget = budgets[kind]
      const share = budget === undefined ? '' : `  ${((100 * gzip) / budget).toFixed(0)} % of ${budget / 1000} kB`
      console.log(`  ${kind.padEnd(12)} ${String(files).padStart(3)} files  ${kb(raw)} raw  ${kb(gzip)} gzip${share}`)
      total += gzip
    }
    console.log(`  ${'all'.padEnd(12)} ${' '.repeat(11)} ${' '.repeat(13)}${kb(total)} gzip`)
  }
} finally {
  await browser.close()
  await host.stop()
}

type Sum = { files: number; raw: number; gzip: number }

/** Bytes by kind, until the network has been still for half a second. */
async function measure(page: Page, url: string): Promise<Map<string, Sum>> {
  const sums = new Map<string, Sum>()
  const reading: Promise<void>[] = []
  page.on('response', (response) => {
    const kind = kindOf(new URL(response.url()).pathname, response.request().resourceType())
    reading.push(add(kind, response))
  })
  async function add(kind: string, response: Response) {
    const body = await response.body()
    const sum = sums.get(kind) ?? { files: 0, raw: 0, gzip: 0 }
    // pictures and faces are compressed already and are sent as they are
    const gzip = kind === 'picture' || kind === 'face' ? body.length : gzipSync(body, { level: 9 }).length
    sums.set(kind, { files: sum.files + 1, raw: sum.raw + body.length, gzip: sum.gzip + gzip })
  }
  await page.goto(url, { waitUntil: 'networkidle' })
  await Promise.all(reading)
  return sums
}

function kindOf(path: string, type: string): string {
  if (path.endsWith('issue.json')) return 'issue'
  if (path.endsWith('.json')) return 'shelf'
  if (path.endsWith('.woff2')) return 'face'
  const when = first.some((file) => path.endsWith(file)) ? 'first' : 'later'
  if (type === 'script') return `${when} script`
  if (type === 'stylesheet') return `${when} style`
  return type === 'image' ? 'picture' : 'page'
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`
}
