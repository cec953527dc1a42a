import type { Edition, IssueDate, PaperId } from '../issue/ids.ts'
import { issueName } from '../issue/locator.ts'

/** Where the record of an issue lies. */
export function issueKey(paper: PaperId, issue: { date: IssueDate; edition?: Edition | undefined }): string {
  return `${paper}/${issueName(issue.date, issue.edition)}`
}

/** Every key of a paper. No other paper's lies between: `0` comes next after `/`. */
export function keysOf(paper: PaperId): IDBKeyRange {
  return IDBKeyRange.bound(`${paper}/`, `${paper}0`, false, true)
}
