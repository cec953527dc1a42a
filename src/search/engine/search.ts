import { parseIssueName } from '../../issue/locator.ts'
import { today } from '../../issue/today.ts'
import { coverageOf } from '../coverage.ts'
import { emptyState } from '../empty-state.ts'
import type { Failure, SearchRequest, SearchState } from '../protocol.ts'
import { FilesError } from '../files.ts'
import { hasQuestion, parseQuery, type Query } from '../query.ts'
import { RemoteError } from '../remote/failure.ts'
import { spokenDates } from '../spoken-dates.ts'
import { type Part, unionOf } from '../union.ts'
import { chosenIn, narrowed } from './narrow.ts'
import { paced } from './paced.ts'
import type { Span } from './run.ts'
import { scopeOf, type ScopeSources } from './scope.ts'
import { type SourceMakers, sourcesOf } from './sources.ts'
import { together } from './together.ts'

import { stateOf } from './state.ts'

/** No more often than that is a search told of. */
const tellEveryMs = 100

/** Searches, and tells what is known so far until all is. Throws for the signal only. */
export async function search(
  shared: ScopeSources & SourceMakers,
  request: SearchRequest,
  signal: AbortSignal,
  tell: (state: SearchState) => void,
): Promise<void> {
  const since = performance.now()
  const ms = () => Math.round(performance.now() - since)
  const day = today()
  const query = narrowed(parseQuery(request.q, day === undefined ? {} : { readDate: spokenDates(day) }), request)
  const { notes, where } = query
  let last = emptyState()
  try {
    const wanted = { ...request, span: spanOf(request, where) }
    let scope = await scopeOf(shared, wanted, signal)
    const stateOfParts = (parts: readonly Part[], isDone: boolean): SearchState => {
      const chosen = parts.map(({ issues, batch }) => ({ issues, batch: batch && chosenIn(batch, request) }))
      const union = unionOf(chosen, request.sort)
      const coverage = coverageOf(scope.issues, scope.unreadYears, scope.split, union.unread, scope.remoteFailure)
      return stateOf(union, request, { coverage, notes, isDone, ms: ms() })
    }
    if (!hasQuestion(query)) {
      tell(stateOfParts([], true))
      return
    }
    const pace = paced((state: SearchState) => {
      last = state
      tell(state)
    }, tellEveryMs)
    const ask = { query, paper: request.paper, order: request.sort, limit: request.limit, signal }
    try {
      const askAll = () => together(sourcesOf(shared, scope), ask, (so) => pace.news(() => stateOfParts(so, false)))
      const parts = await askAll().catch(async (error: unknown) => {
        if (!(error instanceof RemoteError)) throw error
        // all is asked again, of everyone but the server: who else has its issues is another question for each of them
        const others = await scopeOf({ ...shared, openRemote: undefined }, wanted, signal)
        scope = { ...others, remoteFailure: error.reason }
        return askAll()
      })
      tell(stateOfParts(parts, true))
    } finally {
      pace.stop()
    }
  } catch (error) {
    signal.throwIfAborted()
    tell({ ...last, notes, ms: ms(), isDone: true, failure: failureOf(error) })
  }
}

export function failureOf(error: unknown): Failure {
  if (error instanceof FilesError) return { reason: error.reason, detail: error.message }
  return { reason: 'unexpected', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}

function spanOf({ from, to, issue }: SearchRequest, where: Query['where']): Span {
  const day = issue === undefined ? undefined : parseIssueName(issue)?.date
  const latest = [from, where.from, day].filter((one) => one !== undefined).toSorted()
  const earliest = [to, where.to, day].filter((one) => one !== undefined).toSorted()
  return { from: latest.at(-1), to: earliest.at(0) }
}
