import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { Article } from '../../issue/article.ts'
import { citationOf } from '../../issue/citation.ts'
import { instantOf } from '../../issue/dates.ts'
import { summaryOf } from '../../issue/head-matter.ts'
import { addressOf } from '../../issue/locator.ts'
import type { Page } from '../../issue/page.ts'
import { headlineOf } from '../../issue/reading-order.ts'
import { articlePath } from './article-path.ts'
import { blocksOf } from './blocks.ts'
import { join, tag, type Html } from './html.ts'
import type { Sheet } from './sheet.ts'

/** An article for a feed, whole. */
export type FeedEntry = {
  id: string
  url: string
  title: string
  summary: string
  html: string
  lang: string
  authors: string[]
  tags: string[]
  published: Date
  updated: Date
}

/** A feed without its entries: what it is of, where it lies, and the page it belongs to. */
export type FeedOf = {
  title: string
  lang: string
  home: string
  atom: string
  json: string
  /** The day of its newest issue. */
  printed: Date
  rights?: string | undefined
}

/** An article as an entry, every address in it whole. `origin` is where the reader stands. */
export function entryOf(sheet: Sheet, { article, page }: { article: Article; page: Page }, origin: string): FeedEntry {
  const { paper, issue, words } = sheet
  const address = (path: string) => new URL(path, origin).href
  const { kicker, deck } = article.heads
  const bylines = article.bylines.map(({ text }) => text).join('　')
  const html = join(
    headLine(kicker),
    headLine(deck),
    bylines === '' ? undefined : tag('p', {}, bylines),
    blocksOf(article, sheet, address),
    tag('p', {}, tag('small', {}, words.article.printedIn(paper.title, issue.date, words.page(page.label)))),
  )
  const published = instantOf(issue.date)
  return {
    id: idOf(sheet, article, origin),
    url: address(articlePath(sheet, { article })),
    title: headlineOf(article),
    summary: summaryOf(article),
    html: html.html,
    lang: article.lang ?? paper.lang,
    authors: citationOf(paper, issue, article).authors.slice(),
    tags: [article.column, article.series?.name, ...(article.keywords ?? [])].filter((one) => one !== undefined),
    published,
    // a corrected issue is a second later for each correction: later than it was, and the same whenever it is made
    updated: new Date(published.getTime() + (issue.rev - 1) * 1000),
  }
}

function headLine(lines: readonly string[]): Html | undefined {
  return lines.length > 0 ? tag('p', {}, tag('em', {}, lines.join(' '))) : undefined
}

/** RFC 4151: the host and the day are the authority, the address names the article; so it holds when the reader moves in it. */
function idOf({ issue: { paper, date, edition } }: Sheet, { id }: Article, origin: string): string {
  return `tag:${new URL(origin).hostname},${date}:${addressOf({ at: 'article', paper, date, edition, article: id })}`
}

/** Both forms of one feed. */
export function feedFiles(feed: FeedOf, entries: readonly FeedEntry[]): { atom: string; json: string } {
  const updated = entries.reduce((last, entry) => (entry.updated > last ? entry.updated : last), feed.printed)
  const atom = generateAtomFeed({
    id: feed.atom,
    title: { value: feed.title },
    updated,
    links: [
      { href: feed.home, rel: 'alternate', type: 'text/html' },
      { href: feed.atom, rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: feed.title }], // of every entry that names none
    ...(feed.rights === undefined ? {} : { rights: { value: feed.rights } }),
    xml: { lang: feed.lang },
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
      published: entry.published,
      updated: entry.updated,
      ...(entry.authors.length > 0 ? { authors: entry.authors.map((name) => ({ name })) } : {}),
      ...(entry.tags.length > 0 ? { categories: entry.tags.map((term) => ({ term })) } : {}),
      summary: { value: entry.summary },
      content: { value: entry.html, type: 'html' },
      xml: { lang: entry.lang },
    })),
  })
  const json = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.json,
    language: feed.lang,
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.updated,
      language: entry.lang,
      ...(entry.authors.length > 0 ? { authors: entry.authors.map((name) => ({ name })) } : {}),
      ...(entry.tags.length > 0 ? { tags: entry.tags } : {}),
    })),
  })
  // two characters that the format of the shelf allows and XML does not
  return { atom: `${atom.replace(/[\uFFFE\uFFFF]/g, '').trimEnd()}\n`, json: `${JSON.stringify(json)}\n` }
}
