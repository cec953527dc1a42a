import type { PaperId } from '../issue/ids.ts'
import { issueName } from '../issue/locator.ts'
import type { IssueEntry } from '../issue/paper.ts'
import { fetchIssue, fetchRoots, fetchYear, type FileHere, type Roots } from './fetch-kept.ts'
import { inTurn } from './in-turn.ts'
import { keepFailureOf, type KeepFailure } from './keep-failure.ts'
import type { KeptIssue } from './kept-issue.ts'

export type KeepProgress = {
  /** Issues that are here, of all that were wanted. */
  done: number
  of: number
  /** Of the text that has come. */
  bytes: number
}
export type KeepOptions = { signal?: AbortSignal; onProgress?: (progress: KeepProgress) => void }
/** What was stopped before its turn is in neither list. */
export type KeepResult = { kept: IssueEntry[]; failed: { entry: IssueEntry; reason: KeepFailure }[] }

/**
 * Where it is kept: `put` writes all or nothing, and settles when the disk has it. `roots` are written too where one of them
 * has been taken away: by another tab that removed the last issue, or with all that this site has stored.
 */
export type KeepStore = {
  list: (paper: PaperId) => Promise<KeptIssue[]>
  put: (files: readonly FileHere[], issues: readonly KeptIssue[], roots?: readonly FileHere[]) => Promise<void>
}

/**
 * Keeps the text of `entries`, and first what leads to it. Each issue is whole or not there: what failed, or was stopped,
 * leaves nothing, and what was done before it stays. With no entries, what is kept already is brought up to date.
 */
export async function keepIssues(
  store: KeepStore,
  paper: PaperId,
  entries: readonly IssueEntry[],
  { signal = new AbortController().signal, onProgress = () => undefined }: KeepOptions = {},
): Promise<KeepResult> {
  const result: KeepResult = { kept: [], failed: [] }
  const isStopped = () => signal.aborted
  const fail = (entry: IssueEntry, reason: KeepFailure) => {
    if (!isStopped()) result.failed.push({ entry, reason })
  }
  let bytes = 0
  const tell = () => onProgress({ done: result.kept.length, of: entries.length, bytes })
  tell()

  const way = await keepWay(store, paper, entries, signal).catch((error: unknown) => keepFailureOf(error))
  if (typeof way === 'string') {
    for (const entry of entries) fail(entry, way)
    return result
  }
  let isFull = false
  await inTurn(entries, async (wanted) => {
    if (isStopped()) return
    if (isFull) return fail(wanted, 'no-room') // to fetch it would be in vain
    const entry = way.roots.entries.find((one) => isSame(one, wanted))
    if (!entry) return fail(wanted, 'no-such-issue')
    try {
      if (!way.here.has(entry.sha256)) {
        const file = await fetchIssue(paper, entry, signal)
        if (isStopped()) return
        await store.put([file], [recordOf(paper, entry)], way.roots.files)
        bytes += entry.bytes
      }
      result.kept.push(entry)
      tell()
    } catch (error) {
      const reason = keepFailureOf(error)
      isFull ||= reason === 'no-room'
      fail(wanted, reason)
    }
  })
  if (!isStopped() && result.failed.length === 0) await keepOtherYears(store, paper, way.roots, signal)
  return result
}

/**
 * Keeps what leads to `entries` and to all that is kept already, as the host has it now. What is kept and has another text
 * by now is fetched with it: the years that are written must not name a text that is not here.
 */
async function keepWay(store: KeepStore, paper: PaperId, entries: readonly IssueEntry[], signal: AbortSignal) {
  const before = await store.list(paper)
  const days = [...before, ...entries].map(({ date }) => date)
  const roots = await fetchRoots(paper, days, signal)
  const changed = roots.entries.filter((entry) =>
    before.some((one) => isSame(one, entry) && one.sha256 !== entry.sha256),
  )
  const files = await inTurn(changed, (entry) => fetchIssue(paper, entry, signal))
  signal.throwIfAborted()
  await store.put(
    [...roots.files, ...files],
    changed.map((entry) => recordOf(paper, entry)),
  )
  return { roots, here: new Set([...before, ...changed].map(({ sha256 }) => sha256)) }
}

function recordOf(paper: PaperId, { date, edition, href, bytes, sha256 }: IssueEntry): KeptIssue {
  return { paper, date, ...(edition === undefined ? {} : { edition }), href, bytes, sha256, at: Date.now() }
}

/** The calendar and the search want every year of the run. What is not to be had now is fetched when a page asks for it. */
async function keepOtherYears(store: KeepStore, paper: PaperId, { others }: Roots, signal: AbortSignal): Promise<void> {
  try {
    const years = await inTurn(others, (year) => fetchYear(paper, year, signal))
    await store.put(
      years.map(({ file }) => file),
      [],
    )
  } catch {
    // the issues are here, and open without
  }
}

function isSame(one: Pick<IssueEntry, 'date' | 'edition'>, other: Pick<IssueEntry, 'date' | 'edition'>): boolean {
  return issueName(one.date, one.edition) === issueName(other.date, other.edition)
}
