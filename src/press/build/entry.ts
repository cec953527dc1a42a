import type { Article } from '../../issue/article.ts'
import type { FileRef } from '../../issue/ids.ts'
import type { Issue } from '../../issue/issue.ts'
import { issueName } from '../../issue/locator.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { headlineOf } from '../../issue/reading-order.ts'

/** The issue's line in its year; `file` is its issue.json. */
export function entryOf(issue: Issue, file: Omit<FileRef, 'href'>): IssueEntry {
  const { date, edition, kind, number, pages, articles } = issue
  const folder = issueFolder(issue)
  const cover = coverOf(issue)
  return {
    date,
    ...(edition === undefined ? {} : { edition }),
    kind,
    ...(number === undefined ? {} : { number }),
    pages: pages.map(({ label }) => label),
    articles: articles.length,
    heads: headsOf(issue),
    ...(cover === undefined ? {} : { cover: `${folder}/${cover}` }),
    href: `${folder}/issue.json`,
    ...file,
  }
}

/** Where an issue lies below its paper: `2026/2026-10-15~extra`. */
export function issueFolder({ date, edition }: Pick<Issue, 'date' | 'edition'>): string {
  return `${date.slice(0, 4)}/${issueName(date, edition)}`
}

function headsOf(issue: Issue): string[] {
  return onFront(issue)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, 4)
    .map((article) => shortened(headlineOf(article)))
}

function onFront({ pages, articles }: Issue): Article[] {
  const ids = pages[0]?.articles ?? []
  return ids.flatMap((id) => articles.find((article) => article.id === id) ?? [])
}

/** Unranked articles stand between the ranked ones; a brief is a brief. */
function weightOf({ weight, kind }: Article): number {
  return weight ?? (kind === 'brief' ? 1 : 2.5)
}

function shortened(headline: string): string {
  if (headline.length <= 120) return headline
  // not in the middle of a character
  return `${headline
    .slice(0, 119)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()}…`
}

/** The first picture of page 1 at its smallest, or else the page itself. */
function coverOf(issue: Issue): string | undefined {
  for (const { blocks } of onFront(issue))
    for (const block of blocks) {
      const thumb = block.t === 'figure' ? block.figure.renditions[0] : undefined
      if (thumb) return thumb.href
    }
  return issue.pages[0]?.image?.renditions[0]?.href
}
