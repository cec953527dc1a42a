import type { IssueEntry } from '../issue/paper.ts'
import type { UnreadYear } from './engine/run.ts'
import type { Split } from './engine/split.ts'
import type { Coverage } from './protocol.ts'
import type { Batch } from './provider.ts'

type Missing = Coverage['missing'][number]
type Reasons = ReadonlyMap<IssueEntry, Missing['reason']>

/** What was searched of `issues`, oldest first, and of the years beside them of which not even the issues are known. */
export function coverageOf(
  issues: readonly IssueEntry[],
  years: readonly UnreadYear[],
  { recent, scanned, remote, archive, fetched, left }: Split,
  unread: Batch['unread'],
  remoteFailure?: Coverage['remote'],
): Coverage {
  const reasons: Reasons = new Map<IssueEntry, Missing['reason']>([
    ...left.map((entry) => [entry, 'unfetched'] as const),
    ...unread.map(({ entry, reason }) => [entry, reason] as const),
  ])
  const searched = (asked: readonly IssueEntry[]) => asked.filter((entry) => !reasons.has(entry)).length
  const unknown = years.map(({ first, last, count, reason }) => ({
    from: first,
    to: last,
    issues: count,
    bytes: 0,
    reason,
  }))
  return {
    issues: issues.length + years.reduce((sum, { count }) => sum + count, 0),
    searched: {
      here: searched([...recent, ...scanned]),
      archive: searched(archive),
      fetched: searched(fetched),
      remote: searched(remote),
    },
    missing: [...unknown, ...runsOf(issues, reasons)].toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    ...(remoteFailure === undefined ? {} : { remote: remoteFailure }),
  }
}

/** Issues as runs: those that follow one another and are missing for one reason. */
function runsOf(issues: readonly IssueEntry[], reasons: Reasons): Missing[] {
  const runs: Missing[] = []
  let before: Missing['reason'] | undefined
  for (const entry of issues) {
    const reason = reasons.get(entry)
    const last = runs.at(-1)
    if (reason !== undefined && last && reason === before)
      runs[runs.length - 1] = { ...last, to: entry.date, issues: last.issues + 1, bytes: last.bytes + entry.bytes }
    else if (reason !== undefined)
      runs.push({ from: entry.date, to: entry.date, issues: 1, bytes: entry.bytes, reason })
    before = reason
  }
  return runs
}
