import type { IssueEntry } from '../issue/paper.ts'
import { compareIssues, compareRows } from './order.ts'
import type { Batch, Order } from './provider.ts'
import type { Row } from './row.ts'

/** What one provider was asked about, in any order, and its last answer; none yet when it has not given one. */
export type Part = { issues: readonly IssueEntry[]; batch?: Batch | undefined }

/** What all of them have found. */
export type Union = {
  /** In order, and nothing that is still to come belongs before the last of them. */
  rows: readonly Row[]
  total: Batch['total']
  years: ReadonlyMap<string, number>
  unread: Batch['unread']
  isWhole: boolean
}

/** The answers as if one had given them. What may still be overtaken is held back. */
export function unionOf(parts: readonly Part[], order: Order): Union {
  const open = parts.filter(({ batch, issues }) => batch?.isWhole !== true && issues.length > 0)
  const frontiers = open.map((part) => frontierOf(part, order))
  const batches = parts.flatMap(({ batch }) => batch ?? [])
  const rows = batches.flatMap((batch) => batch.rows).toSorted(compareRows(order))
  const end = rows.findIndex((row) => !frontiers.every((isBefore) => isBefore(row)))
  return {
    rows: end < 0 ? rows : rows.slice(0, end),
    total: {
      value: batches.reduce((sum, { total }) => sum + total.value, 0),
      isExact: open.every(({ batch }) => batch?.total.isExact === true),
    },
    years: added(batches.map(({ years }) => years)),
    unread: batches.flatMap(({ unread }) => unread),
    isWhole: open.length === 0,
  }
}

/** True for a row that nothing this provider still has to say belongs before. */
function frontierOf({ issues, batch }: Part, order: Order): (row: Row) => boolean {
  const rows = compareRows(order)
  const last = batch?.rows.at(-1)
  const isBeforeLast = (row: Row) => last !== undefined && rows(row, last) <= 0
  if (order === 'title') return isBeforeLast
  const by = compareIssues(order)
  const reached = batch?.reached
  const ahead = reached ? issues.filter((one) => by(one, reached) > 0) : issues
  const [first] = ahead.toSorted(by)
  return (row) => first === undefined || by(row, first) < 0 || isBeforeLast(row)
}

function added(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sum = new Map<string, number>()
  for (const years of all) for (const [year, count] of years) sum.set(year, (sum.get(year) ?? 0) + count)
  return sum
}

/** A dispatch that was printed more than once is one row, where the first of them stands; the others are named under it. */
export function foldedAlike(rows: readonly Row[]): Row[] {
  const first = new Map<string, { row: Row; also: NonNullable<Row['also']>[number][] }>()
  for (const row of rows) {
    const same = first.get(row.fingerprint)
    if (same) same.also.push(placeOf(row))
    else first.set(row.fingerprint, { row, also: [] })
  }
  return [...first.values()].map(({ row, also }) => (also.length > 0 ? Object.assign({}, row, { also }) : row))
}

function placeOf({ date, edition, page, article }: Row): NonNullable<Row['also']>[number] {
  return { date, ...(edition === undefined ? {} : { edition }), page, article }
}
