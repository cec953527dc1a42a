import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseLanguage, importMessages } from '../../messages/languages.ts'
import type { Messages } from '../../messages/zh-hans.ts'
import { writeWhole } from '../cache.ts'
import { PressError } from '../problem.ts'
import { publishFeeds } from './feeds.ts'
import { openOutput, type Output } from './output.ts'
import { shelfPage } from './paper-pages.ts'
import { issuesOf, publishPages, type PaperRun } from './pages.ts'
import { openShelf } from './shelf.ts'
import { pathOf, siteAt, wholeOf, type Site } from './site.ts'
import { robotsWith, sitemapIndex, sitemapsOf, type SiteAddress } from './sitemap.ts'
import { readTemplate, type Template } from './template.ts'

export type PublishOptions = {
  /** A built reader, its shelf in `papers`. */
  app: string
  /** The address of the reader; without it neither feeds nor sitemaps can be written. */
  site?: string | undefined
  hasPages: boolean
  hasFeeds: boolean
  say: (line: string) => void
}

/** What publishing did: issues on the shelf, files it wrote and files of its own that it removed. */
export type PublishResult = { issues: number; written: number; removed: number; sitemaps: number }

/**
 * Writes what others than the reader see into a built app: a page for each paper, year, issue and article, feeds, sitemaps.
 * What would come out as it is, is not written again; what it wrote and is no longer wanted goes. Throws a `PressError` when
 * the app or its shelf is not whole, a `UsageError` when the app was built for another address.
 */
export async function publish({ app, site: given, hasPages, hasFeeds, say }: PublishOptions): Promise<PublishResult> {
  const template = templateOf(app)
  const site = siteAt(template.base, given)
  const shelf = openShelf(join(app, 'papers'))
  const index = shelf.index()
  const output = openOutput(app)
  try {
    const runs: Published[] = []
    if (hasPages) {
      const page = shelfPage(site, index, await wordsOf(index.papers[0]?.lang), template)
      output.file('papers/index.html', page, () => page)
    }
    for (const { href } of index.papers) {
      const paper = shelf.paper(href)
      // oxlint-disable-next-line no-await-in-loop -- one paper after another: a hundred thousand pages are written meanwhile
      const words = await wordsOf(paper.lang)
      const run = { site, words, paper, issues: issuesOf(shelf, paper) }
      const ids = hasPages ? publishPages(run, { template, shelf, output, say }) : new Map<string, readonly string[]>()
      if (hasFeeds && site.origin !== undefined) publishFeeds(run, { shelf, output })
      runs.push({ ...run, ids })
    }
    const sitemaps = publishSitemaps(app, site, runs, output)
    const result = {
      issues: runs.reduce((sum, { issues }) => sum + issues.length, 0),
      written: output.written(),
      sitemaps,
    }
    return { ...result, removed: output.finish() }
  } catch (error) {
    output.breakOff()
    throw error
  }
}

/** A paper whose pages are written: the ids of its articles by the keys of its issues. */
type Published = PaperRun & { ids: ReadonlyMap<string, readonly string[]> }

/** What the reader says in the language of a paper. */
function wordsOf(lang = 'zh-Hans'): Promise<Messages> {
  return importMessages(chooseLanguage([lang]))
}

function templateOf(app: string): Template {
  const file = join(app, 'index.html')
  if (!existsSync(file))
    throw new PressError([{ file, what: 'is not there; vite build makes the reader', level: 'error' }])
  return readTemplate(readFileSync(file, 'utf8'), file)
}

/** The sitemaps, their index, and the line of robots.txt that names it. Returns how many sitemaps there are. */
function publishSitemaps(app: string, site: Site, runs: readonly Published[], output: Output): number {
  if (site.origin === undefined) return 0
  const urlOf = (path: string) => wholeOf(site, path) ?? ''
  const urls: string[] = []
  for (const text of sitemapsOf(addressesOf(site, runs, urlOf))) {
    const file = `sitemap-${urls.length + 1}.xml`
    urls.push(urlOf(`${site.base}${file}`))
    output.file(file, text, () => text)
  }
  const index = sitemapIndex(urls)
  output.file('sitemap.xml', index, () => index)
  const robots = join(app, 'robots.txt')
  const text = existsSync(robots) ? readFileSync(robots, 'utf8') : 'User-agent: *\nAllow: /\n'
  const named = robotsWith(text, urlOf(`${site.base}sitemap.xml`))
  if (named !== text) writeWhole(robots, named)
  return urls.length
}

function* addressesOf(site: Site, runs: readonly Published[], urlOf: (path: string) => string): Generator<SiteAddress> {
  for (const { paper, issues, ids } of runs) {
    yield { url: urlOf(pathOf(site, { at: 'paper', paper: paper.id })), date: issues.at(-1)?.entry.date }
    for (const { entry, key } of issues) {
      const place = { paper: paper.id, date: entry.date, edition: entry.edition }
      yield { url: urlOf(pathOf(site, { at: 'issue', ...place })), date: entry.date }
      for (const article of ids.get(key) ?? [])
        yield { url: urlOf(pathOf(site, { at: 'article', ...place, article })), date: entry.date }
    }
  }
}
