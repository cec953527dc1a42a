import { issueName } from '../../issue/locator.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { compareIssues } from '../order.ts'
import type { Order } from '../provider.ts'
import type { IndexedIssue } from './issues.ts'
import type { Articles } from './sets.ts'

/** An issue that is asked about, as its year and as the index have it. */
export type AskedIssue = { entry: IssueEntry; indexed: IndexedIssue }

/** Articles in the order in which they are shown, and of each which of `issues` it is in. */
export type Sequence = {
  issues: readonly AskedIssue[]
  articles: Uint32Array
  owners: Uint32Array
  /** Of each issue, how many articles. */
  counts: Uint32Array
  has: (article: number) => boolean
}

/** The issues of the index that are asked about, in the order in which their articles are shown. */
export function askedOf(
  names: ReadonlyMap<string, IndexedIssue>,
  asked: readonly IssueEntry[],
  order: Order,
): AskedIssue[] {
  return asked
    .flatMap((entry) => {
      const known = names.get(issueName(entry.date, entry.edition))
      return known ? [{ entry, indexed: known }] : []
    })
    .toSorted((a, b) => compareIssues(order)(a.entry, b.entry))
}

/** Those of `articles` that are in `issues`, issue by issue as they are given, and within one as they are printed. */
export function sequenceOf(articles: Articles, issues: readonly AskedIssue[]): Sequence {
  const found = new Uint32Array(articles.length)
  const owners = new Uint32Array(articles.length)
  const counts = new Uint32Array(issues.length)
  let count = 0
  for (const [owner, { indexed }] of issues.entries()) {
    const end = indexed.first + indexed.articles
    const before = count
    for (let at = firstFrom(articles, indexed.first); (articles[at] ?? end) < end; at += 1) {
      found[count] = articles[at] ?? 0
      owners[count] = owner
      count += 1
    }
    counts[owner] = count - before
  }
  return {
    issues,
    articles: found.subarray(0, count),
    owners: owners.subarray(0, count),
    counts,
    has: (article) => articles[firstFrom(articles, article)] === article,
  }
}

/** The first place that holds `article` or more. */
function firstFrom(articles: Articles, article: number): number {
  let low = 0
  let high = articles.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((articles[middle] ?? Infinity) < article) low = middle + 1
    else high = middle
  }
  return low
}
