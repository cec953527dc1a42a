/**
 * The archive index at its full size: 8,319 issues of 40 articles. What press takes to make it (time, memory), how large it
 * is, and in a real Chromium against a static host what a first search fetches until ten rows are read, and how long one
 * takes that was asked before. `npm run bench:archive`; the made-up shelf is kept under node_modules/.cache/bench, and
 * `npm run bench:archive -- --keep` takes the index that is there too.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import * as v from 'valibot'
import { build } from 'vite'
import { launchOptions } from '../scripts/browser.mjs'
import { Issue } from '../src/issue/issue.ts'
import { parseJson } from '../src/issue/json.ts'
import { Paper, Year } from '../src/issue/paper.ts'
import { textsOf } from '../src/issue/reading-order.ts'
import { randomFrom, between, pick, type Random } from '../src/press/synth/random.ts'
import { standardRun, writeSynthShelf } from '../src/press/synth/write-shelf.ts'
import type { Asked, Bench } from './archive-page.ts'
import { rangeHost, type Sent } from './range-host.ts'

/** Kilobytes, milliseconds, megabytes. */
const budgets = { first: 300, warm: 50, memory: 2000 }
const shelf = resolve('node_modules/.cache/bench/archive')
const { paper } = standardRun
const each = 30

await makeShelf()
if (!process.argv.includes('--keep')) await makeIndex()
saySizes()
await saySearches(queries())

async function makeShelf(): Promise<void> {
  if (existsSync(join(shelf, 'index.json'))) return
  const made = await writeSynthShelf({ ...standardRun, articles: 40, out: shelf, say: console.error })
  console.log(`${made.issues} issues, ${made.articles} articles, ${(made.bytes / 1e6).toFixed(0)} MB`)
}

/** In a process of its own, whose memory is its own. */
async function makeIndex(): Promise<void> {
  const file = join(shelf, paper, 'paper.json')
  const { search: _, ...bare } = v.parse(Paper, parseJson(readFileSync(file, 'utf8')))
  writeFileSync(file, JSON.stringify(bare))
  rmSync(join(shelf, paper, 'search'), { recursive: true, force: true })
  const code = `
    import { press } from './src/press/press.ts'
    const start = performance.now()
    process.exitCode = await press(['index', '--shelf', ${JSON.stringify(shelf)}], { out: console.log, err: () => undefined })
    const [seconds, megabytes] = [(performance.now() - start) / 1000, process.resourceUsage().maxRSS / 1024]
    console.log('made in ' + seconds.toFixed(0) + ' s, memory at most ' + megabytes.toFixed(0) + ' MB (budget ${budgets.memory})')
  `
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { stdio: 'inherit' })
  const status = await new Promise((done) => child.on('exit', done))
  if (status !== 0) throw new Error(`press index ended with ${String(status)}`)
}

