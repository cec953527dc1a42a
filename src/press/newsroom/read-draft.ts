import { readFileSync } from 'node:fs'
import { PageLabel } from '../../issue/ids.ts'
import type { PaperId } from '../../issue/ids.ts'
import { read } from '../../issue/read.ts'
import type { Problem } from '../problem.ts'
import { reportFor } from '../report.ts'
import { decodeText } from '../text-file.ts'
import type { Draft, DraftIssue, DraftSource } from './draft.ts'
import type { IssueFile } from './issue-files.ts'
import type { IssuePlace } from './newsroom.ts'
import { order } from './newsroom.ts'
import type { ReadArticle } from './read-article.ts'
import { readArticle } from './read-article.ts'
import { readIssue } from './read-issue.ts'

/** An article and the file it stands in, for messages. */
export type FiledArticle = ReadArticle & { file: string }
export type ReadDraft = { draft: Draft; articles: FiledArticle[] }

/** The issue in `place` from its `files`. Everything wrong with it is added to `problems`; what can be read is. */
export function readDraft(
  paper: PaperId,
  place: IssuePlace,
  files: readonly IssueFile[],
  problems: Problem[],
): ReadDraft | undefined {
  const { shown, date, edition } = place
  const sheet = files.find(({ path }) => path === 'issue.yaml')
  if (!sheet) {
    reportFor(`${shown}/issue.yaml`, problems)('is missing; it names the pages: write at least pages')
    return undefined
  }
  const text = decodeText(readFileSync(sheet.from), reportFor(`${shown}/issue.yaml`, problems))
  const readSheet = text === undefined ? undefined : readIssue(text, `${shown}/issue.yaml`, problems)
  const articles = readArticles(place, files, readSheet?.issue.pages, problems)
  if (!readSheet) return undefined
  reportLostPictures(place, files, readSheet.issue, articles, problems)
  const draft: Draft = {
    paper,
    date,
    ...(edition === undefined ? {} : { edition }),
    masthead: {},
    issue: readSheet.issue,
    articles: articles.map(({ article }) => article),
    sources: readSources(files, readSheet.sourceNames),
  }
  return { draft, articles }
}

function readArticles(
  { shown }: IssuePlace,
  files: readonly IssueFile[],
  pages: DraftIssue['pages'] | undefined,
  problems: Problem[],
): FiledArticle[] {
  const found: { at: number; name: string; article: FiledArticle }[] = []
  for (const { path, from } of files) {
    const [folder = '', name, ...deeper] = path.split('/')
    if (!path.endsWith('.md') || folder === 'source' || folder === 'images') continue
    const file = `${shown}/${path}`
    const report = reportFor(file, problems)
    const label = read(PageLabel, folder)
    if (name === undefined || deeper.length > 0 || label === undefined) {
      report(`stands outside a page; put it into the folder of its page, as in ${shown}/1/01-${path.split('/').at(-1)}`)
      continue
    }
    const at = pages?.findIndex((page) => page.label === label) ?? 0
    if (at < 0) {
      report(`stands on page "${label}", which issue.yaml does not name; add it under pages`)
      continue
    }
    const text = decodeText(readFileSync(from), report)
    const article = text === undefined ? undefined : readArticle(text, label, file, problems)
    if (article) found.push({ at, name, article: { ...article, file } })
  }
  return found.toSorted((a, b) => a.at - b.at || inFileOrder(a.name, b.name)).map(({ article }) => article)
}

/** `2-x.md` before `10-y.md`, and then by name. */
function inFileOrder(a: string, b: string): number {
  return numberOf(a) - numberOf(b) || order(a, b)
}

function numberOf(name: string): number {
  const digits = /^\d+/.exec(name)?.[0]
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits)
}

function reportLostPictures(
  { shown }: IssuePlace,
  files: readonly IssueFile[],
  issue: DraftIssue,
  articles: readonly FiledArticle[],
  problems: Problem[],
): void {
  const here = new Set(files.map(({ path }) => path))
  for (const { article, file, lineOfBlock } of articles) {
    for (const block of article.blocks) {
      const image = block.t === 'figure' ? block.figure.image : undefined
      if (image !== undefined && !here.has(image))
        reportFor(file, problems)(
          `there is no picture "${image}" in ${shown}; add the file, or leave src out when the picture is lost`,
          lineOfBlock(block.k),
        )
    }
    for (const { page } of article.jumps ?? [])
      if (!issue.pages.some(({ label }) => label === page))
        reportFor(file, problems)(`goes on on page "${page}", which issue.yaml does not name`)
  }
  for (const { label, image } of issue.pages)
    if (image !== undefined && !here.has(image))
      reportFor(`${shown}/issue.yaml`, problems)(`there is no page image "${image}"; add the file`, `page ${label}`)
}

/** What an import read, in order; `1-page.txt` is called page.txt. */
function readSources(files: readonly IssueFile[], names: readonly string[] | undefined): DraftSource[] {
  return files
    .filter(({ path }) => path.startsWith('source/'))
    .toSorted((a, b) => inFileOrder(a.path.slice(7), b.path.slice(7)))
    .map(({ path, from }, at) => ({
      name: names?.[at] ?? path.slice(7).replace(/^\d{1,3}-/, ''),
      bytes: new Uint8Array(readFileSync(from)),
    }))
}
