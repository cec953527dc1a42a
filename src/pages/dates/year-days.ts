import type { IssueDate } from '../../issue/ids.ts'
import type { IssueEntry, Year } from '../../issue/paper.ts'

/** What is known of a day: its issues, the main one first; or why there is none. */
export type DayFacts = { date: IssueDate; entries: readonly IssueEntry[]; gap: string | undefined }

/** Looks up the days of a year. */
export function yearDays({ issues, gaps }: Pick<Year, 'issues' | 'gaps'>): (date: IssueDate) => DayFacts {
  const byDay = new Map<IssueDate, IssueEntry[]>()
  for (const entry of issues) {
    const others = byDay.get(entry.date)
    if (others) others.push(entry)
    else byDay.set(entry.date, [entry])
  }
  return (date) => {
    const entries = byDay.get(date) ?? []
    // a gap is told of days without an issue: one that has since been found is no gap
    const gap = entries.length > 0 ? undefined : gaps.find(({ from, to }) => from <= date && date <= to)?.reason
    return { date, entries, gap }
  }
}
