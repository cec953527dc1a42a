import { queryOptions } from '@tanstack/react-query'
import { Aliases } from '../issue/aliases.ts'
import type { PaperId } from '../issue/ids.ts'
import { fetchFile } from './fetch-file.ts'
import { paperQuery } from './queries.ts'

/** Where things of a paper have gone; `null` when nothing ever has. Asked when an address leads nowhere. */
export const aliasQuery = (paper: PaperId) =>
  queryOptions({
    queryKey: ['shelf', paper, 'aliases'],
    queryFn: async ({ client, signal }): Promise<Aliases | null> => {
      const { aliases } = await client.query(paperQuery(paper))
      if (!aliases) return null
      const file = `${paper}/${aliases.href}`
      return fetchFile({ file, schema: () => Promise.resolve(Aliases), missing: 'damaged', ref: aliases, signal })
    },
    staleTime: 5 * 60_000,
  })
