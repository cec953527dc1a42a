import type { PaperId } from '../../issue/ids.ts'
import { parseIssueName } from '../../issue/locator.ts'
import type { IssueEntry, Paper } from '../../issue/paper.ts'
import type { Archive } from '../archive/archive.ts'
import type { Kept } from '../kept.ts'
import type { Recent } from '../recent/recent.ts'
import { RemoteError, type RemoteFailure } from '../remote/failure.ts'
import type { OpenRemote, Remote } from '../remote/open-remote.ts'
import type { Run, Runs, Span } from './run.ts'
import { type Split, splitUp } from './split.ts'

/** The issues something is asked about, who is asked about which, and what could not even be listed. */
export type Scope = {
  issues: readonly IssueEntry[]
  /** All of the paper in the span that are on this device. */
  here: readonly IssueEntry[]
  split: Split
  unreadYears: Run['unread']
  /** The paper's own search server, or why it is not asked although there is one. */
  remote?: Remote | undefined
  remoteFailure?: RemoteFailure | undefined
}

export type ScopeSources = {
  kept: Kept
  runs: Runs
  recent: Recent
  archive: Archive
  /** None: no search server is asked. */
  openRemote?: OpenRemote | undefined
}

/** Throws a `FilesError` when nothing at all is known of the paper, or for the signal. */
export async function scopeOf(
  { kept, runs, recent, archive, openRemote }: ScopeSources,
  { paper, span, issue }: { paper: PaperId; span: Span; issue?: string | undefined },
  signal: AbortSignal,
): Promise<Scope> {
  const [run, keys] = await Promise.all([runs.issuesOf(paper, span, signal), kept.here(paper)])
  signal.throwIfAborted()
  const issues = issue === undefined ? run.issues : named(run.issues, issue)
  const isHere = ({ sha256 }: IssueEntry) => keys.has(sha256)
  // the text of one issue is a few kilobytes, and all of it
  const elsewhere = issue === undefined ? issues.filter((entry) => !isHere(entry)) : []
  const { remote, failure } =
    elsewhere.length > 0 ? await remoteOf(openRemote, await runs.paperOf(paper, signal), run.issues, signal) : {}
  const isRemote = (entry: IssueEntry) => issue === undefined && remote?.covers(entry) === true
  const rest = elsewhere.filter((entry) => !isRemote(entry))
  const covered = new Set(rest.length > 0 ? await coveredOf(archive, paper, rest, signal) : [])
  const split = splitUp(issues, {
    isHere,
    isIndexed: recent.has,
    isRemote,
    isCovered: (entry) => covered.has(entry),
  })
  return { issues, here: issues.filter(isHere), split, unreadYears: run.unread, remote, remoteFailure: failure }
}

/** A search server that says nothing of what it has is as good as none; but the reader is told. */
async function remoteOf(
  openRemote: OpenRemote | undefined,
  paper: Paper,
  issues: readonly IssueEntry[],
  signal: AbortSignal,
): Promise<{ remote?: Remote; failure?: RemoteFailure }> {
  if (!openRemote || !paper.remote) return {}
  try {
    return { remote: await openRemote(paper.remote, paper, issues, signal) }
  } catch (error) {
    if (error instanceof RemoteError) return { failure: error.reason }
    throw error
  }
}

/** Without its index an archive is issues that are not here. */
async function coveredOf(
  archive: Archive,
  paper: PaperId,
  entries: readonly IssueEntry[],
  signal: AbortSignal,
): Promise<readonly IssueEntry[]> {
  try {
    return (await archive.covers(paper, entries, signal)).covered
  } catch {
    signal.throwIfAborted()
    return []
  }
}

function named(issues: readonly IssueEntry[], name: string): readonly IssueEntry[] {
  const wanted = parseIssueName(name)
  return issues.filter(({ date, edition }) => date === wanted?.date && edition === wanted.edition)
}
