import { sayDate } from '../../issue/dates.ts'
import { issueName } from '../../issue/locator.ts'
import type { IssueDate } from '../../issue/ids.ts'
import type { IssueEntry, IssueHeads, Paper, ShelfIndex, Year } from '../../issue/paper.ts'
import type { Messages } from '../../messages/zh-hans.ts'
import { frame, nameplate, type Way } from './frame.ts'
import { headOf } from './head.ts'
import { escapeHtml, join, tag, type Html } from './html.ts'
import { imprintOf, issueWay } from './issue-parts.ts'
import type { Run } from './sheet.ts'
import { feedPaths, pathOf, shelfPath, type Site } from './site.ts'
import type { Page, Template } from './template.ts'

/** The page of a paper: its latest issue, its years, its feeds. With a script the reader opens the latest issue instead. */
export function paperPage(run: Run, latest: IssueEntry, heads: readonly string[]): Page {
  const { paper, site, words } = run
  const path = pathOf(site, { at: 'paper', paper: paper.id })
  const feeds = feedPaths(site, paper.id)
  const facts = [paper.titleLatin, paper.place, ...imprintOf(run)]
  return listPage(
    run,
    { path, title: paper.title, description: descriptionOf(run) },
    tag('h1', {}, nameplate(paper, Boolean(paper.nameplate))),
    tag('p', { class: 'front-facts' }, facts.filter((fact) => fact !== undefined).join('　')),
    tag('h2', { class: 'section-head' }, words.published.latest),
    tag('ul', { class: 'front-heads' }, issueItem(issueWay(run, latest), heads)),
    tag('h2', { class: 'section-head' }, words.published.years),
    yearList(run),
    feeds
      ? tag(
          'p',
          { class: 'front-facts' },
          `${words.published.feeds} `,
          tag('a', { href: feeds.atom }, 'Atom'),
          ' ',
          tag('a', { href: feeds.json }, 'JSON Feed'),
        )
      : join(),
  )
}

/** The years of a paper. */
export function datesPage(run: Run): Page {
  const { paper, site, words } = run
  const title = `${paper.title} ${words.published.years}`
  const path = pathOf(site, { at: 'dates', paper: paper.id })
  return listPage(run, { path, title, description: descriptionOf(run) }, tag('h1', {}, title), yearList(run))
}

/** A year: every issue with what led it, and the days that are missing with the reason. */
export function yearPage(run: Run, year: Year, headsOf: ReadonlyMap<string, IssueHeads>): Page {
  const { paper, site, words } = run
  const title = `${paper.title} ${words.published.year(year.year)}`
  const months = [...new Set(year.issues.map(({ date }) => date.slice(0, 7)))]
  return listPage(
    run,
    { path: pathOf(site, { at: 'dates', paper: paper.id, year: year.year }), title, description: title },
    tag('h1', {}, title),
    join(
      months.map((month) => [
        tag('h2', { class: 'section-head' }, words.published.month(month)),
        tag(
          'ul',
          { class: 'front-heads' },
          year.issues
            .filter(({ date }) => date.startsWith(month))
            .map((entry) =>
              issueItem(issueWay(run, entry), headsOf.get(issueName(entry.date, entry.edition))?.heads ?? []),
            ),
        ),
      ]),
    ),
    year.gaps.length > 0
      ? tag(
          'ul',
          { class: 'front-gaps' },
          year.gaps.map(({ from, to, reason }) => tag('li', {}, from === to ? from : `${from}—${to}`, ' ', reason)),
        )
      : join(),
  )
}

/** What the app's page leads to where no script runs: the papers on the shelf. It has the app's styles and not its scripts. */
export function shelfPage(
  site: Site,
  { papers }: ShelfIndex,
  words: Messages,
  { styles }: Pick<Template, 'styles'>,
): string {
  const list = papers.map(({ id, title, lang, first, last }) =>
    tag(
      'li',
      { lang },
      tag('h2', {}, tag('a', { href: pathOf(site, { at: 'paper', paper: id }) }, title)),
      tag('p', {}, first === last ? first : `${first} — ${last}`),
    ),
  )
  const lang = papers[0]?.lang ?? 'zh-Hans'
  const { title } = words.shelf
  const head = join(
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('title', {}, title),
    tag('link', { rel: 'icon', href: `${site.base}favicon.svg`, type: 'image/svg+xml' }),
    [...styles, `${site.base}published.css`].map((href) => tag('link', { rel: 'stylesheet', href })),
  )
  const sheet = tag('div', { class: 'sheet' }, tag('h1', {}, title), tag('ul', { class: 'front-heads' }, list))
  const body = tag('main', { class: 'published' }, sheet)
  return `<!doctype html>\n<html lang="${escapeHtml(lang)}"><head>${head.html}</head><body>${body.html}</body></html>\n`
}

/** papers/{paper}/nameplate.css: where the nameplate lies, which no stylesheet that all papers share could say. */
export function plateStyle(site: Site, { id, nameplate: plate }: Paper): string | undefined {
  // from the root of the host: in a variable a path would start from the stylesheet that uses it
  return (
    plate && `.published{--plate:url("${shelfPath(site, `${id}/${plate.href}`)}");--plate-ratio:${plate.w / plate.h}}\n`
  )
}

type Listing = { path: string; title: string; description: string }

function listPage(run: Run, { path, title, description }: Listing, ...content: Html[]): Page {
  const { paper, site, words } = run
  const head = headOf({ title, description, path, kind: 'website' }, paper, site)
  const bar = {
    here: { path: pathOf(site, { at: 'paper', paper: paper.id }), text: paper.title },
    others: [{ path: pathOf(site, { at: 'dates', paper: paper.id }), text: words.bar.dates }],
  }
  return { lang: paper.lang, head, body: frame({ bar, sheet: 'sheet', isLate: true }, ...content) }
}

function issueItem({ path, text }: Way, heads: readonly string[]): Html {
  return tag(
    'li',
    {},
    tag('h3', {}, tag('a', { href: path }, text)),
    heads.map((head) => tag('p', {}, head)),
  )
}

function yearList({ paper, site, words }: Run): Html {
  return tag(
    'ul',
    { class: 'front-years' },
    paper.years
      .toReversed()
      .map(({ year, count }) =>
        tag(
          'li',
          {},
          tag(
            'a',
            { href: pathOf(site, { at: 'dates', paper: paper.id, year }) },
            words.published.yearCount(words.published.year(year), count),
          ),
        ),
      ),
  )
}

function descriptionOf({ paper, words }: Run): string {
  const count = paper.years.reduce((sum, year) => sum + year.count, 0)
  const [first] = paper.years
  const last = paper.years.at(-1)
  const say = (date: IssueDate) => sayDate(date, paper.lang, { dateStyle: 'long' })
  if (!first || !last) return paper.title
  return paper.title + words.published.colon + words.published.run(count, say(first.first), say(last.last))
}
