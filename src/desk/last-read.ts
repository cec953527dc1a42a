import type { ArticleId, Edition, IssueDate, PageLabel, PaperId } from '../issue/ids.ts'
import { isArticleId, isEdition, isIssueDate, isPageLabel } from '../issue/names.ts'

/** Where the reader was last in a paper. */
export type LastRead = {
  date: IssueDate
  edition?: Edition
  /** The page, or the page that the article stands on. */
  page: PageLabel
  article?: ArticleId
  /** The paragraph at the top of the window, from 1; not there at the head. */
  paragraph?: number
  /** What stood over it: the article's headline, or the page's lead. */
  head: string
  /** When, in milliseconds since 1970, by this device's clock. */
  at: number
}

const longestHead = 200

/** What lies in a store, as a place; `undefined` when it is none. What cannot be read of its lesser facts is left out. */
export function readLastRead(value: unknown): LastRead | undefined {
  if (!isObject(value)) return undefined
  const { date, edition, page, article, paragraph, head, at } = value
  if (!isText(date) || !isIssueDate(date) || !isText(page) || !isPageLabel(page)) return undefined
  if (typeof at !== 'number' || !Number.isFinite(at)) return undefined
  return {
    date,
    ...(isText(edition) && isEdition(edition) ? { edition } : {}),
    page,
    ...(isText(article) && isArticleId(article) ? { article } : {}),
    ...(typeof paragraph === 'number' && Number.isInteger(paragraph) && paragraph > 0 ? { paragraph } : {}),
    head: isText(head) ? head.slice(0, longestHead) : '',
    at,
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** What was read last in each paper, by its id. */
export type LastReads = ReadonlyMap<PaperId, LastRead>
