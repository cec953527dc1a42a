import type { Paper } from '../../issue/paper.ts'

type Years = Paper['years']

/** The years of which the paper has issues; a shelf may list others too. */
export function heldYears(years: Years): Years {
  return years.filter(({ count }) => count > 0)
}

/** The year at which the Tab key stops: the one shown, or the latest where the paper has no issue of that. */
export function stopIn(years: Years, shown: string | undefined): string | undefined {
  const held = heldYears(years)
  return held.some(({ year }) => year === shown) ? shown : held.at(-1)?.year
}

/** The years before and after `year` in which the paper has issues, however far away. */
export function yearsBeside(year: string, years: Years): { previous: string | undefined; next: string | undefined } {
  const held = heldYears(years)
  return {
    previous: held.findLast((one) => one.year < year)?.year,
    next: held.find((one) => one.year > year)?.year,
  }
}

/**
 * A year that has noticeably fewer issues than those about it, the median of eleven: the beginning of a run, or a run with
 * holes. Of those about it, because a daily may have begun as a weekly.
 */
export function isThin(year: Years[number], years: Years): boolean {
  const held = heldYears(years)
  const at = held.indexOf(year)
  const about = held.slice(Math.max(0, Math.min(at - 5, held.length - 11)), Math.max(11, at + 6))
  const counts = about.map(({ count }) => count).toSorted((a, b) => a - b)
  return year.count < (counts[Math.floor(counts.length / 2)] ?? 0) * 0.95
}

/** Beyond so many years from the first to the last, bars would be too narrow to hit: a grid of decades instead. */
export const mostBars = 60

/** The decades from the paper's first year to its last, ten places each; `undefined` where the paper has no such year. */
export function decadesOf(
  years: Years,
): { decade: number; years: { year: number; held: Years[number] | undefined }[] }[] {
  const held = heldYears(years)
  const first = Math.floor(Number(held[0]?.year ?? 0) / 10)
  const last = Math.floor(Number(held.at(-1)?.year ?? -1) / 10)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => {
    const decade = (first + at) * 10
    const inDecade = Array.from({ length: 10 }, (_unused, unit) => {
      const year = decade + unit
      return { year, held: held.find((one) => Number(one.year) === year) }
    })
    return { decade, years: inDecade }
  })
}

/** How many years lie between the first and the last issue, both counted. */
export function spanOf(years: Years): number {
  const held = heldYears(years)
  return held.length === 0 ? 0 : Number(held.at(-1)?.year) - Number(held[0]?.year) + 1
}
