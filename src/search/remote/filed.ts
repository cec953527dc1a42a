import { fold } from '../../issue/fold.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { issueName } from '../../issue/locator.ts'
import type { Doc } from '../doc.ts'
import { joinLines } from '../lines.ts'
import { piecesOf, type Field } from '../pieces.ts'
import type { PageOfIssue, SearchIssue } from '../provider.ts'
import type { TextField } from './mapping.ts'
import { marked } from './units.ts'

/** What a row is made of, beside the day and the place of the article. */
type RowSource = { kind: SearchIssue['kind']; page: PageOfIssue; doc: Doc }

/** An article as the engine files it; the fields of mapping.ts. */
export type FiledArticle = {
  what: 'article'
  paper: string
  year: string
  issue: string
  /** Of the issue.json it was made from. */
  sha256: string
  date: string
  edition: string
  order: number
  page: string
  kind: string
  columnName?: string
  bylineNames: readonly string[]
  hasPicture: boolean
  row: RowSource
} & Record<TextField, readonly string[]>

/** Under which name an article, an issue and the run of a paper are filed. */
export const articleKey = (paper: string, issue: string, article: string) => `${paper}/${issue}/${article}`
export const issueKey = (paper: string, issue: string) => `${paper}/${issue}`
export const runKey = (paper: string) => paper

/** The articles of an issue as the engine files them, in reading order. */
export function filedArticles(issue: SearchIssue, { sha256 }: Pick<IssueEntry, 'sha256'>): FiledArticle[] {
  const byLabel = new Map(issue.pages.map((page) => [page.label, page]))
  return issue.docs.map((doc, order) => {
    const page = byLabel.get(doc.page) ?? { label: doc.page, map: [] }
    return filedArticle(issue, sha256, order, { kind: issue.kind, page, doc })
  })
}

function filedArticle(
  { paper, date, edition }: SearchIssue,
  sha256: string,
  order: number,
  row: RowSource,
): FiledArticle {
  const { doc } = row
  return {
    what: 'article',
    paper,
    year: date.slice(0, 4),
    issue: issueName(date, edition),
    sha256,
    date,
    edition: edition ?? '',
    order,
    page: fold(doc.page),
    kind: doc.kind,
    ...(doc.column === undefined ? {} : { columnName: doc.column }),
    bylineNames: doc.bylines,
    hasPicture: doc.hasPicture,
    ...textsOf(doc),
    row,
  }
}

const heads = new Set<Field>(['kicker', 'headline', 'deck'])

function textsOf(doc: Doc): Record<TextField, readonly string[]> {
  const pieces = piecesOf(doc).map(({ field, lines }) => ({ field, texts: readings(lines).map(marked) }))
  const of = (has: (field: Field) => boolean) => pieces.flatMap(({ field, texts }) => (has(field) ? texts : []))
  return {
    all: of(() => true),
    heads: of((field) => heads.has(field)),
    headline: of((field) => field === 'headline'),
    column: of((field) => field === 'column'),
    bylines: of((field) => field === 'byline'),
  }
}

/**
 * Lines as the folded texts they may be read as. Where two of them join without a blank, one may be asked for all the same, so
 * each such place is there with one and without; a head has six lines at most, and most have one.
 */
function readings(lines: readonly string[]): string[] {
  const { text, starts } = joinLines(lines)
  const folded = fold(text)
  const tight = starts.slice(1).filter((start) => start > 0 && folded[start - 1] !== ' ')
  let read = folded === '' ? [] : [folded]
  // from the end, so that the places before stay where they are
  for (const at of tight.toReversed()) read = read.flatMap((one) => [one, `${one.slice(0, at)} ${one.slice(at)}`])
  return read
}
