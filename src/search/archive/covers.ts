import type { IssueEntry, Paper } from '../../issue/paper.ts'
import { issueName } from '../../issue/locator.ts'
import { FilesError } from '../files.ts'
import type { IndexedIssue } from './issues.ts'
import type { MonthFile } from './manifest.ts'
import type { Index } from './open-index.ts'

/** Of the issues given those whose text the index holds as it is now, and the rest. Both in the order given. */
export type Covered = { covered: IssueEntry[]; rest: IssueEntry[] }

/** A year whose file is still the one that the index was made from is covered; of others the months tell. */
export async function coveredBy(
  index: Index,
  { years }: Pick<Paper, 'years'>,
  entries: readonly IssueEntry[],
  signal: AbortSignal,
): Promise<Covered> {
  const same = new Set(
    index.manifest.years
      .filter(({ year, sha256 }) => years.some((now) => now.year === year && now.sha256.startsWith(sha256)))
      .map(({ year }) => year),
  )
  const known = entries.map((entry) => index.byName.get(issueName(entry.date, entry.edition)))
  const open = known.filter((issue) => issue !== undefined && !same.has(issue.date.slice(0, 4)))
  const hashes = await hashesOf(index, new Set(open.map((issue) => issue?.month ?? 0)), signal)
  const isCovered = entries.map((entry, at) => {
    const issue = known[at]
    if (!issue) return false
    return same.has(issue.date.slice(0, 4)) || entry.sha256.startsWith(hashes(issue) ?? ' ')
  })
  return {
    covered: entries.filter((_, at) => isCovered[at]),
    rest: entries.filter((_, at) => !isCovered[at]),
  }
}

/** Of the issue.json that each issue of some months was made from; nothing for a month that cannot be read. */
async function hashesOf(index: Index, months: ReadonlySet<number>, signal: AbortSignal) {
  const byMonth = new Map<number, MonthFile['issues']>()
  await Promise.all(
    [...months].map(async (at) => {
      try {
        byMonth.set(at, await index.month(at, signal))
      } catch (error) {
        if (!(error instanceof FilesError)) throw error
      }
    }),
  )
  return ({ month, place }: IndexedIssue): string | undefined => byMonth.get(month)?.[place]?.issue
}
