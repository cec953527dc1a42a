import type { IssueDate } from '../../issue/ids.ts'
import { issueName } from '../../issue/locator.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import type { Manifest } from './manifest.ts'

/** An issue as the manifest has it: its articles are numbered from `first`, `articles` of them. */
export type IndexedIssue = Pick<IssueEntry, 'date' | 'edition'> & {
  first: number
  articles: number
  /** Its month, and its place among the month's issues. */
  month: number
  place: number
}

/** Oldest first. */
export function issuesOf({ months }: Pick<Manifest, 'months'>): IndexedIssue[] {
  let first = 0
  return months.flatMap(({ month: name, days, articles, editions = {} }, month) =>
    days.map((day, place) => {
      const edition = editions[String(place)]
      const count = articles[place] ?? 0
      const issue: IndexedIssue = {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a month and a day of it, both checked
        date: `${name}-${String(day).padStart(2, '0')}` as IssueDate,
        ...(edition === undefined ? {} : { edition }),
        first,
        articles: count,
        month,
        place,
      }
      first += count
      return issue
    }),
  )
}

/** By the names of issues. */
export function byName(issues: readonly IndexedIssue[]): ReadonlyMap<string, IndexedIssue> {
  return new Map(issues.map((issue) => [issueName(issue.date, issue.edition), issue]))
}
