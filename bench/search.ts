/**
 * What searching 10,000 articles on the device takes in Chromium, and how exact it is beside other libraries:
 * `npm run bench:search`. The text is read from ../shared/corpus, which is no part of the project.
 */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { launchOptions } from '../scripts/browser.mjs'
import { searchIssueOf } from '../src/search/search-issue.ts'
import { corpusIssues, corpusQueries, keyOf, oracle } from '../src/testing/corpus.ts'
import { issuesOf, writeShelf } from './search-corpus.ts'
import type { Asked } from './search-page.ts'
import { type Finder, flexSearchCjk, miniSearch, pagefindIn, type Text, writePagefind } from './search-others.ts'

const articles = 10_000
const folder = resolve('node_modules/.cache/bench/search')
const corpus = corpusIssues()
const queries = corpusQueries()?.map(({ q }) => q)

if (corpus && queries) await run(issuesOf(corpus, articles), queries)
else console.log('bench/search: skipped, there is no ../shared/corpus with the text of a real paper')

async function run(issues: ReturnType<typeof issuesOf>, questions: readonly string[]): Promise<void> {
  const years = writeShelf(join(folder, 'papers'), issues)
  await buildPage()
  const known = issues.map(searchIssueOf)
  const truths = new Map(questions.map((q) => [q, oracle(known, q)]))
  const texts = known.flatMap(({ date, docs }) =>
    docs.map(({ article, headline, texts: body }): Text => ({
      key: keyOf({ date, article }),
      title: headline.join(''),
      body: body.join('\n'),
    })),
  )
  const chars = texts.reduce((sum, { title, body }) => sum + title.length + body.length, 0)
  console.log(
    `${texts.length} articles in ${issues.length} issues, ${(chars / 1e6).toFixed(1)} M characters, ${questions.length} questions`,
  )

  const host = await plainHost()
  const browser = await chromium.launch(launchOptions())
  try {
    const page = await browser.newPage()
    await page.goto(host.url)
    await page.waitForFunction(() => 'bench' in window)
    const kept = await page.evaluate((all) => window.bench.keep(all), years)
    console.log(`${kept} issues kept on the device`)
    await page.reload()
    await page.waitForFunction(() => 'bench' in window)
    await speed(page, questions)
    const ours: Finder = { name: 'Broadsheet', find: async (q) => keysOf(await ask(page, q, 100_000)) }
    const pagefind = join(folder, 'site', 'pagefind')
    if (!existsSync(join(pagefind, 'pagefind.js'))) await writePagefind(texts, pagefind)
    for (const finder of [ours, flexSearchCjk(texts), miniSearch(texts), pagefindIn(page)])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await exactness(finder, truths)
  } finally {
    await browser.close()
    host.stop()
  }
}

/** Asks for every beginning of every question, as one types it: before the index is ready, and after. */
async function speed(page: Page, questions: readonly string[]): Promise<void> {
  const typed = questions.flatMap((q) =>
    Array.from(q).map((_, at) =>
      Array.from(q)
        .slice(0, at + 1)
        .join(''),
    ),
  )
  const cold = await ask(page, typed[1] ?? '', 20)
  console.log(
    `first question of a new tab: rows after ${cold.firstMs.toFixed(0)} ms, all after ${cold.doneMs.toFixed(0)} ms`,
  )
  await report(
    'texts read through',
    page,
    typed.filter((_, at) => at % 4 === 0),
  )
  await page.waitForTimeout(30_000) // nothing is asked: the newest are indexed
  await report('newest in the index', page, typed)
  const longest = await page.evaluate(() => window.bench.longestTask())
  console.log(`longest task of the main thread: ${longest === 0 ? 'none over 50' : longest.toFixed(0)} ms`)
}

async function report(name: string, page: Page, typed: readonly string[]): Promise<void> {
  const first: number[] = []
  const done: number[] = []
  for (const q of typed) {
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    const { firstMs, doneMs } = await ask(page, q, 20)
    first.push(firstMs)
    done.push(doneMs)
  }
  console.log(`${name}, ${typed.length} keystrokes: first rows ${percentiles(first)}; all ${percentiles(done)}`)
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, most ${at(1)} ms`
}

async function ask(page: Page, q: string, limit: number): Promise<Asked> {
  return page.evaluate(([asked, most]) => window.bench.ask(asked, most), [q, limit] as const)
}

function keysOf({ state }: Asked): Set<string> {
  return new Set(state.rows.flatMap((row) => [row, ...(row.also ?? [])]).map(keyOf))
}

async function exactness({ name, find }: Finder, truths: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
  const recalls: number[] = []
  const precisions: number[] = []
  let exact = 0
  for (const [q, truth] of truths) {
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    const found = await find(q)
    const right = [...found].filter((key) => truth.has(key)).length
    if (truth.size > 0) recalls.push(right / truth.size)
    if (found.size > 0) precisions.push(right / found.size)
    if (right === truth.size && right === found.size) exact += 1
  }
  const share = ((exact / truths.size) * 100).toFixed(1)
  console.log(
    `${name.padEnd(28)} recall ${mean(recalls)}  precision ${mean(precisions)}  exact sets ${share} % (${exact} of ${truths.size})`,
  )
}

function mean(values: readonly number[]): string {
  return (values.reduce((sum, one) => sum + one, 0) / values.length).toFixed(4)
}

async function buildPage(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve('.'),
    publicDir: false,
    worker: { format: 'es' },
    build: {
      outDir: join(folder, 'site'),
      emptyOutDir: false,
      target: 'baseline-widely-available',
      rolldownOptions: { input: resolve('bench/search-page.ts'), output: { entryFileNames: 'page.js' } },
    },
  })
}

/** Files as they are, under `papers/` and beside it. */
async function plainHost() {
  const types: Record<string, string> = {
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.wasm': 'application/wasm',
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x')
    const file = pathname.startsWith('/papers/') ? join(folder, pathname) : join(folder, 'site', pathname)
    if (pathname === '/')
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><script type="module" src="/page.js"></script>')
    else if (!existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end()
    else {
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      createReadStream(file).pipe(response)
    }
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const { port } = server.address() as AddressInfo
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://localhost:${port}/`, stop }
}
