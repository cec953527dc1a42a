import * as v from 'valibot'
import { formatVersion } from '../../issue/format.ts'
import type { IssueDate } from '../../issue/ids.ts'
import type { IssueEntry, Paper } from '../../issue/paper.ts'
import { MonthHeads, Year } from '../../issue/paper.ts'
import type { PaperPlace } from '../newsroom/newsroom.ts'
import type { AddFile, ShelfIssue, ShelfPaper } from './root-files.ts'

/** Adds a paper's year files and under each the files of its months; returns what paper.json says of them. */
export function addYears({ paper, issues }: ShelfPaper, add: AddFile): Paper['years'] {
  return [...groupedBy(issues, 4)].map(([year, own]) => addYear(year, own, paper, add))
}

function addYear(year: string, issues: readonly ShelfIssue[], paper: ShelfPaper['paper'], add: AddFile) {
  const { facts, shown, gaps } = paper
  const entries = issues.map(({ entry }) => entry)
  const file = {
    format: formatVersion,
    paper: facts.id,
    year,
    issues: entries,
    heads: [...groupedBy(issues, 7)].map(([month, own]) => addMonth(month, own, paper, add)),
    gaps: gapsIn(year, gaps),
  }
  const href = `${year}.json`
  return { year, ...runOf(entries), ...add(`${facts.id}/${href}`, Year, file, shown), href }
}

function addMonth(month: string, issues: readonly ShelfIssue[], { facts, shown }: ShelfPaper['paper'], add: AddFile) {
  const href = `${month}.json`
  const file = { format: formatVersion, paper: facts.id, month, issues: issues.map(({ heads }) => heads) }
  return { month, ...add(`${facts.id}/${href}`, MonthHeads, file, shown), href }
}

/** How many issues there are, and the days of the first and the last. */
export function runOf(entries: readonly IssueEntry[]): { count: number; first: IssueDate; last: IssueDate } {
  const first = entries[0]?.date
  const last = entries.at(-1)?.date
  if (first === undefined || last === undefined) throw new Error('a run has at least one issue')
  return { count: entries.length, first, last }
}

/** By the first characters of their dates: 4 for years, 7 for months. */
function groupedBy(issues: readonly ShelfIssue[], length: 4 | 7): Map<string, ShelfIssue[]> {
  const groups = new Map<string, ShelfIssue[]>()
  for (const issue of issues) {
    const key = issue.entry.date.slice(0, length)
    const group = groups.get(key)
    if (group) group.push(issue)
    else groups.set(key, [issue])
  }
  return groups
}

/** The part of each gap that lies in `year`. */
function gapsIn(year: string, gaps: PaperPlace['gaps']): Year['gaps'] {
  const first = v.parse(Year.entries.gaps.item.entries.from, `${year}-01-01`)
  const last = v.parse(Year.entries.gaps.item.entries.to, `${year}-12-31`)
  return gaps
    .filter(({ from, to }) => from <= last && to >= first)
    .map(({ from, to, reason }) => ({ from: from < first ? first : from, to: to > last ? last : to, reason }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
}
