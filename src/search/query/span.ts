import { isIssueDate } from '../../issue/names.ts'
import type { IssueDate } from '../../issue/ids.ts'

/** Days, both in it; open where one is missing. */
export type Span = { from?: IssueDate; to?: IssueDate }
/** The span of days that words mean: 昨天, 2021年七月. `undefined` when they mean none, or may mean several. */
export type ReadDate = (said: string) => Span | undefined

/**
 * A span that stands by itself: 2019..2021, 2019-03..2020, ..2012, or a day in figures. `undefined` for what looks like
 * none, so that the text 2025 stays a text; `'bad'` for what looks like one and cannot be.
 */
export function bareSpan(text: string): Span | 'bad' | undefined {
  if (/^\d{4}-\d{1,2}-\d{1,2}$/u.test(text)) return figures(text) ?? 'bad'
  const [, before, after] = new RegExp(`^(${figuresForm})?(?:\\.{2,}|…+)(${figuresForm})?$`, 'u').exec(text) ?? []
  if (before === undefined && after === undefined) return undefined
  return between(before, after, figures) ?? 'bad'
}

/** What stands after 日期: one date, in figures or in words, or a span of two. */
export function spanOf(text: string, readDate: ReadDate | undefined): Span | undefined {
  const read = (said: string) => figures(said) ?? readDate?.(said)
  const separators = [...text.matchAll(/\.{2,}|…+|—+|–+|[~至到]|(?<=^\d{4})-(?=\d{4}$)/gu)]
  for (const { 0: separator, index } of separators.slice(0, mostSeparators)) {
    const [before, after] = [text.slice(0, index), text.slice(index + separator.length)]
    const found = between(before, after, read)
    if (found) return found
  }
  return read(text) // 冬至 is a day, though 至 may part two
}

/** 夏至至冬至 has three; words beyond that are no date. */
const mostSeparators = 4
const figuresForm = '\\d{4}(?:-\\d{1,2}(?:-\\d{1,2})?)?'

/** From the first day of the one to the last of the other, whichever was said first. */
function between(before: string | undefined, after: string | undefined, read: ReadDate): Span | undefined {
  const [from, to] = [before, after].map((said) => (said === undefined || said === '' ? {} : read(said)))
  if (!from || !to || ((before ?? '') === '' && (after ?? '') === '')) return undefined
  if (from.from !== undefined && to.from !== undefined && from.from > to.from) return spanned(to.from, from.to)
  return spanned(from.from, to.to)
}

function spanned(from: IssueDate | undefined, to: IssueDate | undefined): Span {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/** 2019, 2019-03, 2019-03-05. */
function figures(text: string): Required<Span> | undefined {
  if (!new RegExp(`^${figuresForm}$`, 'u').test(text)) return undefined
  const [year = '', month, day] = text.split('-').map((figure) => figure.padStart(2, '0'))
  if (day !== undefined) return daysOf(`${year}-${month}-${day}`, [`${year}-${month}-${day}`])
  if (month === undefined) return daysOf(`${year}-01-01`, [`${year}-12-31`])
  return daysOf(
    `${year}-${month}-01`,
    lastDays.map((last) => `${year}-${month}-${last}`),
  )
}

const lastDays = ['31', '30', '29', '28']

function daysOf(from: string, ends: readonly string[]): Required<Span> | undefined {
  const to = ends.find(isIssueDate)
  return isIssueDate(from) && to !== undefined ? { from, to } : undefined
}

/** The months and years of a calendar as spans: for who reads dates in words. */
export function monthSpan(year: number, month: number): Required<Span> | undefined {
  return figures(`${String(year).padStart(4, '0')}-${month}`)
}

export function yearSpan(first: number, last: number): Required<Span> | undefined {
  const [from, to] = [first, last].map((year) => figures(String(year).padStart(4, '0')))
  return from && to && { from: from.from, to: to.to }
}