function saySizes(): void {
  const root = join(shelf, paper, 'search')
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const total = (test: RegExp) => {
    const own = files
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => test.test(path.slice(root.length)))
    return [own.length, own.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6] as const
  }
  const characters = (charactersIn(20) * standardRun.issues) / 1e6
  for (const [what, test] of [
    ['buckets', /\/b\//],
    ['frequent tokens', /\/s\//],
    ['shards', /\/d\//],
    ['months', /\/m\//],
    ['issues: heads and texts', /\/i\//],
    ['all', /./],
  ] as const) {
    const [count, megabytes] = total(test)
    console.log(
      `${what.padEnd(26)} ${String(count).padStart(6)} files ${megabytes.toFixed(1).padStart(7)} MB ` +
        `${((megabytes * 1e6) / characters / 1000).toFixed(0).padStart(6)} kB a million characters`,
    )
  }
  console.log(`about ${characters.toFixed(0)} million characters`)
}

function someIssues(count: number): Issue[] {
  const { years } = v.parse(Paper, parseJson(readFileSync(join(shelf, paper, 'paper.json'), 'utf8')))
  const entries = years.flatMap(
    ({ href }) => v.parse(Year, parseJson(readFileSync(join(shelf, paper, href), 'utf8'))).issues,
  )
  return Array.from({ length: count }, (_, at) => entries[Math.floor(((at + 0.5) * entries.length) / count)]).flatMap(
    (entry) => (entry ? v.parse(Issue, parseJson(readFileSync(join(shelf, paper, entry.href), 'utf8'))) : []),
  )
}

/** In an issue, on average. */
function charactersIn(issues: number): number {
  const texts = someIssues(issues).flatMap(({ articles }) => articles.flatMap((article) => textsOf(article)))
  return texts.reduce((sum, { length }) => sum + length, 0) / issues
}

type Found = Asked & { kind: Kind; q: string; manifest: number; lists: number; bytes: number; requests: number }
type Kind = 'two characters' | 'three or four' | 'five to eight' | 'two words'

/** Pieces of the text, the same ones in every run. */
function queries(): { kind: Kind; q: string }[] {
  const random = randomFrom(1)
  const texts = someIssues(60).flatMap(({ articles }) => articles.flatMap((article) => textsOf(article)))
  const runs = texts.flatMap((text) => text.match(/\p{Script=Han}{8,}/gu) ?? [])
  const piece = (least: number, most: number) => pieceOf(pick(runs, random), between(least, most, random), random)
  const times = (kind: Kind, make: () => string) => Array.from({ length: each }, () => ({ kind, q: make() }))
  return [
    ...times('two characters', () => piece(2, 2)),
    ...times('three or four', () => piece(3, 4)),
    ...times('five to eight', () => piece(5, 8)),
    ...times('two words', () => {
      const run = pick(runs, random)
      return `${pieceOf(run, 2, random)} ${pieceOf(run, 3, random)}`
    }),
  ]
}

function pieceOf(run: string, length: number, random: Random): string {
  const at = between(0, run.length - length, random)
  return run.slice(at, at + length)
}

async function saySearches(asked: readonly { kind: Kind; q: string }[]): Promise<void> {
  const host = await rangeHost(shelf, {
    '/': { type: 'text/html', body: '<!doctype html><script type="module" src="/bench.js"></script>' },
    '/bench.js': { type: 'text/javascript', body: await bundled() },
  })
  const browser = await chromium.launch(launchOptions('npm'))
  try {
    const page = await browser.newPage()
    await page.goto(host.url('/'))
    await page.waitForFunction(() => 'bench' in window)
    await page.evaluate((id) => (window as unknown as { bench: Bench }).bench.openPaper(id), paper)
    const found: Found[] = []
    for (const { kind, q } of asked) {
      host.sent.length = 0
      await page.evaluate(() => (window as unknown as { bench: Bench }).bench.openManifest())
      const manifest = bytesOf(host.sent.filter(({ path }) => path.includes('/manifest-')))
      host.sent.length = 0
      const one = await page.evaluate((typed) => (window as unknown as { bench: Bench }).bench.ask(typed), q)
      const lists = bytesOf(host.sent.filter(({ path }) => /\/[bsd]\/[^/]+$/.test(path)))
      found.push({ kind, q, ...one, manifest, lists, bytes: bytesOf(host.sent), requests: host.sent.length })
    }
    const [load] = loadavg()
    console.log(`\n${asked.length} searches, ten rows each; load ${load?.toFixed(1)}; p50 / p95 / most`)
    for (const kind of [undefined, ...new Set(asked.map((one) => one.kind))]) {
      const own = found.filter((one) => kind === undefined || one.kind === kind)
      const say = (what: string, of: (one: Found) => number, budget = '') =>
        console.log(
          `  ${what.padEnd(34)} ${[0.5, 0.95, 1].map((p) => quantile(own.map(of), p).toFixed(1)).join(' / ')}${budget}`,
        )
      console.log(`${kind ?? 'all'}: ${own.length}`)
      say('kB, without the manifest', ({ bytes }) => bytes / 1000)
      say('kB, with it', ({ bytes, manifest }) => (bytes + manifest) / 1000, `   budget ${budgets.first}`)
      say('kB of lists', ({ lists }) => lists / 1000)
      say('requests', ({ requests }) => requests)
      say('cold ms, loopback', ({ ms }) => ms)
      say('warm ms', ({ warmMs }) => warmMs, `   budget ${budgets.warm} at p95`)
    }
    const full = found.filter(({ rows, total }) => rows >= Math.min(10, total)).length
    console.log(`ten rows, or all there are: ${full} of ${found.length}`)
  } finally {
    await browser.close()
    host.stop()
  }
}

async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: resolve('bench/archive-page.ts') },
    },
  })
  const [one] = Array.isArray(made) ? made : [made]
  const chunk = one && 'output' in one ? one.output[0] : undefined
  if (!chunk) throw new Error('vite has made no chunk')
  return chunk.code
}

function bytesOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
}
