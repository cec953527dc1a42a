// oxlint-disable-next-line typescript/triple-slash-reference -- a worker's config knows no vite; the shelf asks it for its base
/// <reference types="vite/types/importMeta.d.ts" />
import type { FileRef, IssueDate, PaperId } from '../issue/ids.ts'
import { Issue } from '../issue/issue.ts'
import { issueName } from '../issue/locator.ts'
import { Paper, ShelfIndex, Year, type IssueEntry } from '../issue/paper.ts'
import { usualFile } from '../shelf/ahead.ts'
import { ShelfError } from '../shelf/errors.ts'
import { parseFile } from '../shelf/fetch-file.ts'
import { fetchVerified } from '../shelf/fetch-verified.ts'
import { inTurn } from './in-turn.ts'
import type { KeptFile } from './kept-file.ts'

/** A file and where it lies below `papers/`. */
export type FileHere = { file: string; kept: KeptFile }

/** One issue, checked as a page that shows it would check it. Rejects with a `ShelfError`. */
export async function fetchIssue(paper: PaperId, entry: IssueEntry, signal: AbortSignal): Promise<FileHere> {
  const { date, edition, href, bytes, sha256 } = entry
  const file = `${paper}/${href}`
  const got = await fetchVerified({ file, missing: 'no-such-issue', ref: { bytes, sha256 }, signal })
  const issue = parseFile(got, file, Issue)
  if (issue.paper !== paper || issue.date !== date || issue.edition !== edition)
    throw new ShelfError('damaged', file, [`${issue.paper}/${issueName(issue.date, issue.edition)}`])
  return { file, kept: { bytes: got, sha256 } }
}

export type Roots = {
  files: FileHere[]
  /** What the years say now of the issues in them. */
  entries: IssueEntry[]
  /** Years that are not among the files. */
  others: Paper['years']
}

/**
 * What it takes to come to the issues of `days` without a host: the list of papers, the paper, and the years of those days,
 * each with its neighbours, for an issue is shown with the one before and after; and what led the months, if it is to be
 * had. Rejects with a `ShelfError`.
 */
export async function fetchRoots(paper: PaperId, days: readonly IssueDate[], signal: AbortSignal): Promise<Roots> {
  const wanted = { missing: 'no-such-paper', signal, fromHost: true } as const
  const [index, facts] = await Promise.all([
    fetchVerified({ ...wanted, file: 'index.json' }),
    fetchVerified({ ...wanted, file: usualFile.paper(paper) }),
  ])
  parseFile(index, 'index.json', ShelfIndex)
  const { years } = parseFile(facts, usualFile.paper(paper), Paper)
  const own = new Set(days.map((day) => day.slice(0, 4)))
  const held = years.filter(({ count, year }) => count > 0 || own.has(year))
  const about = held.filter((_, at) => [at - 1, at, at + 1].some((near) => own.has(held[near]?.year ?? '')))
  const opened = await inTurn(about, (year) => fetchYear(paper, year, signal))
  const months = new Set(days.map((day) => day.slice(0, 7)))
  const led = opened.flatMap(({ year }) => year.heads.filter(({ month }) => months.has(month)))
  const heads = await inTurn(led, (ref) => fetchRef(paper, ref, signal).catch(() => undefined))
  return {
    files: [
      { file: 'index.json', kept: { bytes: index } },
      { file: usualFile.paper(paper), kept: { bytes: facts } },
      ...opened.map(({ file }) => file),
      ...heads.filter((one) => one !== undefined),
    ],
    entries: opened.flatMap(({ year }) => year.issues),
    others: years.filter((year) => !about.includes(year)),
  }
}

/** A year, as the paper vouches for it. Rejects with a `ShelfError`. */
export async function fetchYear(paper: PaperId, ref: FileRef, signal: AbortSignal) {
  const file = await fetchRef(paper, ref, signal)
  return { file, year: parseFile(file.kept.bytes, file.file, Year) }
}

async function fetchRef(paper: PaperId, ref: FileRef, signal: AbortSignal): Promise<FileHere> {
  const { href, bytes, sha256 } = ref
  const file = `${paper}/${href}`
  return {
    file,
    kept: { bytes: await fetchVerified({ file, missing: 'damaged', ref: { bytes, sha256 }, signal }), sha256 },
  }
}
