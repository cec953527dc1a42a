import * as v from 'valibot'
import { formatVersion } from '../../issue/format.ts'
import type { FileRef, IssueDate } from '../../issue/ids.ts'
import { canonicalJson } from '../../issue/json.ts'
import type { IssueEntry, ShelfIndex as Index } from '../../issue/paper.ts'
import { Paper, ShelfIndex, Year } from '../../issue/paper.ts'
import { problemsOf } from '../../issue/read.ts'
import { sha256 } from '../cache.ts'
import type { MadeNameplate } from '../nameplate.ts'
import type { PaperPlace } from '../newsroom/newsroom.ts'
import type { Problem } from '../problem.ts'
import { reportFor } from '../report.ts'

/** Files of the shelf above its issues, by their path. */
export type RootFiles = Map<string, Uint8Array>

/** A paper with everything its files say: its issues by date, the main one of a day before its editions. */
export type ShelfPaper = {
  paper: PaperPlace
  nameplate?: MadeNameplate
  entries: readonly IssueEntry[]
  /** The sum of its issues' revisions. */
  seq: number
}

/** index.json, and each paper's paper.json, year files and nameplate. What breaks the format is reported. */
export function rootFiles(papers: readonly ShelfPaper[], problems: Problem[]): RootFiles {
  const files: RootFiles = new Map()
  const listed = papers.map((one) => paperFiles(one, files, problems))
  const index = { format: formatVersion, papers: listed }
  add(files, 'index.json', ShelfIndex, index, 'index.json', problems)
  return files
}

function paperFiles(
  { paper, nameplate, entries, seq }: ShelfPaper,
  files: RootFiles,
  problems: Problem[],
): Index['papers'][number] {
  const { facts, shown } = paper
  const years = [...new Set(entries.map(({ date }) => date.slice(0, 4)))]
  const listed = years.map((year) => {
    const issues = entries.filter(({ date }) => date.startsWith(year))
    const gaps = gapsIn(year, paper.gaps)
    const file = { format: formatVersion, paper: facts.id, year, issues, gaps }
    const ref = add(files, `${facts.id}/${year}.json`, Year, file, shown, problems)
    return { year, ...runOf(issues), ...ref, href: `${year}.json` }
  })
  reportLostGaps(paper, years, problems)
  const plate = nameplate && addNameplate(facts.id, nameplate, files)
  const file = {
    format: formatVersion,
    ...facts,
    ...(plate ? { nameplate: plate } : {}),
    years: listed,
    seq,
  }
  const href = `${facts.id}/paper.json`
  const ref = add(files, href, Paper, file, shown, problems)
  return {
    id: facts.id,
    title: facts.title,
    ...(facts.titleLatin === undefined ? {} : { titleLatin: facts.titleLatin }),
    lang: facts.lang,
    ...(plate ? { nameplate: { ...plate, href: `${facts.id}/${plate.href}` } } : {}),
    ...runOf(entries),
    ...ref,
    href,
  }
}

function addNameplate(id: string, { svg, w, h }: MadeNameplate, files: RootFiles) {
  const bytes = new TextEncoder().encode(svg)
  files.set(`${id}/nameplate.svg`, bytes)
  return { href: 'nameplate.svg', w, h, bytes: bytes.length, sha256: sha256(bytes) }
}

function runOf(entries: readonly IssueEntry[]): { count: number; first: IssueDate; last: IssueDate } {
  const first = entries[0]?.date
  const last = entries.at(-1)?.date
  if (first === undefined || last === undefined) throw new Error('a run has at least one issue')
  return { count: entries.length, first, last }
}

/** The part of each gap that lies in `year`. */
function gapsIn(year: string, gaps: PaperPlace['gaps']): Year['gaps'] {
  const first = v.parse(Year.entries.gaps.item.entries.from, `${year}-01-01`)
  const last = v.parse(Year.entries.gaps.item.entries.to, `${year}-12-31`)
  return gaps
    .filter(({ from, to }) => from <= last && to >= first)
    .map(({ from, to, reason }) => ({ from: from < first ? first : from, to: to > last ? last : to, reason }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

function reportLostGaps({ gaps, shown }: PaperPlace, years: readonly string[], problems: Problem[]): void {
  for (const { from, to } of gaps)
    if (!years.some((year) => from.slice(0, 4) <= year && year <= to.slice(0, 4)))
      reportFor(`${shown}/paper.yaml`, problems)(
        `the gap from ${from} lies in a year without an issue and cannot be shown`,
        'gaps',
        'warn',
      )
}

function add(
  files: RootFiles,
  path: string,
  schema: v.GenericSchema,
  value: unknown,
  shown: string,
  problems: Problem[],
): Omit<FileRef, 'href'> {
  for (const what of problemsOf(schema, value)) problems.push({ file: shown, where: path, what, level: 'error' })
  const bytes = new TextEncoder().encode(canonicalJson(value))
  files.set(path, bytes)
  return { bytes: bytes.length, sha256: sha256(bytes) }
}
