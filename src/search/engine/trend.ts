import type { PaperId } from '../../issue/ids.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import type { Archive } from '../archive/archive.ts'
import { breather } from '../breathe.ts'
import { FilesError } from '../files.ts'
import { match } from '../match.ts'
import type { ToWorker, Trend } from '../protocol.ts'
import { hasQuestion, parseQuery } from '../query.ts'
import { type Scope, scopeOf, type ScopeSources } from './scope.ts'
import type { SourceMakers } from './sources.ts'

export type TrendAsked = Omit<Extract<ToWorker, { ask: 'trend' }>, 'id' | 'ask'>

const mostTerms = 4

/** Articles by month that hold each of the terms, of the issues that can be searched. Throws a `FilesError`, or for the signal. */
export async function trend(
  shared: ScopeSources & SourceMakers,
  { paper, terms, from, to }: TrendAsked,
  signal: AbortSignal,
): Promise<Trend[]> {
  const scope = await scopeOf({ ...shared, openRemote: undefined }, { paper, span: { from, to } }, signal)
  const asked = terms
    .slice(0, mostTerms)
    .map((term) => ({ term, query: parseQuery(term), counts: new Map<string, number>() }))
  const isRead = await readText(shared, paper, scope, asked, signal)
  const of = articlesOf(scope.issues)
  return Promise.all(
    asked.map(async ({ term, query, counts }): Promise<Trend> => {
      const isAsked = hasQuestion(query) && scope.split.archive.length > 0
      const archive = isAsked
        ? await fromArchive(shared, { query, paper, issues: scope.split.archive, signal })
        : noMonths
      for (const [month, count] of archive.months) counts.set(month, (counts.get(month) ?? 0) + count)
      const months = [...of].map(([month, articles]) => ({ month, count: counts.get(month) ?? 0, of: articles }))
      const isAll = isRead && scope.split.left.length === 0 && scope.unreadYears.length === 0
      return { term, months, isExact: isAll && archive.isExact }
    }),
  )
}

type Asked = { query: ReturnType<typeof parseQuery>; counts: Map<string, number> }

/** Counts in the issues whose text is at hand; false when some of it could not be read. */
async function readText(
  { texts }: SourceMakers,
  paper: PaperId,
  { split }: Scope,
  asked: readonly Asked[],
  signal: AbortSignal,
): Promise<boolean> {
  const breathe = breather(signal)
  const here = new Set([...split.recent, ...split.scanned])
  let isRead = true
  for (const entry of [...here, ...split.fetched]) {
    const month = entry.date.slice(0, 7)
    try {
      // oxlint-disable-next-line no-await-in-loop -- one text after the other: all at once would not fit
      const { issue, docs } = await texts.open(paper, entry, here.has(entry))
      for (const { query, counts } of asked)
        for (const doc of docs) if (match(issue, doc, query)) counts.set(month, (counts.get(month) ?? 0) + 1)
    } catch (error) {
      if (!(error instanceof FilesError)) throw error
      isRead = false
    }
    // oxlint-disable-next-line no-await-in-loop -- the pauses of long work
    await breathe()
  }
  return isRead
}

const noMonths = { months: new Map<string, number>(), isExact: true }

async function fromArchive({ archive }: ScopeSources, ask: Parameters<Archive['trend']>[0]) {
  try {
    return await archive.trend(ask)
  } catch {
    ask.signal.throwIfAborted()
    return { ...noMonths, isExact: false }
  }
}

/** Articles printed, month by month, oldest first. */
function articlesOf(issues: readonly IssueEntry[]): Map<string, number> {
  const months = new Map<string, number>()
  for (const { date, articles } of issues) {
    const month = date.slice(0, 7)
    months.set(month, (months.get(month) ?? 0) + articles)
  }
  return months
}
