import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { issueName } from '../issue/locator.ts'
import { IssueEntry, type Paper } from '../issue/paper.ts'
import type { PaperSource } from '../press/remote/load-paper.ts'
import type { SearchIssue } from '../search/provider.ts'

/** Issues that are on no shelf, as one of them: for a load, and for a reader's questions. */
export type MadeRun = { source: PaperSource; paper: Pick<Paper, 'id' | 'years'>; entries: readonly IssueEntry[] }

/** `issues`: of one paper, oldest first, at least one. `onRead` is called with each that is read. */
export function madeRun(issues: readonly SearchIssue[], onRead: (issue: SearchIssue) => void = () => {}): MadeRun {
  const made = issues.map((issue) => ({ issue, entry: entryOf(issue) }))
  const id = issues[0]?.paper
  if (id === undefined) throw new Error('a run needs an issue')
  const byYear = new Map<string, typeof made>()
  for (const one of made) {
    const year = one.issue.date.slice(0, 4)
    byYear.set(year, [...(byYear.get(year) ?? []), one])
  }
  const years = [...byYear].map(([year, ofYear]) => ({
    year,
    ofYear,
    sha256: hashOf(ofYear.map(({ entry }) => entry)),
  }))
  return {
    source: {
      id,
      issues: made.length,
      years: years.map(({ year, ofYear, sha256 }) => ({
        year,
        sha256,
        entries: () => ofYear.map(({ entry }) => entry),
        read: (entry) => {
          const found = ofYear.find((one) => one.entry === entry)
          if (!found) throw new Error(`no such issue: ${entry.href}`)
          onRead(found.issue)
          return found.issue
        },
      })),
    },
    paper: {
      id,
      years: years.flatMap(({ year, ofYear, sha256 }) => {
        const [first, last] = [ofYear[0]?.issue.date, ofYear.at(-1)?.issue.date]
        if (first === undefined || last === undefined) return []
        return [{ year, sha256, count: ofYear.length, first, last, href: `${year}.json`, bytes: 1 }]
      }),
    },
    entries: made.map(({ entry }) => entry),
  }
}

function entryOf(issue: SearchIssue): IssueEntry {
  const { date, edition, kind, pages, docs } = issue
  return v.parse(IssueEntry, {
    date,
    ...(edition === undefined ? {} : { edition }),
    kind,
    pages: pages.map(({ label }) => label),
    articles: docs.length,
    href: `${date.slice(0, 4)}/${issueName(date, edition)}/issue.json`,
    bytes: 1,
    sha256: hashOf(issue),
  })
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
