import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { PaperId } from '../../issue/ids.ts'
import { placeOf } from '../../issue/locator.ts'
import type { KeptSearch } from '../../desk/saved-searches.ts'
import type { SearchStore } from '../../desk/saved-searches-store.ts'

const store = async () => (await import('../../desk/saved-searches-store.ts')).searches()

/** The searches on the reader's desk; none where this browser keeps nothing. */
const searchesQuery = () =>
  queryOptions({
    queryKey: ['desk', 'searches'],
    queryFn: async (): Promise<KeptSearch[]> => (await store()).all().catch(() => []),
    staleTime: 0, // another tab may have asked
  })

/** Searches of one paper. */
export function useKeptSearches(paper: PaperId): readonly KeptSearch[] {
  const { data = [] } = useQuery(searchesQuery())
  return data.filter(({ address }) => {
    const place = placeOf(address)
    return place?.at === 'search' && place.paper === paper
  })
}

/** Changes what the desk keeps, and every list of it that is shown. */
export function useSearchDesk() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (change: (desk: SearchStore) => Promise<void>) => change(await store()),
    onSettled: () => client.invalidateQueries({ queryKey: searchesQuery().queryKey }),
    networkMode: 'always',
  })
}
