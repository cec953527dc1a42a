import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import { fold } from '../issue/fold.ts'
import { ArticleId, IssueDate, PaperId } from '../issue/ids.ts'
import type { IssueEntry } from '../issue/paper.ts'
import type { Doc } from '../search/doc.ts'
import type { SearchIssue } from '../search/provider.ts'
import type { Row } from '../search/row.ts'

const folder = resolve('../shared/corpus')
const newsFile = resolve(folder, 'news-2023.jsonl.gz')
const queriesFile = resolve(folder, 'queries.json')

/** False where the corpus is not at hand; a test then says so and skips. Its text is not ours and never enters the project. */
export const hasCorpus = existsSync(newsFile) && existsSync(queriesFile)

const News = v.object({
  id: v.string(),
  date: v.pipe(v.string(), v.regex(/^\d{8}$/)),
  page: v.number(),
  title: v.string(),
  body: v.string(),
})
const Queries = v.array(v.object({ kind: v.string(), q: v.string() }))
export type CorpusQuery = v.InferOutput<typeof Queries>[number]

const paper = v.parse(PaperId, 'corpus')

/** The 8,114 articles of the corpus as issues of one paper, oldest first; `undefined` without the corpus. */
export function corpusIssues(): SearchIssue[] | undefined {
  if (!hasCorpus) return undefined
  const issues = new Map<string, { pages: Set<string>; docs: Doc[] }>()
  for (const line of gunzipSync(readFileSync(newsFile)).toString('utf8').split('\n')) {
    if (line === '') continue
    const { date, page, title, body } = v.parse(News, JSON.parse(line))
    const label = String(page)
    const issue = issues.get(date) ?? { pages: new Set(), docs: [] }
    issues.set(date, issue)
    issue.pages.add(label)
    const number = issue.docs.filter((doc) => doc.page === label).length + 1
    issue.docs.push({
      article: v.parse(ArticleId, `${label}-${String(number).padStart(2, '0')}`),
      page: label,
      kind: 'news',
      bylines: [],
      hasPicture: false,
      kicker: [],
      headline: [title],
      deck: [],
      texts: body.split('\n').filter((text) => text !== ''),
    })
  }
  return [...issues]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, { pages, docs }]) => ({
      paper,
      date: v.parse(IssueDate, date.replace(/^(\d{4})(\d{2})/, '$1-$2-')),
      kind: 'normal',
      pages: [...pages].toSorted().map((label) => ({ label, map: [] })),
      docs: docs.toSorted((a, b) => Number(a.page) - Number(b.page)),
    }))
}

/** The 265 questions of the corpus; `undefined` without it. */
export function corpusQueries(): CorpusQuery[] | undefined {
  return hasCorpus ? v.parse(Queries, JSON.parse(readFileSync(queriesFile, 'utf8'))) : undefined
}

/** An article of a run, named so that sets of them can be compared. */
export function keyOf({ date, edition, article }: Pick<Row, 'date' | 'edition' | 'article'>): string {
  return `${date}${edition === undefined ? '' : `~${edition}`}/${article}`
}

/**
 * What a plain reading of `q` finds, by `keyOf`: of its parts, parted by blanks, each must be contained in one text of the
 * article. Where a part begins or ends in a letter or a digit, a word must begin or end there; but the last may go on.
 * It knows no operators, and nothing of src/search.
 */
export function oracle(issues: readonly SearchIssue[], q: string): Set<string> {
  const parts = fold(q)
    .split(/\s+/u)
    .filter((part) => part !== '')
  const last = parts.at(-1)
  const tests = parts.map((part) => [part, patternOf(part, part === last)] as const)
  const found = new Set<string>()
  if (tests.length === 0) return found
  for (const { date, edition, docs } of issues)
    for (const doc of docs) {
      const texts = textsOf(doc)
      const holds = tests.every(([part, pattern]) => texts.some((text) => text.includes(part) && pattern.test(text)))
      if (holds) found.add(keyOf({ date, ...(edition === undefined ? {} : { edition }), article: doc.article }))
    }
  return found
}

const letter = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{M}]`
const letterFirst = new RegExp(`^${letter}`, 'u')
const letterLast = new RegExp(`${letter}$`, 'u')

function patternOf(part: string, isOpen: boolean): RegExp {
  const literal = part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  const starts = letterFirst.test(part) ? `(?<!${letter})` : ''
  const ends = !isOpen && letterLast.test(part) ? `(?!${letter})` : ''
  return new RegExp(`${starts}${literal}${ends}`, 'u')
}

const known = new WeakMap<Doc, readonly string[]>()

function textsOf(doc: Doc): readonly string[] {
  const texts =
    known.get(doc) ??
    [doc.column ?? '', ...[doc.kicker, doc.headline, doc.deck].map(asRead), ...doc.bylines, ...doc.texts].map(fold)
  known.set(doc, texts)
  return texts
}

const noBlank = new RegExp(`(?<!${letter})\n|\n(?!${letter})`, 'gu')

/** Lines of a head as they are read: a blank comes between two words of an alphabet, and nowhere else. */
function asRead(lines: readonly string[]): string {
  return lines.join('\n').replaceAll(noBlank, '').replaceAll('\n', ' ')
}

/** What the year would say of an issue that has no file. */
export function entryOf({ date, kind, pages, docs }: SearchIssue): IssueEntry {
  return {
    date,
    kind,
    pages: pages.map(({ label }) => label),
    articles: docs.length,
    href: `${date.slice(0, 4)}/${date}/issue.json`,
    bytes: 1,
    sha256: createHash('sha256').update(JSON.stringify(docs)).digest('hex'),
  }
}
