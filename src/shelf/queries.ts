import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Edition, FileRef, IssueDate, PaperId } from '../issue/ids.ts'
import { issueName } from '../issue/locator.ts'
import type { IssueEntry, Paper } from '../issue/paper.ts'
import { askAhead, dropAnswer, usualFile } from './ahead.ts'
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
      fetchFile({ file: usualFile.paper(paper), schema: paperSchema, missing: 'no-such-paper', signal }),
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

/**
 * One issue, whole, as its year vouches for it. Its address is guessed and asked for at once, so that on a slow line paper,
 * year and issue come together and not one after another; what is read is what the year names, whatever the guess brought.
 */
export const issueQuery = (paper: PaperId, date: IssueDate, edition: Edition | undefined) =>
  queryOptions({
    queryKey: ['shelf', paper, 'issue', issueName(date, edition)],
    queryFn: async ({ client, signal }) => {
      const guesses = guessesFor(client, paper, issueName(date, edition))
      for (const file of guesses) askAhead(file)
      try {
        const ref = await client.query(entryQuery(paper, date, edition))
        const file = `${paper}/${ref.href}`
        const issue = await fetchFile({ file, schema: issueSchema, missing: 'no-such-issue', ref, signal })
        if (issue.paper !== paper || issue.date !== date || issue.edition !== edition)
          throw new ShelfError('damaged', file, [`${issue.paper}/${issueName(issue.date, issue.edition)}`])
        return issue
      } finally {
        for (const file of guesses) dropAnswer(file)
      }
    },
    staleTime: rootStaleMs,
  })

/** Where the issue will be; and its year too, while nothing is known of the paper. */
function guessesFor(client: QueryClient, paper: PaperId, issue: string): string[] {
  const isKnown = client.getQueryData(paperQuery(paper).queryKey) !== undefined
  return [usualFile.issue(paper, issue), ...(isKnown ? [] : [usualFile.year(paper, issue)])]
}

/** The issues before and after a day or an edition, and why the day has none, if that is known. */
export const aroundQuery = (paper: PaperId, date: IssueDate, edition: Edition | undefined) =>
  queryOptions({
    queryKey: ['shelf', paper, 'around', issueName(date, edition)],
    queryFn: async ({ client }): Promise<Around> =>
      aroundIn(await yearsAbout(client, paper, date, edition), date, edition),
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

/** The day's own year; and the nearest years on both sides that hold issues, where the day is at its own year's edge. */
async function yearsAbout(client: QueryClient, paper: PaperId, date: IssueDate, edition: Edition | undefined) {
  const { years } = await client.query(paperQuery(paper))
  const open = async (year: Paper['years'][number] | undefined) =>
    year ? [await client.query(yearQuery(paper, year))] : []
  const own = date.slice(0, 4)
  const opened = await open(years.find(({ year }) => year === own))
  const { previous, next } = aroundIn(opened, date, edition)
  const [before, after] = await Promise.all([
    previous ? [] : open(years.findLast(({ year, count }) => year < own && count > 0)),
    next ? [] : open(years.find(({ year, count }) => year > own && count > 0)),
  ])
  return [...before, ...opened, ...after]
}
