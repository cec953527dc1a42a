import type { IssueDate } from '../../issue/ids.ts'
import { isIssueDate, isPageLabel } from '../../issue/names.ts'
import { firstRows } from './asked.ts'

/** The issue that was open when the search began, and the page of it. */
export type About = { date: IssueDate; page?: string }
/** What the history keeps of a search beside its address: how much of the list was open, and whether it is being typed. */
export type Visit = { rows: number; isTyped: boolean; about?: About }

const mostRows = 2000

/** The state of a history entry, whoever wrote it. */
export function visitOf(state: unknown): Visit {
  const kept = isObject(state) ? state : {}
  const rows = typeof kept['rows'] === 'number' && Number.isInteger(kept['rows']) ? kept['rows'] : firstRows
  const about = aboutOf(kept['about'])
  return {
    rows: Math.min(Math.max(rows, firstRows), mostRows),
    isTyped: kept['isTyped'] === true,
    ...(about ? { about } : {}),
  }
}

function aboutOf(value: unknown): About | undefined {
  if (!isObject(value)) return undefined
  const { date, page } = value
  if (typeof date !== 'string' || !isIssueDate(date)) return undefined
  return { date, ...(typeof page === 'string' && isPageLabel(page) ? { page } : {}) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
