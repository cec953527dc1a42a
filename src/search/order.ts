import type { IssueEntry } from '../issue/paper.ts'
import type { Order } from './provider.ts'
import type { Row } from './row.ts'

type Named = Pick<IssueEntry, 'date' | 'edition'>

/** Which of two rows comes first: negative, the first one. No two rows are equal. */
export function compareRows(order: Order): (a: Row, b: Row) => number {
  return (a, b) =>
    (order === 'title' ? Number(b.isInHeadline) - Number(a.isInHeadline) : 0) ||
    compareIssues(order)(a, b) ||
    a.order - b.order
}

/** Which of two issues of a paper comes first: by day, and on a day the main issue before its editions. */
export function compareIssues(order: Order): (a: Named, b: Named) => number {
  const sign = order === 'old' ? 1 : -1
  return (a, b) => sign * compare(a.date, b.date) || compare(a.edition ?? '', b.edition ?? '')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
