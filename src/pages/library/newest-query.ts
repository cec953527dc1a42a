import { queryOptions } from '@tanstack/react-query'
import type { PaperId } from '../../issue/ids.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { paperQuery, yearQuery } from '../../shelf/queries.ts'

/** So many are kept at the press of one button. */
export const newestCount = 30

/** The newest thirty issues of a paper, oldest first; as many as there are. Opens no more years than that takes. */
export const newestQuery = (paper: PaperId) =>
  queryOptions({
    queryKey: ['shelf', paper, 'newest'],
    queryFn: async ({ client }): Promise<IssueEntry[]> => {
      const { years } = await client.query(paperQuery(paper))
      const newest: IssueEntry[] = []
      for (const year of years.toReversed()) {
        if (newest.length >= newestCount) break
        // oxlint-disable-next-line no-await-in-loop -- the year before is wanted only when this one has too few
        const { issues } = await client.query(yearQuery(paper, year))
        newest.unshift(...issues)
      }
      return newest.slice(-newestCount)
    },
    staleTime: 5 * 60_000,
  })
