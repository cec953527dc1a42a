import type { IssueEntry } from '../../issue/paper.ts'
import { FilesError } from '../files.ts'
import { lookThrough } from '../look-through.ts'
import type { Candidate, OpenIssue } from '../open-issue.ts'
import { compareIssues } from '../order.ts'
import type { Ask, Provider } from '../provider.ts'

/** Issues that are opened ahead of the one that is read. */
const ahead = 6

/** Reads every text it is asked about, in the order asked for: exact, without an index. */
export function scanProvider(open: (ask: Ask, entry: IssueEntry) => Promise<OpenIssue>): Provider {
  return { id: 'scan', search: (ask) => lookThrough(ask, opened(ask, open)) }
}

async function* opened(ask: Ask, open: (ask: Ask, entry: IssueEntry) => Promise<OpenIssue>): AsyncGenerator<Candidate> {
  const issues = ask.issues.toSorted(compareIssues(ask.order))
  const coming: Promise<Candidate>[] = []
  const begin = (entry: IssueEntry) => {
    const candidate = candidateOf(entry, open(ask, entry))
    candidate.catch(() => undefined) // whoever reads it hears of it; nobody does when the search is stopped
    coming.push(candidate)
  }
  for (const entry of issues.slice(0, ahead)) begin(entry)
  for (const at of issues.keys()) {
    const next = coming.shift()
    const further = issues[at + ahead]
    if (next) yield next
    if (further && !ask.signal.aborted) begin(further)
  }
}

async function candidateOf(entry: IssueEntry, opening: Promise<OpenIssue>): Promise<Candidate> {
  try {
    return { entry, opened: await opening }
  } catch (error) {
    if (error instanceof FilesError) return { entry, reason: error.reason }
    throw error
  }
}
