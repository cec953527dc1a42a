import type { Instalment } from '../../issue/columns.ts'
import { instantOf } from '../../issue/dates.ts'
import type { FileRef } from '../../issue/ids.ts'
import { issueName } from '../../issue/locator.ts'
import { inReadingOrder } from '../../issue/reading-order.ts'
import { sha256 } from '../cache.ts'
import { entryOf, feedFiles, type FeedEntry, type FeedOf } from './feed.ts'
import type { Output } from './output.ts'
import { sheetOf, type PaperRun, type Printed } from './pages.ts'
import type { Shelf } from './shelf.ts'
import type { Run, Sheet } from './sheet.ts'
import { pathOf, shelfPath } from './site.ts'

/** Raise it when the same articles would come out otherwise than before. */
const feedsVersion = 1
/** A feed is fetched every hour by everyone: the newest articles, up to so many, and no more text than so much. */
const most = { issues: 30, entries: 100, characters: 600_000, instalments: 20 }

type Desk = { shelf: Shelf; output: Output }

/** The feeds of a paper and of its columns and series, in Atom and JSON Feed. The site's host must be known. */
export function publishFeeds(run: PaperRun, desk: Desk): void {
  const { site, paper, issues } = run
  const { origin } = site
  if (origin === undefined) return
  const whole = (path: string) => new URL(path, origin).href
  const put = putInto(desk.output, (file) => whole(shelfPath(site, file)))
  const open = opener(run, desk.shelf)
  const latest = issues.slice(-most.issues).toReversed()
  const feed = {
    title: paper.title,
    lang: paper.lang,
    home: whole(pathOf(site, { at: 'paper', paper: paper.id })),
    rights: paper.rights,
  }
  put(`${paper.id}/feed`, feed, latest, () => latestArticles(latest, open, origin))
  if (!paper.columns) return
  const byName = new Map(issues.map((printed) => [issueName(printed.entry.date, printed.entry.edition), printed]))
  for (const { name, files } of desk.shelf.columns(paper.id, paper.columns).columns) {
    const [first] = files
    if (!first) continue
    const last = lastInstalments(files, (ref) => desk.shelf.column(paper.id, ref).instalments)
    const standing = last.flatMap((one) => {
      const printed = byName.get(issueName(one.date, one.edition))
      return printed ? [{ id: one.id, printed }] : []
    })
    const column = {
      ...feed,
      title: `${name} · ${paper.title}`,
      home: whole(pathOf(site, { at: 'columns', paper: paper.id, column: name })),
    }
    const stem = first.href.replace(/-\d+\.json$/, '')
    put(
      `${paper.id}/columns/${stem}`,
      column,
      standing.map(({ printed }) => printed),
      () => standing.flatMap(({ id, printed }) => articlesOf(open(printed), origin, id)),
    )
  }
}

/** Writes both files of a feed when the issues they are taken from, newest first, have changed. */
function putInto(output: Output, urlOf: (file: string) => string) {
  return (
    path: string,
    feed: Omit<FeedOf, 'atom' | 'json' | 'printed'>,
    from: readonly Printed[],
    entries: () => FeedEntry[],
  ): void => {
    const [newest] = from
    if (!newest) return
    const printed = instantOf(newest.entry.date)
    const of = { ...feed, atom: urlOf(`${path}.xml`), json: urlOf(`${path}.json`), printed }
    const inputs = sha256(JSON.stringify([feedsVersion, of, from.map(({ key, entry }) => [key, entry.sha256])]))
    let made: ReturnType<typeof feedFiles> | undefined
    const make = () => (made ??= feedFiles(of, entries()))
    output.file(`papers/${path}.xml`, inputs, () => make().atom)
    output.file(`papers/${path}.json`, inputs, () => make().json)
  }
}

/** Articles of whole issues, the newest first, as many as fit; advertisements are no news. */
function latestArticles(latest: readonly Printed[], open: (printed: Printed) => Sheet, origin: string): FeedEntry[] {
  const entries: FeedEntry[] = []
  let characters = 0
  for (const printed of latest)
    for (const entry of articlesOf(open(printed), origin)) {
      characters += entry.html.length
      if (entries.length > 0 && (entries.length === most.entries || characters > most.characters)) return entries
      entries.push(entry)
    }
  return entries
}

/** The articles of an issue in reading order, or one of them. */
function articlesOf(sheet: Sheet, origin: string, id?: string): FeedEntry[] {
  return inReadingOrder(sheet.issue)
    .filter(({ article }) => (id === undefined ? article.kind !== 'ad' : article.id === id))
    .map((placed) => entryOf(sheet, placed, origin))
}

/** The newest instalments, newest first; they may lie in the last file and the one before. */
function lastInstalments(files: readonly FileRef[], read: (ref: FileRef) => readonly Instalment[]): Instalment[] {
  const found: Instalment[] = []
  for (const file of files.toReversed()) {
    found.push(...read(file).toReversed())
    if (found.length >= most.instalments) break
  }
  return found.slice(0, most.instalments)
}

/** Opens issues and keeps the last ones: columns of one paper stand in the same issues. */
function opener(run: Run, shelf: Shelf): (printed: Printed) => Sheet {
  const kept = new Map<string, Sheet>()
  return ({ key, entry }) => {
    const sheet = kept.get(key) ?? sheetOf(run, shelf, entry)
    kept.delete(key)
    kept.set(key, sheet)
    const [oldest] = kept.keys()
    if (kept.size > 60 && oldest !== undefined) kept.delete(oldest)
    return sheet
  }
}
