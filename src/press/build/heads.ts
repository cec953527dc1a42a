import type { Article } from '../../issue/article.ts'
import type { Issue } from '../../issue/issue.ts'
import type { IssueHeads } from '../../issue/paper.ts'
import { headlineOf } from '../../issue/reading-order.ts'
import { issueFolder } from './entry.ts'

/** What led an issue: its line in the file of its month. */
export function headsOf(issue: Issue): IssueHeads {
  const { date, edition } = issue
  const cover = coverOf(issue)
  return {
    date,
    ...(edition === undefined ? {} : { edition }),
    heads: onFront(issue)
      .toSorted((a, b) => weightOf(b) - weightOf(a))
      .slice(0, 4)
      .map(shortHeadOf),
    ...(cover === undefined ? {} : { cover: `${issueFolder(issue)}/${cover}` }),
  }
}

/** A headline as lists outside of the issue have it: at most 120 UTF-16 units. */
export function shortHeadOf(article: Article): string {
  const headline = headlineOf(article)
  if (headline.length <= 120) return headline
  // not in the middle of a character
  return `${headline
    .slice(0, 119)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()}…`
}

function onFront({ pages, articles }: Issue): Article[] {
  const ids = pages[0]?.articles ?? []
  return ids.flatMap((id) => articles.find((article) => article.id === id) ?? [])
}

/** Unranked articles stand between the ranked ones; a brief is a brief. */
function weightOf({ weight, kind }: Article): number {
  return weight ?? (kind === 'brief' ? 1 : 2.5)
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
