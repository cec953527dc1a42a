import { queryOptions } from '@tanstack/react-query'
import type { PaperId } from '../../issue/ids.ts'
import type { KeptIssue } from '../../offline/kept-issue.ts'
import { mayHaveKept } from './marker.ts'

const database = () => import('../../offline/downloads.ts')

/** The issues of a paper that are on this device, oldest first; none where this browser keeps nothing. */
export const keptQuery = (paper: PaperId) =>
  queryOptions({
    queryKey: ['kept', paper],
    queryFn: async (): Promise<KeptIssue[]> => {
      if (!mayHaveKept(paper)) return []
      const { downloads } = await database()
      return downloads()
        .list(paper)
        .catch(() => [])
    },
    staleTime: Infinity, // what changes it says so: keeping.ts
  })
