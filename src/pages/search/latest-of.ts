import type { IssueDate } from '../../issue/ids.ts'
import type { Paper } from '../../issue/paper.ts'

/** The day of a paper's newest issue. */
export function latestOf({ years }: Pick<Paper, 'years'>): IssueDate | undefined {
  return years.findLast(({ count }) => count > 0)?.last
}
