import { dirname } from 'node:path/posix'
import { issueName } from '../../issue/locator.ts'
import type { IssueEntry, IssueHeads, Paper, Year } from '../../issue/paper.ts'
import { inReadingOrder } from '../../issue/reading-order.ts'
import { sha256 } from '../cache.ts'
import { articlePage } from './article-page.ts'
import { issuePage } from './issue-page.ts'
import type { Around } from './issue-parts.ts'
import type { IssuePages, Output } from './output.ts'
import { datesPage, paperPage, plateStyle, yearPage } from './paper-pages.ts'
import type { Shelf } from './shelf.ts'
import type { Run, Sheet } from './sheet.ts'
import { fill, type Template } from './template.ts'

/** Raise it when the same issue would come out otherwise than before: every page is then written anew. */
const pagesVersion = 2

/** What a paper says of its run, which changes with every issue and is on no page of another. */
const ofTheRun = new Set(['years', 'seq', 'columns', 'aliases', 'search'])

/** An issue of the run: its line in the year, and its key `paper/2021-07-20`. */
export type Printed = { entry: IssueEntry; key: string }

/** Every issue of a paper, oldest first. */
export function issuesOf(shelf: Shelf, paper: Paper): Printed[] {
  return paper.years
    .flatMap((ref) => shelf.year(paper.id, ref).issues)
    .map((entry) => ({ entry, key: `${paper.id}/${issueName(entry.date, entry.edition)}` }))
}

export type PaperRun = Run & { issues: readonly Printed[] }
type Desk = { template: Template; shelf: Shelf; output: Output; say: (line: string) => void }

/** All pages of one paper; returns the ids of each issue's articles, by the issue's key. One issue is held at a time. */
export function publishPages(run: PaperRun, desk: Desk): Map<string, readonly string[]> {
  const { paper, issues, site } = run
  const { template, shelf, output, say } = desk
  const facts = Object.entries(paper).filter(([key]) => !ofTheRun.has(key))
  const common = sha256(JSON.stringify([pagesVersion, template, site, facts]))
  const ids = new Map<string, readonly string[]>()
  let said = output.written()
  issues.forEach(({ entry, key }, at) => {
    const around = { previous: issues[at - 1]?.entry, next: issues[at + 1]?.entry }
    const inputs = [common, entry.sha256, nameIn(around.previous), nameIn(around.next)].join(' ')
    ids.set(
      key,
      output.issue(key, inputs, () => pagesOf(sheetOf(run, shelf, entry), around, template)),
    )
    if (output.written() - said < 10_000) return
    said = output.written()
    say(`press publish: ${paper.id}, ${at + 1} of ${issues.length} issues`)
  })
  publishLists(run, desk, common)
  return ids
}

/** An issue of the shelf, opened to be published. */
export function sheetOf({ site, words, paper }: Run, shelf: Shelf, entry: IssueEntry): Sheet {
  return { site, words, paper, issue: shelf.issue(paper.id, entry), folder: `${paper.id}/${dirname(entry.href)}` }
}

function pagesOf(sheet: Sheet, around: Around, template: Template): IssuePages {
  const placed = inReadingOrder(sheet.issue)
  const at = new Map(placed.map(({ article }, index) => [article.id, index]))
  return {
    own: () => fill(template, issuePage(sheet, around)),
    ids: placed.map(({ article }) => article.id),
    article: (id) => {
      const index = at.get(id) ?? -1
      const one = placed[index]
      if (!one) throw new Error(`${id} has no page`)
      const standing = { placed: one, previous: placed[index - 1], next: placed[index + 1], around }
      return fill(template, articlePage(sheet, standing))
    },
  }
}

function nameIn(entry: IssueEntry | undefined): string {
  return entry ? `${issueName(entry.date, entry.edition)} ${entry.kind}` : '-'
}

/** The paper's own page, its years, and the stylesheet of its nameplate. */
function publishLists(run: PaperRun, { template, shelf, output }: Desk, common: string): void {
  const { paper, issues, site } = run
  const plate = plateStyle(site, paper)
  if (plate !== undefined) output.file(`papers/${paper.id}/nameplate.css`, plate, () => plate)
  const dates = fill(template, datesPage(run))
  output.file(`${paper.id}/dates/index.html`, dates, () => dates)
  for (const ref of paper.years)
    output.file(`${paper.id}/dates/${ref.year}/index.html`, `${common} ${ref.sha256}`, () => {
      const year = shelf.year(paper.id, ref)
      return fill(template, yearPage(run, year, headsIn(year, paper, shelf)))
    })
  const latest = issues.at(-1)
  const lastYear = paper.years.at(-1)
  if (!latest || !lastYear) return
  const heads = headsIn(shelf.year(paper.id, lastYear), paper, shelf).get(
    issueName(latest.entry.date, latest.entry.edition),
  )
  const page = fill(template, paperPage(run, latest.entry, heads?.heads ?? []))
  output.file(`${paper.id}/index.html`, page, () => page)
}

/** What led the issues of a year, by their names. */
function headsIn(year: Year, paper: Paper, shelf: Shelf): Map<string, IssueHeads> {
  const months = year.heads.map((ref) =>
    shelf.heads(paper.id, { href: ref.href, bytes: ref.bytes, sha256: ref.sha256 }),
  )
  return new Map(months.flatMap(({ issues }) => issues.map((one) => [issueName(one.date, one.edition), one] as const)))
}
