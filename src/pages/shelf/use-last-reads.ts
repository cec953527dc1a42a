import { useQuery } from '@tanstack/react-query'
import type { LastReads } from '../../desk/last-read.ts'

/** What was read last in each paper; `undefined` until the desk has answered, empty where it keeps nothing. */
export function useLastReads(): LastReads | undefined {
  const { data } = useQuery({
    queryKey: ['desk', 'last-reads'],
    queryFn: async (): Promise<LastReads> => {
      const { lastReads } = await import('../../desk/last-read-store.ts')
      return lastReads()
        .all()
        .catch(() => new Map())
    },
    networkMode: 'always',
    gcTime: 0, // the desk knows better the next time
  })
  return data
}
