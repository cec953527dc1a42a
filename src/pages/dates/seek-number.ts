import type { IssueEntry, Paper } from '../../issue/paper.ts'
import { heldYears } from './run.ts'

/** The lowest and highest number that an opened year has; none where its issues have no numbers. */
export type Numbers = { lowest: number; highest: number } | undefined

export function numbersOf(issues: readonly IssueEntry[]): Numbers {
  const numbers = issues.flatMap(({ number }) => number ?? [])
  return numbers.length === 0 ? undefined : { lowest: Math.min(...numbers), highest: Math.max(...numbers) }
}

/**
 * The year to open next for the issue numbered `number`: numbers rise with the days, so those of the years already opened say
 * on which side to look, and how many issues away. Lost issues only make a guess worse. `undefined` when nothing is left to
 * look at: the number is in a year that is open, or in none.
 */
export function yearToOpen(
  number: number,
  years: Paper['years'],
  opened: ReadonlyMap<string, Numbers>,
): Paper['years'][number] | undefined {
  const held = heldYears(years)
  const known = held.map(({ year }) => opened.get(year))
  if (known.some((one) => one && one.lowest <= number && number <= one.highest)) return undefined
  const before = known.findLastIndex((one) => one && one.highest < number)
  const after = known.findIndex((one, at) => at > before && one && one.lowest > number)
  const left = held.slice(before + 1, after < 0 ? held.length : after).filter(({ year }) => !opened.has(year))
  if (before < 0 && after < 0) return left.at(-1)
  return yearAt(left, placeAmong(number, left, known[before]?.highest, known[after]?.lowest))
}

/** How many issues of the years `left` come before the number: by its share of the numbers between, or counted from one end. */
function placeAmong(number: number, left: Paper['years'], under: number | undefined, over: number | undefined): number {
  const total = left.reduce((sum, { count }) => sum + count, 0)
  if (under === undefined) return total - ((over ?? number) - number)
  return over === undefined ? number - under : ((number - under) / (over - under)) * total
}

function yearAt(years: Paper['years'], place: number): Paper['years'][number] | undefined {
  let gone = 0
  for (const year of years) {
    gone += year.count
    if (gone >= place) return year
  }
  return years.at(-1)
}
