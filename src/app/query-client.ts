import { QueryClient } from '@tanstack/react-query'

/** A missing issue is not a hiccup, so nothing is tried again by itself; and what storage can answer needs no network. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, gcTime: 30 * 60_000 },
    },
  })
}
