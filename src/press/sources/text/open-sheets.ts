import type { IssueDate } from '../../../issue/ids.ts'
import type { DraftSource } from '../../newsroom/draft.ts'
import type { Problem } from '../../problem.ts'
import { PressError } from '../../problem.ts'
import type { SourceFile } from './decode.ts'
import type { Furniture } from './furniture.ts'
import { sortFurniture } from './furniture.ts'
import type { Opened } from './masthead.ts'
import { openPage } from './masthead.ts'
import { piecesOf } from './pieces.ts'
import type { Piece } from './piece.ts'
import type { Sheet } from './sheets.ts'
import { labelOf, sheetsOf } from './sheets.ts'
import { markTitles } from './titles.ts'

export type OpenedPage = { label: string; name?: string; opened: Opened; furniture: Furniture }
export type OpenedIssue = { date: IssueDate; sources: DraftSource[]; pages: OpenedPage[] }

/** No page of any paper has more paragraphs; what has is several pages, or no page. */
const mostPieces = 2000
const longestPiece = 20_000

type Dated = { sheet: Sheet; date: IssueDate }

/** All pages of all files, by issue date, in the order of their numbers, mastheads taken off. */
export function openSheets(
  files: readonly SourceFile[],
  given: IssueDate | undefined,
): { issues: OpenedIssue[]; problems: Problem[] } {
  const problems: Problem[] = []
  const dated = dateSheets(files.flatMap(sheetsOf), given, problems)
  const days = [...new Set(dated.map(({ date }) => date))].toSorted()
  const issues = days.map((date) => {
    const sheets = dated.flatMap((one) => (one.date === date ? [one.sheet] : []))
    const sources = [...new Set(sheets.map(({ file }) => file))]
    return {
      date,
      sources: sources.map(({ name, bytes }) => ({ name, bytes })),
      pages: labelled(sheets, sources, problems),
    }
  })
  return { issues, problems }
}

/** A page without a day of its own belongs to the day before it in the pile; at the top of the pile, to the given or the first. */
function dateSheets(sheets: readonly Sheet[], given: IssueDate | undefined, problems: Problem[]): Dated[] {
  const printed = sheets.map((sheet) => printedDay(sheet, problems))
  const first = given ?? printed.find((date) => date !== undefined)
  const [sheet] = sheets
  if (first === undefined)
    throw new PressError([
      ...problems,
      {
        file: sheet?.file.name ?? '',
        what: 'no day is printed on any page; pass it, as in --date 2021-07-20',
        level: 'error',
      },
    ])
  let day = first
  return sheets.map((one, at) => {
    const own = printed[at]
    if (own !== undefined && given !== undefined && own !== given)
      problems.push({
        file: one.file.name,
        where: `line ${one.start}`,
        what: `the page says ${own}, not ${given}; what is printed was kept`,
        level: 'warn',
      })
    day = own ?? day
    return { sheet: one, date: day }
  })
}

function printedDay(sheet: Sheet, problems: Problem[]): IssueDate | undefined {
  const { facts, lineOf } = openPage(checked(sheet, 0))
  if (facts.date && facts.date.date === undefined)
    problems.push({
      file: sheet.file.name,
      where: `line ${lineOf.date?.first ?? sheet.start}`,
      what: `${facts.date.text} is no day of the calendar; it was passed over`,
      level: 'warn',
    })
  return facts.date?.date
}

function checked(sheet: Sheet, source: number): Piece[] {
  const pieces = piecesOf(sheet, source)
  const stop = (where: number, what: string) =>
    new PressError([{ file: sheet.file.name, where: `line ${where}`, what, level: 'error' }])
  if (pieces.length > mostPieces)
    throw stop(
      sheet.start,
      `a page of ${pieces.length} paragraphs; set pages apart with lines such as 第2版 (at most ${mostPieces} a page)`,
    )
  const long = pieces.find(({ text }) => text.length > longestPiece)
  if (long)
    throw stop(
      long.first,
      `a paragraph of ${long.text.length} characters; set paragraphs apart (at most ${longestPiece})`,
    )
  return pieces
}

/** Pages with their labels: from the line that announces them, from the folio, else counted. No label twice. */
function labelled(sheets: readonly Sheet[], sources: readonly SourceFile[], problems: Problem[]): OpenedPage[] {
  const pages: OpenedPage[] = []
  for (const sheet of sheets) {
    const plain = openPage(checked(sheet, sources.indexOf(sheet.file)))
    const opened = { ...plain, body: markTitles(plain.body) }
    const said = sheet.label ?? (opened.facts.pageLabel === undefined ? undefined : labelOf(opened.facts.pageLabel))
    const label = said ?? String(firstFree(pages.map((page) => page.label)))
    if (pages.some((page) => page.label === label)) {
      problems.push({
        file: sheet.file.name,
        where: `line ${sheet.start}`,
        what: `a second page "${label}" in one issue, left out; give it a label of its own or take one away`,
        level: 'error',
      })
      continue
    }
    const firstFact = Math.min(...Object.values(opened.lineOf).map(({ first }) => first), Infinity)
    pages.push({
      label,
      ...(sheet.name === undefined ? {} : { name: sheet.name }),
      opened,
      furniture: sortFurniture(opened.furniture, firstFact),
    })
  }
  const inOrder = new Intl.Collator('en', { numeric: true })
  return pages.toSorted((a, b) => inOrder.compare(a.label, b.label))
}

function firstFree(labels: readonly string[]): number {
  let number = 1
  while (labels.includes(String(number))) number += 1
  return number
}
