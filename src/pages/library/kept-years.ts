import type { IssueDate } from '../../issue/ids.ts'
import type { Paper } from '../../issue/paper.ts'
import type { KeptIssue } from '../../offline/kept-issue.ts'

export type KeptYear = {
  year: string
  /** What the paper says of the year; nothing when the year is no longer in its run, and is only here. */
  listed: Paper['years'][number] | undefined
  /** The issues of it that are here, oldest first. */
  kept: KeptIssue[]
}

/** Every year of which there are issues, on the host or here, newest first. */
export function keptYears(listed: Paper['years'], kept: readonly KeptIssue[]): KeptYear[] {
  const held = listed.filter(({ count }) => count > 0)
  const years = new Set([...held.map(({ year }) => year), ...kept.map(({ date }) => date.slice(0, 4))])
  return [...years]
    .toSorted()
    .toReversed()
    .map((year) => ({
      year,
      listed: held.find((one) => one.year === year),
      kept: kept.filter(({ date }) => date.startsWith(year)),
    }))
}

/** So many years are shown at once; of the others, those of which something is here. */
const shownAtOnce = 5

/** The years to show before the reader asks for all of them, and those behind. One alone is not worth hiding. */
export function foldYears(years: readonly KeptYear[], opened: ReadonlySet<string>): [KeptYear[], KeptYear[]] {
  const isShown = ({ year, kept }: KeptYear, at: number) => at < shownAtOnce || kept.length > 0 || opened.has(year)
  const behind = years.filter((year, at) => !isShown(year, at))
  return behind.length < 2 ? [[...years], []] : [years.filter(isShown), behind]
}

/** The sum of what is kept, in bytes of text. */
export const bytesOf = (issues: readonly { bytes: number }[]): number =>
  issues.reduce((sum, { bytes }) => sum + bytes, 0)

/** The first and last day of issues that are in order; `undefined` of none. */
export function spanOf(issues: readonly { date: IssueDate }[]): [IssueDate, IssueDate] | undefined {
  const [first, last] = [issues[0], issues.at(-1)]
  return first && last && [first.date, last.date]
}
