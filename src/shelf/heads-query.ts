import { queryOptions } from '@tanstack/react-query'
import type { Edition, IssueDate, PaperId } from '../issue/ids.ts'
import { issueName } from '../issue/locator.ts'
import type { IssueHeads, Year } from '../issue/paper.ts'
import { fetchFile } from './fetch-file.ts'
import { paperQuery, yearQuery } from './queries.ts'

const monthSchema = async () => (await import('../issue/paper.ts')).MonthHeads
/** The list of years may have changed by then; what it names by hash has not. */
const staleMs = 5 * 60_000

/** What led the issues of a month such as `2021-07`, in their order; none where the paper has no issue in it. */
export const headsQuery = (paper: PaperId, month: string) =>
  queryOptions({
    queryKey: ['shelf', paper, 'heads', month],
    queryFn: async ({ client }): Promise<IssueHeads[]> => {
      const { years } = await client.query(paperQuery(paper))
      const year = years.find((one) => one.year === month.slice(0, 4))
      const ref = year && (await client.query(yearQuery(paper, year))).heads.find((one) => one.month === month)
      return ref ? client.query(monthQuery(paper, ref)) : []
    },
    staleTime: staleMs,
  })

/** What led one issue; `null` where the paper has no such issue. */
export const issueHeadsQuery = (paper: PaperId, date: IssueDate, edition: Edition | undefined) =>
  queryOptions({
    queryKey: ['shelf', paper, 'issue-heads', issueName(date, edition)],
    queryFn: async ({ client }): Promise<IssueHeads | null> => {
      const month = await client.query(headsQuery(paper, date.slice(0, 7)))
      return month.find((one) => one.date === date && one.edition === edition) ?? null
    },
    staleTime: staleMs,
  })

const monthQuery = (paper: PaperId, { href, bytes, sha256 }: Year['heads'][number]) =>
  queryOptions({
    queryKey: ['shelf', paper, 'month', href, sha256],
    queryFn: async ({ signal }) => {
      const wanted = { file: `${paper}/${href}`, ref: { bytes, sha256 }, signal }
      return (await fetchFile({ ...wanted, schema: monthSchema, missing: 'damaged' })).issues
    },
    staleTime: 'static',
  })
