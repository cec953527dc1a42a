import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { PaperId } from '../../issue/ids.ts'
import { SearchError } from '../../search/client.ts'
import type { SearchRequest, SearchState, Suggestion } from '../../search/protocol.ts'
import type { OpenSearch } from './search-client.ts'

const suggestionsKey = ['suggest'] as const
/** A run may grow while the reader is open; asked again after this, what was found is as new as its paper. */
const staleMs = 5 * 60_000

/**
 * What `request` finds. Every state of the search takes its place in the cache as it comes, the last one for good; a search
 * that nobody waits for any more is stopped. Throws a `SearchError`.
 */
export const foundQuery = (open: OpenSearch, request: SearchRequest) => {
  const queryKey = ['search', request] as const
  return queryOptions({
    queryKey,
    queryFn: async ({ signal, client }) => {
      const { search } = await open()
      const found = await new Promise<SearchState>((resolve, reject) => {
        signal.throwIfAborted()
        const stop = search(request, (state) => {
          if (signal.aborted) return
          if (state.failure) reject(new SearchError(state.failure))
          else if (state.isDone) resolve(state)
          else client.setQueryData(queryKey, state)
        })
        signal.addEventListener('abort', () => {
          stop()
          reject(signal.reason instanceof Error ? signal.reason : new Error('stopped'))
        })
      })
      // what was read for it can be suggested from now on
      void client.invalidateQueries({ queryKey: suggestionsKey })
      return found
    },
    staleTime: staleMs,
    placeholderData: keepPreviousData, // or the list would come and go with every character
  })
}

/** Headlines, columns and bylines that begin as `typed` does. None where they cannot be had: one types on without. */
export const suggestionsQuery = (open: OpenSearch, paper: PaperId, typed: string) =>
  queryOptions({
    queryKey: [...suggestionsKey, paper, typed],
    queryFn: async (): Promise<readonly Suggestion[]> => {
      const { suggest } = await open()
      return suggest(paper, typed)
    },
    staleTime: staleMs,
    placeholderData: keepPreviousData,
  })
