import type { IssueDate, PageLabel } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import type { IssueEntry, Paper, Year } from '../../issue/paper.ts'
import type { Problem, Reading, Said } from '../../issue/spoken/reading.ts'
import type { Around } from '../../shelf/run.ts'
import { heldYears } from './run.ts'

/** What the paper has where a reading points. */
export type Answer =
  | { is: 'issue'; date: IssueDate; entries: readonly IssueEntry[]; page: PageLabel | undefined; said: Said }
  /** Not published, lost, or before the first and after the last issue; with what stands on either side. */
  | ({ is: 'no-issue'; date: IssueDate; said: Said } & Around)
  | { is: 'no-number'; number: number; previous: IssueEntry | undefined; next: IssueEntry | undefined; said: Said }
  /** A year, or a month of it, and how many issues it has. */
  | { is: 'span'; year: string; month: string | undefined; count: number; said: Said }
  | { is: 'decade'; from: number; years: Paper['years']; said: Said }
  | { is: 'problem'; problem: Problem; said: Said }

/** Leaves out what lies before the first and after the last issue; where everything does, all but the best. */
export function readingsWithin(readings: readonly Reading[], years: Paper['years']): readonly Reading[] {
  const held = heldYears(years)
  const [first, last] = [held[0]?.first ?? '', held.at(-1)?.last ?? '']
  const isWithin = (reading: Reading) => {
    const [from, to] = edgesOf(reading)
    return from <= last.slice(0, from.length) && to >= first.slice(0, to.length)
  }
  const dated = readings.filter((reading) => edgesOf(reading)[0] !== '')
  const [best] = dated
  const kept = dated.some(isWithin) ? dated.filter(isWithin) : [best]
  return readings.filter((reading) => edgesOf(reading)[0] === '' || kept.includes(reading))
}

/** As much of the first and the last day as the reading says; nothing where it says no day. */
function edgesOf(reading: Reading): [string, string] {
  switch (reading.kind) {
    case 'day':
      return [reading.date, reading.date]
    case 'page':
      return reading.date === undefined ? ['', ''] : [reading.date, reading.date]
    case 'month': {
      const month = `${figuresOf(reading.year)}-${String(reading.month).padStart(2, '0')}`
      return [month, month]
    }
    case 'year':
      return [figuresOf(reading.year), figuresOf(reading.year)]
    case 'decade':
      return [figuresOf(reading.from), figuresOf(reading.to)]
    case 'number':
    case 'problem':
      return ['', '']
  }
}

function figuresOf(year: number): string {
  return String(year).padStart(4, '0')
}

/** The issues of a day, the main one first; or why there is none. `around` is asked for only when there is none. */
export function dayAnswer(
  { date, page, said }: { date: IssueDate; page: PageLabel | undefined; said: Said },
  own: Pick<Year, 'issues'> | undefined,
  around: Around | undefined,
): Answer {
  const entries = own?.issues.filter((entry) => entry.date === date) ?? []
  if (entries.length > 0) return { is: 'issue', date, entries, page, said }
  return { is: 'no-issue', date, said, previous: around?.previous, next: around?.next, gap: around?.gap }
}

/** The issue of a number among years that are open; else the issues with the nearest numbers below and above. */
export function numberAnswer(number: number, said: Said, issues: readonly IssueEntry[]): Answer {
  const entries = issues.filter((entry) => entry.number === number)
  const [entry] = entries
  if (entry) return { is: 'issue', date: entry.date, entries, page: undefined, said }
  const numbered = issues.flatMap((one) => (one.number === undefined ? [] : [{ one, number: one.number }]))
  const below = numbered.filter((other) => other.number < number).toSorted((a, b) => b.number - a.number)
  const above = numbered.filter((other) => other.number > number).toSorted((a, b) => a.number - b.number)
  return { is: 'no-number', number, previous: below[0]?.one, next: above[0]?.one, said }
}

/** The page called `label`; A3 is also printed A03, and 3 may be A03 where every page has a letter. */
export function pageIn({ pages }: Pick<IssueEntry, 'pages'>, label: PageLabel): PageLabel | undefined {
  const wanted = partsOf(label)
  return (
    pages.find((page) => page === label) ??
    pages.find((page) => partsOf(page).join('') === wanted.join('')) ??
    pages.find((page) => wanted[0] === '' && partsOf(page)[1] === wanted[1])
  )
}

function partsOf(label: string): [string, string] {
  const [, letters = label, figures = ''] = /^(\D*)0*(\d+)$/u.exec(label) ?? []
  return [letters.toUpperCase(), figures]
}

/** Where Enter leads; nowhere when the paper has nothing there. */
export function addressIn(paper: Paper, answer: Answer): string | undefined {
  switch (answer.is) {
    case 'issue': {
      const [entry] = answer.entries
      return entry && entryAddress(paper, entry, answer.page)
    }
    case 'span':
      return addressOf({
        at: 'dates',
        paper: paper.id,
        year: answer.year,
        ...(answer.month === undefined ? {} : { month: answer.month }),
      })
    case 'decade': {
      const [first] = answer.years
      return first && addressOf({ at: 'dates', paper: paper.id, year: first.year })
    }
    case 'no-issue':
    case 'no-number':
    case 'problem':
      return undefined
  }
}

/** An issue; or its page, when one was asked for and it has it. */
export function entryAddress(paper: Paper, entry: IssueEntry, label: PageLabel | undefined): string {
  const { date, edition } = entry
  const page = label === undefined ? undefined : pageIn(entry, label)
  return addressOf(
    page === undefined
      ? { at: 'issue', paper: paper.id, date, edition }
      : { at: 'page', paper: paper.id, date, edition, page },
  )
}
