import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Edition, FileRef, IssueDate, PaperId } from '../issue/ids.ts'
import { issueName } from '../issue/locator.ts'
import type { IssueEntry, Year } from '../issue/paper.ts'
import { ShelfError } from './errors.ts'
import { fetchFile } from './fetch-file.ts'
import { fetchVerified } from './fetch-verified.ts'
import { aroundIn, type Around } from './run.ts'

/** Roots of the shelf change when an issue is published; what they name by hash never does. */
const rootStaleMs = 5 * 60_000

const shelfIndexSchema = async () => (await import('../issue/paper.ts')).ShelfIndex
const paperSchema = async () => (await import('../issue/paper.ts')).Paper
const yearSchema = async () => (await import('../issue/paper.ts')).Year
const issueSchema = async () => (await import('../issue/issue.ts')).Issue

/** Which papers stand here. */
export const shelfQuery = () =>
  queryOptions({
    queryKey: ['shelf'],
    queryFn: ({ signal }) =>
      fetchFile({ file: 'index.json', schema: shelfIndexSchema, missing: 'no-such-paper', signal }),
    staleTime: rootStaleMs,
  })

/** A paper's masthead facts and its years. */
export const paperQuery = (paper: PaperId) =>
  queryOptions({
    queryKey: ['shelf', paper],
    queryFn: ({ signal }) =>
      fetchFile({ file: `${paper}/paper.json`, schema: paperSchema, missing: 'no-such-paper', signal }),
    staleTime: rootStaleMs,
  })

/** A year's issues. The key holds the hash: when the paper names another file, this is another query. */
export const yearQuery = (paper: PaperId, { href, bytes, sha256 }: FileRef) =>
  queryOptions({
    queryKey: ['shelf', paper, 'year', href, sha256],
    queryFn: ({ signal }) =>
      fetchFile({ file: `${paper}/${href}`, schema: yearSchema, missing: 'damaged', ref: { bytes, sha256 }, signal }),
    staleTime: 'static',
  })

/** Every year of a paper, oldest first. */
export const runQuery = (paper: PaperId) =>
  queryOptions({
    queryKey: ['shelf', paper, 'run'],
    queryFn: async ({ client }) => {
      const { years } = await client.query(paperQuery(paper))
      return Promise.all(years.map((year) => client.query(yearQuery(paper, year))))
    },
    staleTime: rootStaleMs,
  })

/** What the paper's year says of one issue. Throws `no-such-issue` when it says nothing. */
export const entryQuery = (paper: PaperId, date: IssueDate, edition: Edition | undefined) =>
  queryOptions({
    queryKey: ['shelf', paper, 'entry', issueName(date, edition)],
    queryFn: async ({ client }): Promise<IssueEntry> => {
      const { years } = await client.query(paperQuery(paper))
      const year = years.find((one) => one.year === date.slice(0, 4))
      const issues = year ? (await client.query(yearQuery(paper, year))).issues : []
      const entry = issues.find((one) => one.date === date && one.edition === edition)
      if (!entry) throw new ShelfError('no-such-issue', `${paper}/${issueName(date, edition)}`)
      return entry
    },
    staleTime: rootStaleMs,
  })

/** One issue, whole, as its year vouches for it. */
export const issueQuery = (paper: PaperId, date: IssueDate, edition: Edition | undefined) =>
  queryOptions({
    queryKey: ['shelf', paper, 'issue', issueName(date, edition)],
    queryFn: async ({ client, signal }) => {
      const ref = await client.query(entryQuery(paper, date, edition))
      const issue = await fetchFile({
        file: `${paper}/${ref.href}`,
        schema: issueSchema,
        missing: 'no-such-issue',
        ref,
        signal,
      })
      if (issue.paper !== paper || issue.date !== date || issue.edition !== edition)
        throw new ShelfError('damaged', `${paper}/${ref.href}`, [
          `${issue.paper}/${issueName(issue.date, issue.edition)}`,
        ])
      return issue
    },
    staleTime: rootStaleMs,
  })

/** The issues before and after a day or an edition, and why the day has none, if that is known. */
export const aroundQuery = (paper: PaperId, date: IssueDate, edition: Edition | undefined) =>
  queryOptions({
    queryKey: ['shelf', paper, 'around', issueName(date, edition)],
    queryFn: async ({ client }): Promise<Around> => aroundIn(await yearsAbout(client, paper, date), date, edition),
    staleTime: rootStaleMs,
  })

/** The text a transcript was made from, as its lines. */
export const sourceQuery = (paper: PaperId, issueHref: string, source: FileRef) =>
  queryOptions({
    queryKey: ['shelf', paper, 'source', source.sha256],
    queryFn: async ({ signal }) => {
      const file = `${paper}/${issueHref.replace(/[^/]*$/, '')}${source.href}`
      const bytes = await fetchVerified({ file, missing: 'damaged', ref: source, signal })
      return new TextDecoder().decode(bytes).split(/\r\n|\n|\r/)
    },
    staleTime: 'static',
  })

/** The day's own year, and the nearest years on both sides that hold issues. */
async function yearsAbout(client: QueryClient, paper: PaperId, date: IssueDate): Promise<Year[]> {
  const { years } = await client.query(paperQuery(paper))
  const own = date.slice(0, 4)
  const wanted = [
    years.findLast(({ year, count }) => year < own && count > 0),
    years.find(({ year }) => year === own),
    years.find(({ year, count }) => year > own && count > 0),
  ]
  return Promise.all(wanted.flatMap((year) => (year ? [client.query(yearQuery(paper, year))] : [])))
}
