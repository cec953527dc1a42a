import type { IssueEntry } from '../../issue/paper.ts'
import { issueName } from '../../issue/locator.ts'
import type { FiledIssues } from './filed-issues.ts'
import { anyOf, type Clause, days } from './question.ts'

/**
 * The clause that lets through the articles of just these issues, oldest first. A year is asked for as a span of days without
 * the issues in it that are not meant, or, when those are more, as the names of those that are.
 */
export function askedIssues(issues: readonly IssueEntry[], filed: Pick<FiledIssues, 'ofYear'>): Clause {
  const years = new Map<string, IssueEntry[]>()
  for (const entry of issues) {
    const year = entry.date.slice(0, 4)
    const known = years.get(year)
    if (known) known.push(entry)
    else years.set(year, [entry])
  }
  const spans: Clause[] = []
  const names: string[] = []
  const unmeant: string[] = []
  for (const [year, entries] of years) {
    const meant = new Set(entries.map(({ date, edition }) => issueName(date, edition)))
    const [from, to] = [entries[0]?.date, entries.at(-1)?.date]
    const others = filed
      .ofYear(year)
      .filter((name) => !meant.has(name) && name.slice(0, 10) >= (from ?? '') && name.slice(0, 10) <= (to ?? ''))
    if (others.length > meant.size) names.push(...meant)
    else {
      spans.push(days(from, to))
      unmeant.push(...others)
    }
  }
  const wanted = anyOf([...spans, ...(names.length > 0 ? [{ terms: { issue: names } }] : [])])
  return unmeant.length > 0 ? { bool: { filter: [wanted], must_not: [{ terms: { issue: unmeant } }] } } : wanted
}
