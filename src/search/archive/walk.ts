import type { IssueEntry } from '../../issue/paper.ts'
import type { Row } from '../row.ts'
import type { AskedIssue, Sequence } from './span.ts'
import type { Verdicts } from './verify.ts'

/** Candidates in the order asked for. With `heads`, those that may be in a headline go before the others. */
export type Route = { all: Sequence; heads?: Sequence }

type Wanted = { article: number; issue: AskedIssue }

/** How far one comes along a route by what was read. */
export type Walked = {
  /** In order, and none that belongs before the last is missing. */
  rows: readonly Row[]
  /** What to read next, at most as many as asked for; none when everything was. */
  next: readonly Wanted[]
  /** Issues before it are done with: the place of one among those asked about. Not told when headlines go first. */
  reached?: number
}

export function walk({ all, heads }: Route, verdicts: Verdicts, most: number): Walked {
  const rows: Row[] = []
  if (heads) {
    const stop = along(heads, verdicts, (row) => row.isInHeadline && rows.push(row))
    if (stop < heads.articles.length) return { rows, next: unreadFrom(heads, stop, verdicts, most) }
  }
  const stop = along(all, verdicts, (row) => !(heads && row.isInHeadline) && rows.push(row))
  const next = unreadFrom(all, stop, verdicts, most)
  return { rows, next, ...(heads ? {} : { reached: all.owners[stop] ?? all.issues.length }) }
}

/** Tells the rows up to the first candidate that was not read, and returns its place. */
function along(sequence: Sequence, verdicts: Verdicts, tell: (row: Row) => void): number {
  const { articles } = sequence
  for (const [at, article] of articles.entries()) {
    if (isLost(sequence, at, verdicts)) continue
    const verdict = verdicts.all.get(article)
    if (!verdict) return at
    if (verdict.row) tell(verdict.row)
  }
  return articles.length
}

function unreadFrom(sequence: Sequence, from: number, verdicts: Verdicts, most: number): Wanted[] {
  const { issues, articles, owners } = sequence
  const wanted: Wanted[] = []
  for (let at = from; at < articles.length && wanted.length < most; at += 1) {
    const article = articles[at] ?? 0
    const issue = issues[owners[at] ?? 0]
    if (issue && !verdicts.all.has(article) && !verdicts.unread.has(issue.entry)) wanted.push({ article, issue })
  }
  return wanted
}

function isLost({ issues, owners }: Sequence, at: number, { unread }: Verdicts): boolean {
  const entry: IssueEntry | undefined = issues[owners[at] ?? 0]?.entry
  return entry === undefined || unread.has(entry)
}
