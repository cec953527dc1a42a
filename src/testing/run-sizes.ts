import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { IssueDate, PaperId } from '../issue/ids.ts'
import { sha256 } from '../press/cache.ts'
import type { ShelfIssue } from '../press/build/root-files.ts'
import { rootFiles } from '../press/build/roots.ts'
import type { Problem } from '../press/problem.ts'

/** The files above the issues; `firstPaint` is paper, one year and one month. */
export const kinds = ['paper', 'year', 'month', 'firstPaint', 'columnIndex', 'column'] as const
export type Weights = Readonly<Record<(typeof kinds)[number], number>>

/** What they may weigh above 8,319 issues, in bytes compressed. */
export const budgets: Weights = {
  paper: 10_000,
  year: 20_000,
  month: 8000,
  firstPaint: 30_000,
  columnIndex: 10_000,
  column: 20_000,
}

/** The heaviest of each kind of file above 8,319 issues; `headAt(n)` is the nth headline of the run. */
export function weigh(headAt: (nth: number) => string): Weights {
  const problems: Problem[] = []
  const facts = { id: v.parse(PaperId, 'harbor'), title: '港湾日报', lang: 'zh-Hans' }
  const issues = daysOfRun().map((date, at) => anIssue(date, at, headAt))
  const files = rootFiles([{ paper: { facts, shown: 'harbor', gaps: [] }, issues, seq: issues.length }], problems)
  if (problems.length > 0) throw new Error(problems[0]?.what)
  const heaviest = (path: RegExp) => {
    const sizes = [...files]
      .filter(([file]) => path.test(file))
      .map(([, bytes]) => gzipSync(bytes, { level: 9 }).length)
    if (sizes.length === 0) throw new Error(`no file is called ${path}`)
    return Math.max(...sizes)
  }
  const [paper, year, month] = [heaviest(/paper\.json$/), heaviest(/\/\d{4}\.json$/), heaviest(/\/\d{4}-\d{2}\.json$/)]
  return {
    paper,
    year,
    month,
    firstPaint: paper + year + month,
    columnIndex: heaviest(/columns\/index\.json$/),
    column: heaviest(/columns\/[0-9a-f]+-\d+\.json$/),
  }
}

/** The last 8,319 days up to 20 July 2021 that are no Sundays: 313 a year, over 27 years. */
function daysOfRun(): IssueDate[] {
  const days: IssueDate[] = []
  for (let time = Date.UTC(2021, 6, 20); days.length < 8319; time -= 86_400_000)
    if (new Date(time).getUTCDay() !== 0) days.push(v.parse(IssueDate, new Date(time).toISOString().slice(0, 10)))
  return days.toReversed()
}

/** Four, six or eight pages, four heads, a cover, a number, and three articles of sixty columns. */
function anIssue(date: IssueDate, at: number, headAt: (nth: number) => string): ShelfIssue {
  const hash = sha256(date)
  const noise = Number.parseInt(hash.slice(0, 8), 16)
  const pages = Array.from({ length: [4, 4, 6, 8][at % 4] ?? 4 }, (_, page) => String(page + 1))
  const folder = `${date.slice(0, 4)}/${date}`
  const heads = Array.from({ length: 4 }, (_, nth) => headAt(at * 4 + nth))
  const articles = 12 + (noise % 30)
  const ref = { href: `${folder}/issue.json`, bytes: 15_000 + (noise % 40_000), sha256: sha256(hash) }
  return {
    entry: { date, kind: 'normal', number: at + 1, pages, articles, ...ref },
    heads: { date, heads, cover: `${folder}/figures/${hash.slice(8, 14)}-thumb-${hash.slice(14, 22)}.jpg` },
    columnArticles: heads.slice(1).map((head, nth) => ({
      id: `${nth + 1}-0${nth + 2}`,
      page: String(nth + 1),
      head,
      column: `栏目${(noise + nth * 7) % 60}`,
    })),
  }
}
