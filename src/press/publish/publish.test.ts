import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { beforeAll, expect, test } from 'vitest'
import { smallNewsroom } from '../../testing/newsroom.ts'
import { contentsOf, tempFolder, writeFiles } from '../../testing/temp-folder.ts'
import { build } from '../build/build.ts'
import { standardRun, writeSynthShelf } from '../synth/write-shelf.ts'
import { publish, type PublishOptions } from './publish.ts'

const page = `<!doctype html>
<html lang="en"><head><title>Broadsheet</title><script type="module" src="/assets/index-1.js"></script>
<link rel="stylesheet" crossorigin href="/assets/index-2.css"></head>
<body><div id="root"></div><noscript>needs a script</noscript></body></html>`
const nextDay = {
  'harbor/2026-10-13/issue.yaml': 'number: 8\npages: [{label: 1, name: News}]\n',
  'harbor/2026-10-13/1/01-ferry.md':
    '---\nheadline: Ferry <back> & running\ncolumn: Harbour notes\n---\n\nThe first boat left at "six".\n',
  'harbor/2026-10-14/issue.yaml': 'number: 9\npages: [{label: 1, name: News}]\n',
  'harbor/2026-10-14/1/01-buoy.md': '---\nheadline: A new buoy\ncolumn: Harbour notes\n---\n\nIt is red.\n',
}
const article = 'harbor/2026-10-12/1-01/index.html'
const site = 'https://example.org/'

const folders: string[] = []
let shelf = ''
beforeAll(async () => {
  shelf = join(await built({ ...smallNewsroom, ...nextDay }), 'shelf')
  return () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }))
})

test('every paper, year, issue and article gets a page, in a folder that any host finds', async () => {
  const app = anApp()
  const { issues } = await put(app)
  expect(issues).toBe(3)
  const pages = Object.keys(contentsOf(app)).filter((path) => path.startsWith('harbor/'))
  expect(pages).toEqual(
    [
      'harbor/index.html',
      'harbor/dates/index.html',
      'harbor/dates/2026/index.html',
      ...['', '1-01/', '1-02/', '2-01/'].map((part) => `harbor/2026-10-12/${part}index.html`),
      ...['', '1-01/'].map((part) => `harbor/2026-10-13/${part}index.html`),
      ...['', '1-01/'].map((part) => `harbor/2026-10-14/${part}index.html`),
    ].toSorted(),
  )
  const html = readFileSync(join(app, 'harbor/2026-10-13/1-01/index.html'), 'utf8')
  expect(html).toContain('<script type="module" src="/assets/index-1.js"></script>')
  expect(html).toContain('Ferry &lt;back&gt; &amp; running')
  expect(html).toContain('The first boat left at &quot;six&quot;.')
  expect(html).not.toContain('needs a script')
})

test('the list of papers, which is read where no script runs, has the styles of the reader and no script', async () => {
  const app = anApp()
  await put(app)
  const html = readFileSync(join(app, 'papers/index.html'), 'utf8')
  expect(html).toContain('<a href="/harbor">Harbor Gazette</a>')
  expect([...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/assets/index-2.css',
    '/published.css',
  ])
  expect(html).not.toContain('<script')
})

test('the app itself is left as it was, byte for byte', async () => {
  const app = anApp()
  await put(app, { site })
  expect(readFileSync(join(app, 'index.html'), 'utf8')).toBe(page)
})

test('the same shelf gives the same bytes, and the second time nothing is written', async () => {
  const [one, two] = [anApp(), anApp()]
  await put(one, { site })
  await put(two, { site })
  expect(contentsOf(one)).toEqual(contentsOf(two))
  expect(await put(one, { site })).toMatchObject({ written: 0, removed: 0 })
  expect(contentsOf(one)).toEqual(contentsOf(two))
})

test('a page that has been lost is written again, and no other', async () => {
  const app = anApp()
  await put(app)
  const before = contentsOf(app)
  rmSync(join(app, article))
  expect((await put(app)).written).toBe(4) // the issue's own and its three articles'
  expect(contentsOf(app)).toEqual(before)
})

test('an issue that is corrected is written again, and its neighbours are not', async () => {
  const app = anApp()
  await put(app)
  const corrected = { ...smallNewsroom, ...nextDay }
  const next = await built({
    ...corrected,
    'harbor/2026-10-14/1/01-buoy.md': '---\nheadline: A new buoy\n---\n\nIt is green.\n',
  })
  replaceShelf(app, join(next, 'shelf'))
  const before = contentsOf(app)
  await put(app)
  const after = contentsOf(app)
  const changed = Object.keys(after).filter((path) => after[path] !== before[path] && path.startsWith('harbor/2026-'))
  expect(changed).toEqual(['harbor/2026-10-14/1-01/index.html', 'harbor/2026-10-14/index.html'])
})

