import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { Issue } from '../../issue/issue.ts'
import { canonicalJson } from '../../issue/json.ts'
import type { IssueEntry, IssueHeads, PaperFacts } from '../../issue/paper.ts'
import { sentence } from '../../issue/read.ts'
import { sha256 } from '../cache.ts'
import type { HeadFace } from '../faces/head-face.ts'
import { identify } from '../ids.ts'
import type { IssueFile } from '../newsroom/issue-files.ts'
import type { IssuePlace } from '../newsroom/newsroom.ts'
import type { FiledArticle, ReadDraft } from '../newsroom/read-draft.ts'
import { readDraft } from '../newsroom/read-draft.ts'
import type { Problem } from '../problem.ts'
import type { Correction } from './corrections.ts'
import { correctionsOf } from './corrections.ts'
import { entryOf } from './entry.ts'
import type { GoneArticle } from './gone.ts'
import { goneFrom } from './gone.ts'
import { headsOf } from './heads.ts'
import type { ColumnArticle } from './instalments.ts'
import { columnArticlesOf } from './instalments.ts'
import { makeFaces } from './make-faces.ts'
import type { ShelfFile } from './make-files.ts'
import { makePictures, makeSources } from './make-files.ts'
import { makeIssue } from './make-issue.ts'
import { lunarLine } from './solar-term.ts'

const warnAtBytes = 60_000
const mostBytes = 250_000

/** One issue, ready for the shelf. Files are below its folder, issue.json first. */
export type BuiltIssue = {
  issue: Issue
  entry: IssueEntry
  heads: IssueHeads
  columnArticles: ColumnArticle[]
  gone: GoneArticle[]
  files: ShelfFile[]
  /** The lock as it must be written, when it is not so already. */
  lock?: string
  corrects: Correction[]
  articles: FiledArticle[]
}

export type IssueJob = {
  facts: PaperFacts
  place: IssuePlace
  files: readonly IssueFile[]
  /** Those known so far, of the whole paper. */
  corrections: readonly Correction[]
  /** Without it pictures are looked at and not made, nor is a face. */
  cache?: string
  /** What the headlines are set in, when the publisher has chosen a face. */
  headFace?: HeadFace | undefined
}

/** Reads an issue's sources and makes its files. With an error among `problems` it must not be published. */
export async function buildIssue(job: IssueJob, problems: Problem[]): Promise<BuiltIssue | undefined> {
  const { facts, place, files, cache } = job
  const before = problems.length
  const read = readDraft(facts.id, place, files, problems)
  const identified = read && identify(place, read.articles, problems)
  if (!read || !identified) return undefined
  const { draft, articles } = read
  const { ids, lock, changed } = identified
  const options = { shown: place.shown, files, ...(cache === undefined ? {} : { cache }) }
  const { pictures, written } = await makePictures(draft, articles, options, problems)
  const sources = makeSources(draft.sources)
  const corrects = correctionsIn(read, ids)
  const made = makeIssue(draft, ids, {
    pictureOf: (image) => pictures.get(image),
    sources: sources.listed,
    lang: facts.lang,
    corrections: correctionsOf(place.name, [...job.corrections, ...corrects]),
    ...(facts.calendar?.lunar === true ? { lunar: lunarLine(place.date) } : {}),
  })
  const cut = await facesOf(made, job, problems)
  const issue = cut ? { ...made, faces: cut.faces } : made
  // what was wrong in a source is wrong here too, and said already
  if (!problems.slice(before).some(({ level }) => level === 'error')) {
    const { issues: wrong } = v.safeParse(Issue, issue)
    for (const one of wrong ?? []) problems.push(inItsFile(one, place, articles))
    reportOddIds(issue, place, problems)
  }
  const json = new TextEncoder().encode(canonicalJson(issue))
  reportSize(json, place, problems)
  return {
    issue,
    entry: entryOf(issue, { bytes: json.length, sha256: sha256(json) }),
    heads: headsOf(issue),
    columnArticles: columnArticlesOf(issue),
    gone: goneFrom(lock),
    files: [{ href: 'issue.json', bytes: json }, ...written, ...(cut?.written ?? []), ...sources.written],
    ...(changed === undefined ? {} : { lock: changed }),
    corrects,
    articles,
  }
}

async function facesOf(issue: Issue, { headFace, cache, place }: IssueJob, problems: Problem[]) {
  if (!headFace || cache === undefined) return undefined
  return makeFaces(issue, headFace, { shown: place.shown, cache }, problems)
}

function correctionsIn({ draft: { date, edition, articles } }: ReadDraft, ids: readonly string[]): Correction[] {
  return articles.flatMap(({ corrects }, at) =>
    corrects ? [{ by: { date, ...(edition === undefined ? {} : { edition }), id: ids[at] ?? '' }, of: corrects }] : [],
  )
}

/** What the schema says of an article is said of the file it stands in. */
function inItsFile(one: v.BaseIssue<unknown>, { shown }: IssuePlace, articles: readonly FiledArticle[]): Problem {
  const [room, index] = (one.path ?? []).map(({ key }) => key)
  const file = room === 'articles' && typeof index === 'number' ? articles[index]?.file : undefined
  const path = v.getDotPath(one)
  return {
    file: file ?? `${shown}/issue.yaml`,
    where: `issue.json${path === null ? '' : `: ${path}`}`,
    what: path === null ? sentence(one) : one.message,
    level: 'error',
  }
}

/** Entries about articles that are not in the issue. */
function reportOddIds({ articles, quality }: Issue, { shown }: IssuePlace, problems: Problem[]): void {
  const ids = new Set(articles.map(({ id }) => id))
  for (const [at, { where }] of quality.entries())
    if (where.article !== undefined && !ids.has(where.article))
      problems.push({
        file: `${shown}/issue.yaml`,
        where: `quality.${at}`,
        what: `names an article "${where.article}" that is not in this issue; correct or delete it`,
        level: 'error',
      })
}

function reportSize(json: Uint8Array, { shown }: IssuePlace, problems: Problem[]): void {
  // what is short uncompressed is short compressed
  if (json.length <= warnAtBytes) return
  const size = gzipSync(json, { level: 9 }).length
  if (size <= warnAtBytes) return
  const kilobytes = Math.ceil(size / 1000)
  problems.push({
    file: `${shown}/issue.yaml`,
    where: 'issue.json',
    what:
      size > mostBytes
        ? `is ${kilobytes} kB compressed; over ${mostBytes / 1000} kB no reader can be asked to load it, so split the issue`
        : `is ${kilobytes} kB compressed; over ${warnAtBytes / 1000} kB opens slowly on a phone`,
    level: size > mostBytes ? 'error' : 'warn',
  })
}
