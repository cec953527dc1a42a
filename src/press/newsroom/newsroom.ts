import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition, IssueDate } from '../../issue/ids.ts'
import { PaperId } from '../../issue/ids.ts'
import { parseIssueName } from '../../issue/locator.ts'
import { read } from '../../issue/read.ts'
import type { Problem } from '../problem.ts'
import { reportFor } from '../report.ts'
import { decodeText } from '../text-file.ts'
import type { PaperSource } from './read-paper.ts'
import { readPaper } from './read-paper.ts'

/** A paper's folder: where it lies, and what to call it in a message. */
export type PaperPlace = PaperSource & { folder: string; shown: string; issues: IssuePlace[] }

/** An issue's folder, not read yet. */
export type IssuePlace = {
  /** `2026-10-15~extra` */
  name: string
  date: IssueDate
  edition?: Edition
  folder: string
  shown: string
}

/** The papers of the newsroom in `root` and where their issues lie, by name; what is no paper or issue is a problem. */
export function papersIn(root: string, problems: Problem[]): PaperPlace[] {
  const shown = root.replaceAll('\\', '/').replace(/\/+$/, '')
  if (!existsSync(root)) {
    problems.push({ file: shown, what: 'there is no such folder; name the newsroom', level: 'error' })
    return []
  }
  return foldersIn(root).flatMap((name): PaperPlace[] => {
    const place = { folder: join(root, name), shown: `${shown}/${name}` }
    const report = reportFor(place.shown, problems)
    const id = read(PaperId, name)
    if (id === undefined) {
      report('is not the name of a paper; use small Latin letters, digits and single hyphens')
      return []
    }
    const source = readPaperFile(place, id, problems)
    const issues = issuesIn(place, problems)
    return source ? [{ ...source, ...place, issues }] : []
  })
}

function readPaperFile({ folder, shown }: { folder: string; shown: string }, id: PaperId, problems: Problem[]) {
  const file = `${shown}/paper.yaml`
  const report = reportFor(file, problems)
  const path = join(folder, 'paper.yaml')
  if (!existsSync(path)) {
    report('is missing; it holds the masthead: write at least title and lang')
    return undefined
  }
  const text = decodeText(readFileSync(path), report)
  return text === undefined ? undefined : readPaper(text, id, file, problems)
}

function issuesIn(place: { folder: string; shown: string }, problems: Problem[]): IssuePlace[] {
  const found = foldersIn(place.folder).flatMap((name): IssuePlace[] => {
    const issue = parseIssueName(name)
    const shown = `${place.shown}/${name}`
    if (issue) return [{ name, ...issue, folder: join(place.folder, name), shown }]
    const isDay = /^\d{4}-\d{2}-\d{2}/.test(name)
    problems.push({
      file: shown,
      what: isDay
        ? 'is not a day of the calendar, or not an edition; name the folder like 2026-10-12 or 2026-10-12~extra'
        : 'is not the folder of an issue; name it like 2026-10-12',
      level: 'error',
    })
    return []
  })
  return found.toSorted((a, b) => (a.date === b.date ? order(a.edition ?? '', b.edition ?? '') : order(a.date, b.date)))
}

/** By code units: the same on every machine and in every language. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted(order)
}
