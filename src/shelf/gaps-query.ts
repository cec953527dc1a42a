import { queryOptions } from '@tanstack/react-query'
import { addDays } from '../issue/dates.ts'
import type { IssueDate, PaperId } from '../issue/ids.ts'
import type { Year } from '../issue/paper.ts'
import { paperQuery, yearQuery } from './queries.ts'

export type Gap = Year['gaps'][number]

/** The paper may say more of these days by then. */
const staleMs = 5 * 60_000

/** The days between two issues for which the paper says why there is none, oldest first. */
export const gapsBetweenQuery = (paper: PaperId, after: IssueDate, before: IssueDate) =>
  queryOptions({
    queryKey: ['shelf', paper, 'gaps', after, before],
    queryFn: async ({ client }): Promise<Gap[]> => {
      const { years } = await client.query(paperQuery(paper))
      const about = years.filter(({ year }) => after.slice(0, 4) <= year && year <= before.slice(0, 4))
      return gapsBetween(await Promise.all(about.map((year) => client.query(yearQuery(paper, year)))), after, before)
    },
    staleTime: staleMs,
  })

/** The same, of `years`, oldest first. What goes on over New Year is cut in two by the years, and made whole here. */
export function gapsBetween(years: readonly Year[], after: IssueDate, before: IssueDate): Gap[] {
  const whole: Gap[] = []
  for (const gap of years.flatMap(({ gaps }) => gaps)) {
    if (gap.to <= after || gap.from >= before) continue
    const last = whole.at(-1)
    const goesOn = last?.reason === gap.reason && addDays(last.to, 1) === gap.from
    if (last && goesOn) whole.splice(-1, 1, { ...last, to: gap.to })
    else whole.push(gap)
  }
  return whole
}
