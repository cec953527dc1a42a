import type { InferInput } from 'valibot'
import { canonicalJson } from '../issue/json.ts'
import type { IssueEntry, Paper, Year } from '../issue/paper.ts'
import { aPaper } from './issues.ts'
import { asJson, refOf, type Shelf } from './shelf.ts'

type Told = Partial<Omit<InferInput<typeof IssueEntry>, 'date' | 'pages'>> & {
  date: string
  /** How many; four when not said. */
  pages?: number
  heads?: readonly string[]
}
type Run = {
  issues: readonly Told[]
  gaps?: InferInput<typeof Year>['gaps']
  paper?: Partial<InferInput<typeof Paper>>
}

/**
 * A shelf with the run of the paper of `aPaper`: its years and months, which name issues that are not there. Issues come in
 * the order of their days; a gap lies within one year.
 */
export async function aRun({ issues, gaps = [], paper = {} }: Run): Promise<Shelf> {
  const files: Shelf = new Map()
  const id = paper.id ?? 'harbor'
  const add = async (href: string, file: object) => {
    const text = canonicalJson(file)
    files.set(`${id}/${href}`, asJson(text))
    return refOf(href, text)
  }
  const years = await Promise.all(
    [...new Set(issues.map(({ date }) => date.slice(0, 4)))].map(async (year) => {
      const own = issues.filter(({ date }) => date.startsWith(year))
      const heads = await Promise.all(
        [...new Set(own.map(({ date }) => date.slice(0, 7)))].map(async (month) => {
          const inMonth = own.filter(({ date }) => date.startsWith(month)).map(headsOf)
          const file = { format: 1, paper: id, month, issues: inMonth }
          return Object.assign({ month }, await add(`${month}.json`, file))
        }),
      )
      const inYear = gaps.filter(({ from }) => from.startsWith(year))
      const file = { format: 1, paper: id, year, issues: own.map(entryOf), heads, gaps: inYear }
      const [first, last] = [own[0]?.date ?? '', own.at(-1)?.date ?? '']
      return Object.assign({ year, count: own.length, first, last }, await add(`${year}.json`, file))
    }),
  )
  await add('paper.json', aPaper({ ...paper, years }))
  return files
}

function headsOf({ date, edition, heads = [`What happened on ${date}`] }: Told) {
  return { date, ...(edition === undefined ? {} : { edition }), heads }
}

function entryOf({ heads: _heads, pages = 4, ...told }: Told) {
  return {
    kind: 'normal',
    articles: 12,
    href: `${told.date.slice(0, 4)}/${told.date}/issue.json`,
    bytes: 1,
    sha256: '0'.repeat(64),
    ...told,
    pages: Array.from({ length: pages }, (_, at) => String(at + 1)),
  }
}
