import type { ArticleId, Edition, IssueDate, PageLabel, PaperId } from '../issue/ids.ts'
import type { IssueEntry } from '../issue/paper.ts'
import type { Doc } from './doc.ts'
import type { MapBox } from './provider.ts'
import type { Range } from './ranges.ts'
import type { Snippet } from './snippet.ts'

/** An article that holds all that was asked, as a list shows it. */
export type Row = {
  paper: PaperId
  date: IssueDate
  edition?: Edition
  /** Of the issue. */
  kind: IssueEntry['kind']
  page: PageLabel
  pageName?: string
  map: readonly MapBox[]
  article: ArticleId
  articleKind: Doc['kind']
  column?: string
  bylines: readonly string[]
  /** Lines as printed, and what to mark in each. */
  kicker: readonly string[]
  headline: readonly string[]
  headlineMarks: readonly (readonly Range[])[]
  isInHeadline: boolean
  /** Up to two places in its text, or how it begins. */
  snippets: readonly Snippet[]
  /** How often what was asked occurs. */
  count: number
  /** Its place among the articles of its issue, from 0. */
  order: number
  /** Read from this device. */
  isHere: boolean
  /** Of its text, so that a dispatch printed in several papers or pages can be told: equal means the same text. */
  fingerprint: string
  /** The same text elsewhere, folded under this row. */
  also?: readonly Pick<Row, 'date' | 'edition' | 'page' | 'article'>[]
}
