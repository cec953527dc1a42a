import { queryOptions } from '@tanstack/react-query'
import type { TrendRequest } from '../../search/client.ts'
import { parseQuery } from '../../search/query.ts'
import type { OpenSearch } from './search-client.ts'

const mostTerms = 4

/** The words of a question that can be counted, as they are looked for; those of alternatives each for itself. */
export function termsOf(q: string): string[] {
  return [...new Set(parseQuery(q).groups.flatMap((group) => group.map(({ text }) => text)))].slice(0, mostTerms)
}

/** Articles by month for each term. */
export const trendsQuery = (open: OpenSearch, request: TrendRequest) =>
  queryOptions({
    queryKey: ['trend', request],
    queryFn: async () => (await open()).trend(request),
    staleTime: 5 * 60_000,
  })
