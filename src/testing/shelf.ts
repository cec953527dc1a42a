import * as v from 'valibot'
import type { Aliases } from '../issue/aliases.ts'
import { canonicalJson } from '../issue/json.ts'
import { issueName } from '../issue/locator.ts'
import type { Issue } from '../issue/issue.ts'
import { ShelfIndex } from '../issue/paper.ts'
import { columnFiles } from './columns.ts'
import { aPaper } from './issues.ts'

/** Answers by path below `papers/`; `gone` is a host that does not answer. */
export type Shelf = Map<string, Response | 'gone'>

/**
 * A whole shelf around `issues` of one paper and year: index, paper and year with their bytes and hashes, as press writes
 * them; columns have two instalments a file. `instead` puts another text in place of an issue's file, and the year vouches for that one; `at` puts it elsewhere.
 */
export async function aShelf(issues: readonly Issue[], instead?: string, at?: string): Promise<Shelf> {
  const sorted = issues.toSorted((a, b) => (issueName(a.date, a.edition) < issueName(b.date, b.edition) ? -1 : 1))
  const [first] = sorted
  const last = sorted.at(-1)
  if (!first || !last) throw new Error('a shelf needs an issue')
  const year = first.date.slice(0, 4)
  const files = new Map<string, string>()
  const entries = []
  const led = []
  for (const issue of sorted) {
    const href = at ?? `${year}/${issueName(issue.date, issue.edition)}/issue.json`
    const text = instead ?? canonicalJson(issue)
    files.set(`${issue.paper}/${href}`, text)
    entries.push({
      date: issue.date,
      ...(issue.edition === undefined ? {} : { edition: issue.edition }),
      kind: issue.kind,
      pages: issue.pages.map(({ label }) => label),
      articles: issue.articles.length,
      // oxlint-disable-next-line no-await-in-loop -- a handful
      ...(await refOf(href, text)),
    })
    led.push({
      date: issue.date,
      ...(issue.edition === undefined ? {} : { edition: issue.edition }),
      heads: issue.articles.flatMap(({ heads }) => heads.headline.slice(0, 1)).slice(0, 1),
    })
  }
  const heads = []
  for (const month of new Set(led.map(({ date }) => date.slice(0, 7)))) {
    const inMonth = led.filter(({ date }) => date.startsWith(month))
    const text = canonicalJson({ format: 1, paper: first.paper, month, issues: inMonth })
    files.set(`${first.paper}/${month}.json`, text)
    // oxlint-disable-next-line no-await-in-loop -- a handful
    heads.push({ month, ...(await refOf(`${month}.json`, text)) })
  }
  const yearText = canonicalJson({ format: 1, paper: first.paper, year, issues: entries, heads, gaps: [] })
  files.set(`${first.paper}/${year}.json`, yearText)
  const columns = await columnFiles(sorted, 2, refOf)
  for (const [href, text] of columns) files.set(`${first.paper}/columns/${href}`, text)
  const columnIndex = columns.get('index.json')
  const paper = aPaper({
    id: first.paper,
    ...(columnIndex === undefined ? {} : { columns: await refOf('columns/index.json', columnIndex) }),
    years: [
      { year, count: entries.length, first: first.date, last: last.date, ...(await refOf(`${year}.json`, yearText)) },
    ],
  })
  const paperText = canonicalJson(paper)
  files.set(`${first.paper}/paper.json`, paperText)
  const index = {
    format: 1,
    papers: [
      {
        id: paper.id,
        title: paper.title,
        lang: paper.lang,
        count: entries.length,
        first: first.date,
        last: last.date,
        ...(await refOf(`${paper.id}/paper.json`, paperText)),
      },
    ],
  }
  files.set('index.json', canonicalJson(index))
  return new Map([...files].map(([path, text]) => [path, asJson(text)]))
}

/** Adds aliases.json to a shelf of one paper, and names it in paper.json. */
export async function withAliases(shelf: Shelf, id: string, told: Pick<Aliases, 'moved' | 'removed'>): Promise<Shelf> {
  const text = canonicalJson({ format: 1, paper: id, ...told })
  const answer = shelf.get(`${id}/paper.json`)
  const paper: unknown = answer === undefined || answer === 'gone' ? {} : await answer.clone().json()
  return new Map([
    ...shelf,
    [
      `${id}/paper.json`,
      asJson(canonicalJson(Object.assign({}, paper, { aliases: await refOf('aliases.json', text) }))),
    ],
    [`${id}/aliases.json`, asJson(text)],
  ])
}

/** The same paper once more, under another id: a shelf on which there is something to choose. */
export async function withSecondPaper(shelf: Shelf, id: string): Promise<Shelf> {
  const answer = shelf.get('index.json')
  if (answer === undefined || answer === 'gone') throw new Error('a shelf has an index')
  const index = v.parse(ShelfIndex, await answer.clone().json())
  const [first] = index.papers
  return new Map([
    ...shelf,
    ['index.json', asJson(canonicalJson({ ...index, papers: [first, { ...first, id, href: `${id}/paper.json` }] }))],
  ])
}

/** A file of the shelf as a host sends it. */
export function asJson(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'application/json' } })
}

/** What a static host sends for a file it does not have: 200, and its index.html. */
export function asIndexHtml(): Response {
  return new Response('<!doctype html><title>Broadsheet</title>', { headers: { 'content-type': 'text/html' } })
}

/** Bytes and sha256 as a parent gives them. */
export async function refOf(href: string, text: string) {
  const bytes = new TextEncoder().encode(text)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return {
    href,
    bytes: bytes.length,
    sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  }
}
