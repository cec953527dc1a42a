import * as v from 'valibot'
import { Issue } from '../../issue/issue.ts'
import { Page } from '../../issue/page.ts'
import { Line } from '../../issue/text.ts'
import type { Problem } from '../problem.ts'
import type { Report } from '../report.ts'
import { reportFor } from '../report.ts'
import type { DraftIssue } from './draft.ts'
import { wrongPath } from './image-path.ts'
import type { Sheet } from './sheet.ts'
import { parseSheet, readSheet } from './sheet.ts'

const { kind, rev, number, volume, lunar, declaredPages, banners, ears, quality, provenance } = Issue.entries
const { label, name, kind: pageKind, editors, zones, missing } = Page.entries
const { importer, rights, notice } = provenance.entries

const DraftPageFields = v.strictObject({
  label,
  name,
  kind: pageKind,
  editors,
  zones,
  missing,
  image: v.exactOptional(v.string()),
})

/** issue.yaml, its short forms written out. */
const IssueSheet = v.strictObject({
  kind,
  rev,
  number,
  volume,
  lunar,
  declaredPages,
  banners,
  ears,
  quality,
  pages: v.pipe(v.array(DraftPageFields), v.minLength(1, 'must name at least one page')),
  importer,
  rights,
  notice,
  /** Names of the sources, in order, where their file names do not say them. */
  sources: v.exactOptional(v.array(v.pipe(Line, v.maxLength(120)))),
})

export type ReadIssue = { issue: DraftIssue; sourceNames?: string[] }

/** issue.yaml from its text; `undefined` when it cannot be one. What is wrong is added to `problems`. */
export function readIssue(text: string, file: string, problems: Problem[]): ReadIssue | undefined {
  const report = reportFor(file, problems)
  const sheet = readSheet(text, 1, report)
  const fields = sheet && parseSheet(IssueSheet, writtenOut(sheet.value), sheet, report)
  if (!sheet || !fields) return undefined
  reportPages(fields.pages, sheet, report)
  const { sources, ...issue } = fields
  return { issue, ...(sources ? { sourceNames: sources } : {}) }
}

function reportPages(pages: DraftIssue['pages'], sheet: Sheet, report: Report): void {
  const seen = new Set<string>()
  for (const [at, page] of pages.entries()) {
    if (seen.has(page.label))
      report(`two pages are labelled "${page.label}"; every page needs its own`, sheet.lineOf(['pages', at, 'label']))
    seen.add(page.label)
    const wrong = page.image === undefined ? undefined : wrongPath(page.image)
    if (wrong !== undefined)
      report(`the page image "${page.image}" ${wrong}; write images/…`, sheet.lineOf(['pages', at, 'image']))
  }
}

function writtenOut(value: Record<string, unknown>): Record<string, unknown> {
  return {
    kind: 'normal',
    rev: '1',
    quality: [],
    importer: 'newsroom',
    ...value,
    banners: entries(value['banners'], (banner) => ({ ...banner, lines: oneOrMore(banner['lines']) })),
    ears: entries(value['ears'], (ear) => ({ ...ear, text: oneOrMore(ear['text']) })),
    ...(value['pages'] === undefined ? {} : { pages: entries(value['pages'], (page) => ({ kind: 'news', ...page })) }),
  }
}

type Entry = Record<string, unknown>

function entries(value: unknown = [], writeOut: (entry: Entry) => Entry): unknown {
  return Array.isArray(value) ? value.map((one: unknown) => (isEntry(one) ? writeOut(one) : one)) : value
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function oneOrMore(value: unknown): unknown {
  return typeof value === 'string' ? [value] : value
}
