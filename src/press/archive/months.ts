import { canonicalJson } from '../../issue/json.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import type { Manifest, MonthFile } from '../../search/archive/manifest.ts'
import { monthFile } from '../../search/archive/places.ts'
import type { SearchIssue } from '../../search/provider.ts'
import { shortHash, type Store } from './files.ts'
import { writeIssue } from './write-issue.ts'

/** Writes the files of issues, told oldest first, and after each month that month's. */
export function startMonths(store: Store): {
  add: (entry: IssueEntry, issue: SearchIssue) => void
  end: () => Manifest['months']
} {
  const months: Manifest['months'] = []
  let entries: IssueEntry[] = []
  let articles: number[] = []
  let issues: MonthFile['issues'] = []

  function endMonth(): void {
    const [first] = entries
    if (!first) return
    const month = first.date.slice(0, 7)
    const bytes = new TextEncoder().encode(canonicalJson({ issues } satisfies MonthFile))
    const sha256 = shortHash(bytes)
    store.write(monthFile(month, sha256), bytes)
    months.push({
      month,
      sha256,
      days: entries.map(({ date }) => Number(date.slice(8))),
      articles,
      ...editionsOf(entries),
    })
    entries = []
    articles = []
    issues = []
  }

  return {
    add: (entry, issue) => {
      if (entries[0] && entries[0].date.slice(0, 7) !== entry.date.slice(0, 7)) endMonth()
      entries.push(entry)
      articles.push(issue.docs.length)
      issues.push(writeIssue(issue, entry.sha256, store))
    },
    end: () => {
      endMonth()
      return months
    },
  }
}

function editionsOf(entries: readonly IssueEntry[]): Pick<Manifest['months'][number], 'editions'> {
  const named = entries.flatMap(({ edition }, at) => (edition === undefined ? [] : [[String(at), edition] as const]))
  return named.length > 0 ? { editions: Object.fromEntries(named) } : {}
}
