import { queryOptions } from '@tanstack/react-query'
import type { KeptSearch } from '../../desk/saved-searches.ts'
import { addDays } from '../../issue/dates.ts'
import type { Paper } from '../../issue/paper.ts'
import type { SearchRequest } from '../../search/protocol.ts'
import { askedOf, requestOf } from './asked.ts'
import { latestOf } from './latest-of.ts'
import type { OpenSearch } from './search-client.ts'

/**
 * How many articles of issues newer than the last seen each saved search finds, by its address. One after the other: the
 * search thread answers one question at a time, and gives up ours as soon as the reader asks one.
 */
export const newsQuery = (open: OpenSearch, paper: Paper, saved: readonly KeptSearch[]) =>
  queryOptions({
    queryKey: ['search-news', paper.id, paper.seq, saved.map(({ address, seen = '' }) => `${address} ${seen}`)],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, number>> => {
      const counts = new Map<string, number>()
      for (const one of saved) {
        const request = newsRequest(one, paper)
        // oxlint-disable-next-line no-await-in-loop -- see above
        if (request) counts.set(one.address, await countOf(open, request, signal))
      }
      return counts
    },
    staleTime: 5 * 60_000,
  })

/** The saved search over the days after the last seen; `undefined` when no issue has come since, or none within its span. */
function newsRequest({ address, seen }: KeptSearch, paper: Paper): SearchRequest | undefined {
  const latest = latestOf(paper)
  if (seen === undefined || latest === undefined || latest <= seen) return undefined
  const asked = askedOf(address.slice(address.indexOf('?')))
  const next = addDays(seen, 1)
  const from = asked.from !== undefined && asked.from > next ? asked.from : next
  if (asked.to !== undefined && asked.to < from) return undefined
  return { ...requestOf(asked, paper.id, 1), from }
}

async function countOf(open: OpenSearch, request: SearchRequest, signal: AbortSignal): Promise<number> {
  const { search } = await open()
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const stop = search(request, ({ isDone, failure, total }) => {
      if (isDone) resolve(failure ? 0 : total.articles)
    })
    signal.addEventListener('abort', () => {
      stop()
      reject(new Error('stopped'))
    })
  })
}
