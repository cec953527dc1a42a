import type { Edition, IssueDate, PageLabel, PaperId } from '../issue/ids.ts'
import type { IssueEntry } from '../issue/paper.ts'
import type { Doc } from './doc.ts'
import type { Query } from './query.ts'
import type { Row } from './row.ts'

/** A page as a row shows it: its name, and where its articles stand (0–10000 of the sheet). */
export type PageOfIssue = { label: PageLabel; name?: string; map: readonly MapBox[] }
export type MapBox = { left: number; top: number; right: number; bottom: number; articles: readonly string[] }

/** An issue as search reads it. */
export type SearchIssue = {
  paper: PaperId
  date: IssueDate
  edition?: Edition
  kind: IssueEntry['kind']
  pages: readonly PageOfIssue[]
  docs: readonly Doc[]
}

type ProviderId = 'recent' | 'scan' | 'archive' | 'remote'
export type Order = 'new' | 'old' | 'title'

/** What is asked of one provider: issues that no other is asked about, oldest first, all of one paper. */
export type Ask = {
  query: Query
  paper: PaperId
  issues: readonly IssueEntry[]
  order: Order
  /** Rows that will be shown; a provider that finds all of them cheaply may give more. */
  limit: number
  signal: AbortSignal
}

/** What a provider has found so far, from the beginning of its order; each batch takes the place of the one before. */
export type Batch = {
  /** Verified on their text, in the order asked for; everything that comes before the last of them is among them. */
  rows: readonly Row[]
  /** Articles in all. When it is not exact it is never far off, and `rows.length` is at most it. */
  total: { value: number; isExact: boolean }
  /** Articles by year, as far as they are counted; sums to `total.value`. */
  years: ReadonlyMap<string, number>
  /** Issues it could not read, and why; they are named in the coverage. */
  unread: readonly { entry: IssueEntry; reason: 'offline' | 'damaged' }[]
  /** True when `rows` are all there are. */
  isWhole: boolean
  /** In the order asked for, every issue up to this one, inclusive, is done with: what comes before its end is in `rows`. */
  reached?: IssueEntry
}

export type Provider = {
  id: ProviderId
  /** Throws only for the signal, or when it can say nothing at all; then the next provider is asked about its issues. */
  search: (ask: Ask) => AsyncIterable<Batch>
}