test('the issue before a new one leads to it', async () => {
  const app = anApp()
  await put(app)
  const files = { ...smallNewsroom, ...nextDay }
  const next = await built({
    ...files,
    'harbor/2026-10-15/issue.yaml': 'number: 10\npages: [{label: 1}]\n',
    'harbor/2026-10-15/1/01-gulls.md': '---\nheadline: Gulls return\n---\n\nThey are loud.\n',
  })
  replaceShelf(app, join(next, 'shelf'))
  await put(app)
  for (const at of ['', '1-01/'])
    expect(readFileSync(join(app, `harbor/2026-10-14/${at}index.html`), 'utf8')).toContain('href="/harbor/2026-10-15"')
})

test('what was written before a run broke off goes with its issue all the same', async () => {
  const app = anApp()
  writeFiles(app, { 'papers/harbor/2026/2026-10-14/issue.json': '{}' })
  await expect(put(app)).rejects.toThrow(/2026-10-14/)
  expect(existsSync(join(app, article))).toBe(true)
  const next = await built({ 'harbor/paper.yaml': smallNewsroom['harbor/paper.yaml'] ?? '', ...nextDay })
  replaceShelf(app, join(next, 'shelf'))
  await put(app)
  expect(existsSync(join(app, article))).toBe(false)
})

test('pages of an issue that is gone go with it, and nothing that was not published goes', async () => {
  const app = anApp()
  await put(app, { site })
  writeFiles(app, { 'harbor/2026-10-14/notes.txt': 'mine', 'harbor/own.html': 'mine', 'papers/harbor/x.xml': 'mine' })
  const next = await built({
    ...smallNewsroom,
    'harbor/2026-10-13/issue.yaml': nextDay['harbor/2026-10-13/issue.yaml'],
  })
  replaceShelf(app, join(next, 'shelf'), ['papers/harbor/x.xml'])
  await put(app, { site })
  const left = Object.keys(contentsOf(app))
  expect(left.filter((path) => path.startsWith('harbor/2026-10-14'))).toEqual(['harbor/2026-10-14/notes.txt'])
  expect(left).toContain('harbor/own.html')
  expect(left).not.toContain('harbor/2026-10-13/1-01/index.html')
})

test('a ledger that was tampered with removes nothing outside of the app', async () => {
  const app = anApp()
  writeFiles(join(app, '..'), { 'precious/index.html': 'keep' })
  writeFiles(app, {
    '.published.json': JSON.stringify({ version: 1, issues: {}, files: { '../precious/index.html': 'a'.repeat(64) } }),
  })
  await put(app)
  expect(existsSync(join(app, '../precious/index.html'))).toBe(true)
})

test('without pages there are feeds and sitemaps alone, and pages of before go', async () => {
  const app = anApp()
  await put(app, { site })
  await put(app, { site, hasPages: false })
  const left = Object.keys(contentsOf(app))
  expect(left.filter((path) => path.startsWith('harbor/'))).toEqual([])
  expect(left).toContain('papers/harbor/feed.xml')
  expect(left).toContain('sitemap-1.xml')
  expect(left).toContain('papers/harbor/2026.json')
})

test('without an address nothing is written that needs one', async () => {
  const app = anApp()
  await put(app)
  const left = Object.keys(contentsOf(app))
  expect(left.filter((path) => /feed|sitemap/.test(path))).toEqual([])
  expect(readFileSync(join(app, article), 'utf8')).toContain('<link rel="canonical" href="/harbor/2026-10-12/1-01"')
})

test('the feeds hold the newest articles whole, and name them for good', async () => {
  const app = anApp()
  await put(app, { site })
  const atom = parseAtomFeed(readFileSync(join(app, 'papers/harbor/feed.xml'), 'utf8'))
  const json = parseJsonFeed(readFileSync(join(app, 'papers/harbor/feed.json'), 'utf8'))
  expect(atom.entries?.map(({ id }) => id)).toEqual(json.items?.map(({ id }) => id))
  expect(atom.entries).toHaveLength(5)
  expect(atom.entries?.[1]).toMatchObject({
    id: 'tag:example.org,2026-10-13:/harbor/2026-10-13/1-01',
    title: { value: 'Ferry <back> & running' },
    published: '2026-10-13T00:00:00.000Z',
  })
  expect(json.items?.[1]).toMatchObject({ url: 'https://example.org/harbor/2026-10-13/1-01', language: 'en' })
  expect(json.items?.[1]?.content_html).toContain('The first boat left at &quot;six&quot;.')
  expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toBe('https://example.org/papers/harbor/feed.xml')
})

