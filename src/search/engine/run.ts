import type { IssueDate, PaperId } from '../../issue/ids.ts'
import { type IssueEntry, Paper, Year } from '../../issue/paper.ts'
import { type Files, FilesError } from '../files.ts'
import type { Kept } from '../kept.ts'
import { parseFile } from './parse.ts'

/** From, to: both inclusive, and each may be open. */
export type Span = { from?: IssueDate | undefined; to?: IssueDate | undefined }
/** A year of which nothing more is known than its paper says. */
export type UnreadYear = { first: IssueDate; last: IssueDate; count: number; reason: 'offline' | 'damaged' }
export type Run = { issues: readonly IssueEntry[]; unread: readonly UnreadYear[] }

/** As long as a tab takes the roots of a shelf for fresh. */
const freshMs = 5 * 60_000

/** What papers say of their issues, read and kept. Both throw a `FilesError` when there is not even a paper.json. */
export type Runs = {
  paperOf: (paper: PaperId, signal: AbortSignal) => Promise<Paper>
  /** The issues of the span, oldest first, and the years of it that could not be read. */
  issuesOf: (paper: PaperId, span: Span, signal: AbortSignal) => Promise<Run>
}

export function openRuns(files: Files, kept: Kept): Runs {
  const papers = new Map<PaperId, { paper: Paper; at: number }>()
  const years = new Map<string, Year>()

  async function paperOf(id: PaperId, signal: AbortSignal): Promise<Paper> {
    const known = papers.get(id)
    if (known && Date.now() - known.at < freshMs) return known.paper
    try {
      const file = `${id}/paper.json`
      const paper = parseFile(file, await files.read(file, {}, signal), Paper)
      papers.set(id, { paper, at: Date.now() })
      return paper
    } catch (error) {
      signal.throwIfAborted()
      const older = known?.paper ?? (await keptPaper(id))
      if (older) return older
      throw error
    }
  }

  async function keptPaper(id: PaperId): Promise<Paper | undefined> {
    const bytes = await kept.root?.(id)
    return bytes && parseFile(`${id}/paper.json`, bytes, Paper)
  }

  async function yearOf(id: PaperId, ref: Paper['years'][number], signal: AbortSignal): Promise<Year> {
    const known = years.get(ref.sha256)
    if (known) return known
    const file = `${id}/${ref.href}`
    const bytes = (await kept.read(id, ref.href, ref.sha256)) ?? (await files.read(file, ref, signal))
    const year = parseFile(file, bytes, Year)
    years.set(ref.sha256, year)
    return year
  }

  async function issuesOf(id: PaperId, { from, to }: Span, signal: AbortSignal): Promise<Run> {
    const paper = await paperOf(id, signal)
    const inSpan = paper.years.filter(
      ({ count, first, last }) =>
        count > 0 && (from === undefined || last >= from) && (to === undefined || first <= to),
    )
    const unread: UnreadYear[] = []
    const read = await Promise.all(
      inSpan.map(async (ref) => {
        try {
          return (await yearOf(id, ref, signal)).issues
        } catch (error) {
          if (!(error instanceof FilesError)) throw error
          unread.push({ first: ref.first, last: ref.last, count: ref.count, reason: error.reason })
          return []
        }
      }),
    )
    const issues = read
      .flat()
      .filter(({ date }) => (from === undefined || date >= from) && (to === undefined || date <= to))
    return { issues, unread: unread.toSorted((a, b) => (a.first < b.first ? -1 : 1)) }
  }

  return { paperOf, issuesOf }
}
