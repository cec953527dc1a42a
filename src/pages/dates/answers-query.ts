import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { IssueDate, PageLabel } from '../../issue/ids.ts'
import type { Paper, Year } from '../../issue/paper.ts'
import type { Reading, Said } from '../../issue/spoken/reading.ts'
import { aroundQuery, yearQuery } from '../../shelf/queries.ts'
import { dayAnswer, numberAnswer, type Answer } from './resolve.ts'
import { heldYears } from './run.ts'
import { numbersOf, yearToOpen } from './seek-number.ts'

/** What is on the screen, and the language in which the reader is addressed. */
export type Asked = { year: string | undefined; month: string | undefined; lang: string }

/**
 * What the paper has for all that `text` can mean, best first; nothing when it means nothing. Only the years that are asked
 * about are fetched. The grammar of dates comes when there is something to read.
 */
export const answersQuery = (paper: Paper, text: string, { year, month, lang }: Asked) =>
  queryOptions({
    queryKey: ['go-to', paper.id, paper.seq, text, year, month, lang],
    queryFn: async ({ client }) => {
      const { readingsOf } = await import('./readings.ts')
      const readings = readingsOf(text, paper, { year, month, lang })
      const all = await Promise.all(readings.map((reading) => answer(client, paper, reading)))
      const answers = all.filter((one) => one !== undefined)
      const found = answers.filter((one) => !isEmpty(one))
      return found.length > 0 ? found : answers.slice(0, 1)
    },
    staleTime: 60_000,
  })

/** 1937 is the year, and the issue of that number: what there is of the two. */
function isEmpty(one: Answer): boolean {
  if (one.is === 'span') return one.count === 0
  return one.is === 'no-number' || (one.is === 'decade' && one.years.length === 0)
}

async function answer(client: QueryClient, paper: Paper, reading: Reading): Promise<Answer | undefined> {
  const { said } = reading
  const held = heldYears(paper.years)
  switch (reading.kind) {
    case 'day':
      return onDay(client, paper, { date: reading.date, page: undefined, said })
    case 'page': {
      const date = reading.date ?? held.at(-1)?.last
      return date && onDay(client, paper, { date, page: reading.page, said })
    }
    case 'number':
      return numberAnswer(reading.number, said, await yearsAbout(client, paper, reading.number))
    case 'month': {
      const year = String(reading.year).padStart(4, '0')
      const month = String(reading.month).padStart(2, '0')
      const issues = (await open(client, paper, year))?.issues ?? []
      const count = issues.filter(({ date }) => date.startsWith(`${year}-${month}`)).length
      return { is: 'span', year, month, count, said }
    }
    case 'year': {
      const year = String(reading.year).padStart(4, '0')
      return { is: 'span', year, month: undefined, count: held.find((one) => one.year === year)?.count ?? 0, said }
    }
    case 'decade': {
      const { from, to } = reading
      const years = held.filter(({ year }) => Number(year) >= from && Number(year) <= to)
      return { is: 'decade', from, years, said }
    }
    case 'problem':
      return { is: 'problem', problem: reading.problem, said }
  }
}

type Wanted = { date: IssueDate; page: PageLabel | undefined; said: Said }

async function onDay(client: QueryClient, paper: Paper, wanted: Wanted): Promise<Answer> {
  const own = await open(client, paper, wanted.date.slice(0, 4))
  const found = dayAnswer(wanted, own, undefined)
  if (found.is === 'issue') return found
  return dayAnswer(wanted, own, await client.query(aroundQuery(paper.id, wanted.date, undefined)))
}

async function open(client: QueryClient, paper: Paper, year: string): Promise<Year | undefined> {
  const ref = heldYears(paper.years).find((one) => one.year === year)
  return ref && client.query(yearQuery(paper.id, ref))
}

/** With two ends known every guess falls between them; numbers that go astray must not have the whole run fetched. */
const mostYears = 6

/** The issues of the years in which the number is, or would be. */
async function yearsAbout(client: QueryClient, paper: Paper, number: number) {
  const opened = new Map<string, Year>()
  for (const ref of paper.years) {
    const known = client.getQueryData(yearQuery(paper.id, ref).queryKey)
    if (known) opened.set(ref.year, known)
  }
  for (let fetched = 0; fetched < mostYears; fetched += 1) {
    const numbers = new Map([...opened].map(([year, { issues }]) => [year, numbersOf(issues)]))
    const next = yearToOpen(number, paper.years, numbers)
    if (!next) break
    // oxlint-disable-next-line no-await-in-loop -- each says where to look next
    opened.set(next.year, await client.query(yearQuery(paper.id, next)))
  }
  return [...opened.values()].flatMap(({ issues }) => issues)
}