test('a feed is no longer than a hundred articles, the newest', async () => {
  const app = anApp()
  rmSync(join(app, 'papers'), { recursive: true })
  await writeSynthShelf({ ...standardRun, out: join(app, 'papers'), issues: 15, articles: 8 })
  await put(app, { site, hasPages: false })
  const { items = [] } = parseJsonFeed(readFileSync(join(app, `papers/${standardRun.paper}/feed.json`), 'utf8'))
  expect(items).toHaveLength(100)
  expect(items[0]?.url).toBe(`https://example.org/${standardRun.paper}/2021-07-20/1-01`)
})

test('a column that came out twice has a feed of its own', async () => {
  const app = anApp()
  await put(app, { site })
  const feed = Object.keys(contentsOf(app)).find((path) => /columns\/[0-9a-f]{8}\.xml$/.test(path)) ?? ''
  const { title, entries } = parseAtomFeed(readFileSync(join(app, feed), 'utf8'))
  expect(title?.value).toContain('Harbour notes')
  expect(entries?.map((entry) => entry.title?.value)).toEqual(['A new buoy', 'Ferry <back> & running'])
})

test('a paper that has printed nothing but advertisements has a feed with nothing in it', async () => {
  const app = anApp()
  const next = await built({
    'harbor/paper.yaml': smallNewsroom['harbor/paper.yaml'] ?? '',
    'harbor/2026-10-12/issue.yaml': 'pages: [{label: 1}]\n',
    'harbor/2026-10-12/1/01.md': '---\nkind: ad\nheadline: Rope, all lengths\n---\n\nAt the quay.\n',
  })
  replaceShelf(app, join(next, 'shelf'))
  await put(app, { site })
  const atom = parseAtomFeed(readFileSync(join(app, 'papers/harbor/feed.xml'), 'utf8'))
  expect(atom).toMatchObject({ title: { value: 'Harbor Gazette' }, updated: '2026-10-12T00:00:00.000Z' })
  expect(atom.entries ?? []).toEqual([])
  expect(parseJsonFeed(readFileSync(join(app, 'papers/harbor/feed.json'), 'utf8')).items ?? []).toEqual([])
})

test('sitemaps name every address as the reader spells it', async () => {
  const app = anApp()
  await put(app, { site })
  const urls = [...readFileSync(join(app, 'sitemap-1.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, url]) => url,
  )
  expect(urls).toHaveLength(1 + 3 + 5)
  expect(urls).toContain('https://example.org/harbor/2026-10-12/2-01')
  expect(readFileSync(join(app, 'robots.txt'), 'utf8')).toContain('Sitemap: https://example.org/sitemap.xml')
})

test('a damaged issue is named, and what was published stays', async () => {
  const app = anApp()
  await put(app)
  const before = Object.keys(contentsOf(app))
  writeFiles(app, { 'papers/harbor/2026/2026-10-13/issue.json': '{}' })
  rmSync(join(app, 'harbor/2026-10-13/index.html'))
  await expect(put(app)).rejects.toThrow(/2026-10-13.issue\.json/)
  expect(Object.keys(contentsOf(app))).toEqual(before.filter((path) => path !== 'harbor/2026-10-13/index.html'))
})

/** An app with the shelf of the newsroom above. */
function anApp(): string {
  const app = join(tempFolder(), 'dist')
  writeFiles(app, { 'index.html': page, 'robots.txt': 'User-agent: *\nAllow: /\n' })
  cpSync(shelf, join(app, 'papers'), { recursive: true })
  return app
}

/** Puts another shelf in the place of the app's, but for files that are not its own. */
function replaceShelf(app: string, next: string, kept: readonly string[] = []) {
  const own = kept.map((path) => [path, readFileSync(join(app, path), 'utf8')] as const)
  rmSync(join(app, 'papers'), { recursive: true })
  cpSync(next, join(app, 'papers'), { recursive: true })
  writeFiles(app, Object.fromEntries(own))
}

function put(app: string, options: Partial<PublishOptions> = {}) {
  return publish({ app, hasPages: true, hasFeeds: true, say: () => undefined, ...options })
}

/** A folder with a newsroom of these files, and its shelf. */
async function built(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  folders.push(folder) // it may be wanted by every test
  writeFiles(join(folder, 'newsroom'), files)
  await build({ newsroom: join(folder, 'newsroom'), out: join(folder, 'shelf'), cache: join(folder, 'cache') })
  return folder
}
