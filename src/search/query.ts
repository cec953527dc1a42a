import type { IssueDate, PageLabel } from '../issue/ids.ts'
import type { Doc } from './doc.ts'
import { readQuery } from './query/read.ts'
import type { ReadDate } from './query/span.ts'

/**
 * One thing that must occur, folded. A word of an alphabet must stand alone; `isOpen` lets it go on: the last one typed. A
 * blank within it, from a quote, is any run of blanks or a line break.
 */
export type Part = { text: string; isOpen: boolean }

/** What is looked for. Where `hasQuestion` is false nothing is, and nothing found. */
export type Query = {
  /** Every one must be met, by any of its parts, anywhere in the article. */
  groups: readonly (readonly Part[])[]
  /** None of them may occur. */
  without: readonly Part[]
  where: Where
  /** What was not understood and is searched as text, or was left out, for the reader to be told. */
  notes: readonly Note[]
}

/** What the fields ask for: of each list one must fit; an empty list asks nothing. */
export type Where = {
  /** 版: labels as printed, folded. */
  pages: readonly PageLabel[]
  /** 栏目: parts of the column's name. */
  columns: readonly Part[]
  /** 记者: parts of a byline. */
  bylines: readonly Part[]
  /** 标题: must occur in the heads, each of them. */
  titles: readonly Part[]
  /** 类型 */
  kinds: readonly Doc['kind'][]
  /** 图:有, 图:无 */
  hasPicture?: boolean
  from?: IssueDate
  to?: IssueDate
}

export type Note = {
  /** What was typed. */
  typed: string
  /**
   * Searched as text: unknown-field, bad-value, bad-date, nothing-beside (或 without something on both sides). Searched
   * without its quote mark: unclosed. Left out: too-long, too-many, asks-nothing (an empty field; days alone; only what must
   * not occur).
   */
  why:
    | 'unknown-field'
    | 'bad-value'
    | 'bad-date'
    | 'nothing-beside'
    | 'unclosed'
    | 'too-long'
    | 'too-many'
    | 'asks-nothing'
}

/** Longer questions are cut, as typed, in UTF-16 units. */
export const longestQuery = 200

/**
 * Reads what was typed. Blanks part it, and each part is a phrase that is looked for as it stands; -词 must not occur, 或
 * between two asks for either, quotes keep blanks, 版: 栏目: 记者: 标题: 类型: 图: 日期: ask of the article itself, 2019..2021
 * of its date. Anything may be typed: what is not understood is searched as text, and `notes` say so.
 *
 * `readDate` understands dates in words: `spokenDates`. Without it they ask nothing.
 */
export function parseQuery(typed: string, options: { readDate?: ReadDate } = {}): Query {
  // halves of surrogate pairs, typed or cut so, would match halves of characters; nothing printed holds control characters
  const whole = typed.slice(0, longestQuery).replaceAll(/[\p{Cs}\p{Cc}]/gu, ' ')
  const query = readQuery(whole, options.readDate)
  const { without, where } = query
  const isIdle = !hasQuestion(query) && (without.length > 0 || where.from !== undefined || where.to !== undefined)
  const rest = typed.slice(longestQuery).trim()
  return {
    ...query,
    notes: [
      ...query.notes,
      ...(isIdle ? [{ typed: whole.trim(), why: 'asks-nothing' as const }] : []),
      ...(rest === '' ? [] : [{ typed: rest.slice(0, longestQuery), why: 'too-long' as const }]),
    ],
  }
}

/** What is marked in a text of an article that was found. */
export function partsOf({ groups, where }: Query): readonly Part[] {
  return [...groups.flat(), ...where.titles]
}

/** True when something is asked. Days alone ask nothing, as in the address, and neither does what must not occur. */
export function hasQuestion({ groups, where }: Pick<Query, 'groups' | 'where'>): boolean {
  const { pages, columns, bylines, titles, kinds, hasPicture } = where
  return (
    groups.length > 0 || // a scan asks this of every article
    pages.length > 0 ||
    columns.length > 0 ||
    bylines.length > 0 ||
    titles.length > 0 ||
    kinds.length > 0 ||
    hasPicture !== undefined
  )
}
