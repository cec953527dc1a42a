import type { Edition, IssueDate } from '../issue/ids.ts'
import { issueName } from '../issue/locator.ts'
import type { IssueEntry, Year } from '../issue/paper.ts'

export type Around = {
  previous: IssueEntry | undefined
  next: IssueEntry | undefined
  /** Why there is no issue on the day, when the paper says so. */
  gap: string | undefined
}

/** Looks through `years`, oldest first, for what stands before and after an issue's name, itself left out. */
export function aroundIn(years: readonly Year[], date: IssueDate, edition: Edition | undefined): Around {
  const entries = years.flatMap(({ issues }) => issues)
  const own = placeOf(date, edition)
  return {
    previous: entries.findLast((entry) => placeOf(entry.date, entry.edition) < own),
    next: entries.find((entry) => placeOf(entry.date, entry.edition) > own),
    gap: years.flatMap(({ gaps }) => gaps).find(({ from, to }) => from <= date && date <= to)?.reason,
  }
}

/** The latest issue: the main one of the last day, not its extra edition. */
export function latestOf(years: readonly Year[]): IssueEntry | undefined {
  const entries = years.flatMap(({ issues }) => issues)
  const day = entries.at(-1)?.date
  return entries.find(({ date }) => date === day)
}

/** Sorts as printed: by day, the main issue before its editions. */
function placeOf(date: IssueDate, edition: Edition | undefined): string {
  return issueName(date, edition)
}
