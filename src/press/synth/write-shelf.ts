import { join } from 'node:path'
import * as v from 'valibot'
import { IssueDate, PaperId } from '../../issue/ids.ts'
import { canonicalJson } from '../../issue/json.ts'
import { entryOf, issueFolder } from '../build/entry.ts'
import { headsOf } from '../build/heads.ts'
import { columnArticlesOf } from '../build/instalments.ts'
import { startProgress } from '../build/progress.ts'
import type { ShelfIssue } from '../build/root-files.ts'
import { rootFiles } from '../build/roots.ts'
import { clearLeftovers, scaffoldFor } from '../build/swap.ts'
import { defaultCache, sha256, writeAll } from '../cache.ts'
import { makeNameplate } from '../nameplate.ts'
import type { Problem } from '../problem.ts'
import { PressError } from '../problem.ts'
import { gapsOf, runOf } from './calendar.ts'
import { makeIssue } from './make-issue.ts'
import { plannedDays } from './standing.ts'

export type SynthOptions = {
  out: string
  issues: number
  /** In each issue. */
  articles: number
  /** The day of the last issue, or the first one before it on which the paper comes out. */
  last: IssueDate
  paper: PaperId
  title: string
  hasLayouts: boolean
  say?: (line: string) => void
}

/** The run that benches and journeys go through: from 1 April 1994, its last number 8319. */
export const standardRun = {
  issues: 8319,
  articles: 8,
  last: v.parse(IssueDate, '2021-07-20'),
  paper: v.parse(PaperId, 'synth-daily'),
  title: '试印日报',
  hasLayouts: false,
} as const satisfies Omit<SynthOptions, 'out'>

export type SynthResult = { issues: number; articles: number; bytes: number; first: IssueDate; last: IssueDate }

/**
 * Writes a finished shelf of one made-up paper to `out`, in place of what is there, and only when it is whole. The same
 * options give the same bytes. An issue is forgotten as soon as it is written, so that memory does not grow with the text.
 */
export async function writeSynthShelf(options: SynthOptions): Promise<SynthResult> {
  const { out, paper, title, last, say = () => undefined } = options
  const run = runOf(options.issues, last)
  const problems: Problem[] = []
  // a title that the brush face cannot write is set in type
  const nameplate = await makeNameplate({ nameplate: { brush: title }, folder: out, shown: paper }, defaultCache, [])
  clearLeftovers(out)
  const scaffold = scaffoldFor(out)
  try {
    const { issues, bytes } = writeIssues(options, run, join(scaffold.folder, paper), say)
    const facts = {
      id: paper,
      title,
      titleLatin: 'SHIYIN RIBAO',
      lang: 'zh-Hans',
      publisher: '试印日报社',
      place: '溪州',
      calendar: { lunar: true as const, days: [1, 2, 3, 4, 5, 6] },
    }
    const place = { facts, shown: paper, gaps: gapsOf(run) }
    const roots = rootFiles(
      [{ paper: place, ...(nameplate ? { nameplate } : {}), issues, seq: issues.length }],
      problems,
    )
    if (problems.some(({ level }) => level === 'error')) throw new PressError(problems)
    writeAll(scaffold.folder, roots)
    scaffold.swap()
    return {
      issues: issues.length,
      articles: issues.reduce((sum, { entry }) => sum + entry.articles, 0),
      bytes: bytes + [...roots.values()].reduce((sum, { length }) => sum + length, 0),
      first: issues[0]?.entry.date ?? last,
      last: issues.at(-1)?.entry.date ?? last,
    }
  } finally {
    scaffold.remove()
  }
}

function writeIssues(
  options: SynthOptions,
  run: ReturnType<typeof runOf>,
  folder: string,
  say: (line: string) => void,
): { issues: ShelfIssue[]; bytes: number } {
  const progress = startProgress('synth', run.length, say)
  const issues: ShelfIssue[] = []
  let bytes = 0
  for (const day of plannedDays(run)) {
    const issue = makeIssue(day, options)
    const json = new TextEncoder().encode(canonicalJson(issue))
    writeAll(folder, [[`${issueFolder(issue)}/issue.json`, json]])
    issues.push({
      entry: entryOf(issue, { bytes: json.length, sha256: sha256(json) }),
      heads: headsOf(issue),
      columnArticles: columnArticlesOf(issue),
    })
    bytes += json.length
    progress(issues.length)
  }
  return { issues, bytes }
}
