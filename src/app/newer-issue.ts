import type { QueryClient } from '@tanstack/react-query'
import { issueName } from '../issue/locator.ts'
import type { IssueEntry, Paper } from '../issue/paper.ts'
import { paperQuery, yearQuery } from '../shelf/queries.ts'
import { latestOf } from '../shelf/run.ts'

/**
 * The issue that has come out between two readings of a paper's facts: the main one of a new last day, or an edition more of
 * the same day. Older issues that have been added are no news, and an older copy of the facts tells nothing.
 */
export async function newerIssue(client: QueryClient, before: Paper, after: Paper): Promise<IssueEntry | undefined> {
  const [old, now] = [lastYear(before), lastYear(after)]
  if (!now || after.seq <= before.seq || (old && (now.last < old.last || now.sha256 === old.sha256))) return undefined
  const year = await client.query(yearQuery(after.id, now))
  if (!old || now.last > old.last) return latestOf([year])
  const known = client.getQueryData(yearQuery(before.id, old).queryKey)?.issues.at(-1) // or there is nothing to compare
  const latest = year.issues.at(-1)
  return known && latest && nameOf(latest) > nameOf(known) ? latest : undefined
}

/** The facts as they are now; from here on what was computed from the older ones is computed anew when it is wanted. */
export async function freshPaper(client: QueryClient, id: Paper['id']): Promise<Paper> {
  const before = client.getQueryData(paperQuery(id).queryKey)
  const paper = await client.query({ ...paperQuery(id), staleTime: 0 })
  if (before && before.seq !== paper.seq)
    await client.invalidateQueries({
      queryKey: ['shelf', id],
      predicate: ({ queryKey }) => queryKey.length > 2,
      refetchType: 'none',
    })
  return paper
}

function lastYear({ years }: Paper) {
  return years.findLast(({ count }) => count > 0)
}

function nameOf({ date, edition }: IssueEntry): string {
  return issueName(date, edition)
}
