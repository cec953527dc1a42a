import type { FileRef } from '../../issue/ids.ts'
import type { Issue } from '../../issue/issue.ts'
import { issueName } from '../../issue/locator.ts'
import type { IssueEntry } from '../../issue/paper.ts'

/** The issue's line in its year; `file` is its issue.json. */
export function entryOf(issue: Issue, file: Omit<FileRef, 'href'>): IssueEntry {
  const { date, edition, kind, number, pages, articles } = issue
  return {
    date,
    ...(edition === undefined ? {} : { edition }),
    kind,
    ...(number === undefined ? {} : { number }),
    pages: pages.map(({ label }) => label),
    articles: articles.length,
    href: `${issueFolder(issue)}/issue.json`,
    ...file,
  }
}

/** Where an issue lies below its paper: `2026/2026-10-15~extra`. */
export function issueFolder({ date, edition }: Pick<Issue, 'date' | 'edition'>): string {
  return `${date.slice(0, 4)}/${issueName(date, edition)}`
}
