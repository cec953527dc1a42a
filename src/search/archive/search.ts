import type { IssueEntry } from '../../issue/paper.ts'
import type { Ask, Batch } from '../provider.ts'
import { hasQuestion, type Query } from '../query.ts'
import { candidatesOf } from './candidates.ts'
import { countOf } from './count.ts'
import type { Index } from './open-index.ts'
import { headPlanFor, inFull, isInFull, type Plan, planFor } from './plan.ts'
import { inAll } from './sets.ts'
import { askedOf, type AskedIssue, sequenceOf } from './span.ts'
import { startVerdicts } from './verify.ts'
import { type Route, walk } from './walk.ts'

const nothing: Batch = { rows: [], total: { value: 0, isExact: true }, years: new Map(), unread: [], isWhole: true }

/** So few are all read, so that their number is exact. */
const fewCandidates = 40
/** Articles that are read at a time. */
const chunk = { least: 10, most: 64 }
/** After so many it shows whether what was looked up was enough. */
const sample = 20

/** Searches an index, first counting, then reading from the top. Throws a `FilesError` when its lists cannot be read. */
export async function* searchIndex(index: Index, ask: Omit<Ask, 'paper'>): AsyncGenerator<Batch> {
  const { query, issues, order, limit, signal } = ask
  if (!hasQuestion(query)) {
    yield nothing
    return
  }
  const inSpan = askedOf(index.byName, issues, order).filter(({ entry }) => isWithin(entry, query))
  const verdicts = startVerdicts(index, query)
  let plan = planFor(query, index.sizeOf)
  let shown = 0
  let route = await routeFor(index, plan, inSpan, ask)
  for (;;) {
    const count = countOf(route.all, verdicts, plan.isExact)
    if (count.read >= sample && count.found * 2 < count.read && !isInFull(plan)) {
      // oxlint-disable-next-line no-await-in-loop -- once
      route = await routeFor(index, (plan = inFull(plan)), inSpan, ask)
      continue
    }
    const most = plan.isExact || isInFull(plan) || count.read >= sample ? chunk.most : sample
    const isFew = route.all.articles.length <= fewCandidates
    const { rows, next, reached } = walk(
      route,
      verdicts,
      isFew ? fewCandidates : sizeOfChunk(limit - shown, count.share, most),
    )
    shown = rows.length
    yield {
      rows,
      total: count.total,
      years: count.years,
      unread: [...verdicts.unread].map(([entry, reason]) => ({ entry, reason })),
      isWhole: next.length === 0,
      ...reachedOf(reached, inSpan),
    }
    if (next.length === 0 || (rows.length >= limit && !isFew)) return
    // oxlint-disable-next-line no-await-in-loop -- what is read next depends on what was found
    await verdicts.read(next, signal)
  }
}

async function routeFor(
  index: Index,
  plan: Plan,
  issues: readonly AskedIssue[],
  { query, order, signal }: Pick<Ask, 'query' | 'order' | 'signal'>,
): Promise<Route> {
  const articles = await candidatesOf(index, plan, signal)
  const all = sequenceOf(articles, issues)
  if (order !== 'title') return { all }
  const inHeads = await candidatesOf(index, headPlanFor(query, index.sizeOf), signal)
  return { all, heads: sequenceOf(inAll([articles, inHeads]), issues) }
}

/** As many as will give the rows that are still wanted, when of `share` of them it is so. */
function sizeOfChunk(wanted: number, share: number, most: number): number {
  return Math.min(most, Math.max(chunk.least, Math.ceil(wanted / share)))
}

function reachedOf(reached: number | undefined, issues: readonly AskedIssue[]): Pick<Batch, 'reached'> {
  const issue = reached === undefined ? undefined : issues[reached - 1]
  return issue ? { reached: issue.entry } : {}
}

function isWithin({ date }: IssueEntry, { where: { from, to } }: Query): boolean {
  return (from === undefined || date >= from) && (to === undefined || date <= to)
}
