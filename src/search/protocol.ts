import type { Edition, IssueDate, PaperId } from '../issue/ids.ts'
import type { Order } from './provider.ts'
import type { Note } from './query.ts'
import type { Row } from './row.ts'

/** A search, as the address has it; `q` as typed. */
export type SearchRequest = {
  q: string
  paper: PaperId
  from?: IssueDate
  to?: IssueDate
  /** One issue only, by its name (`2021-07-20~extra`), and one page of it or of all. */
  issue?: string
  page?: string
  column?: string
  kind?: string
  sort: Order
  /** Rows wanted from the top. */
  limit: number
}

export type Facet = { value: string; count: number }

/** What is known so far; each takes the place of the one before. */
export type SearchState = {
  rows: readonly Row[]
  /** `articles` is "about" when not exact; `times` and `issues` are given once every row is here. */
  total: { articles: number; isExact: boolean; times?: number; issues?: number }
  years: readonly { year: string; count: number }[]
  /** Counted over the newest `of` rows; `isWhole` when those are all. */
  facets: { of: number; isWhole: boolean } & Record<'page' | 'column' | 'kind' | 'byline', readonly Facet[]>
  coverage: Coverage
  /** What of the query was not understood, and was searched as text. */
  notes: readonly Note[]
  /** All rows are here. */
  isWhole: boolean
  /** Nothing more is coming for this request. */
  isDone: boolean
  /** Since it was asked. */
  ms: number
  /** There is no answer, or no more of one, and why; then `isDone`. */
  failure?: Failure
}

/** `silent`: the search thread died twice over this request. `detail` is for a report, not for reading. */
export type Failure = { reason: 'offline' | 'damaged' | 'silent' | 'unexpected'; detail: string }

/** Which issues of the span were searched, by where their text was read, and which were not. */
export type Coverage = {
  issues: number
  searched: { here: number; archive: number; fetched: number; remote: number }
  /**
   * Runs of issues that were not searched, oldest first; `bytes` is what fetching their text takes, 0 when that is not known.
   * `unfetched`: too many to be fetched without being asked for.
   */
  missing: readonly {
    from: IssueDate
    to: IssueDate
    issues: number
    bytes: number
    reason: 'offline' | 'damaged' | 'unfetched'
  }[]
  /** Set when the paper's own search server should have answered and did not. */
  remote?: 'unreachable' | 'slow' | 'wrong'
}

export type Suggestion = { text: string; from: 'headline' | 'column' | 'byline'; date?: IssueDate; edition?: Edition }
/** Articles by month, for each term. */
export type Trend = { term: string; months: readonly { month: string; count: number; of: number }[]; isExact: boolean }

export type ToWorker =
  /** The first of all: where the shelf's `papers/` are, absolute. */
  | { id: number; ask: 'open'; papers: string }
  | { id: number; ask: 'search'; request: SearchRequest }
  | { id: number; ask: 'suggest'; paper: PaperId; typed: string }
  | { id: number; ask: 'trend'; paper: PaperId; terms: readonly string[]; from?: IssueDate; to?: IssueDate }
  | { id: number; ask: 'stop' }
  /** Says that it lives. */
  | { id: number; ask: 'ping' }
export type FromWorker =
  | { id: number; state: SearchState }
  | { id: number; suggestions: readonly Suggestion[] }
  | { id: number; trends: readonly Trend[] }
  | { id: number; pong: true }
  | { id: number; failure: Failure }
