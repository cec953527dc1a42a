import { formatVersion } from '../../issue/format.ts'
import type { ShelfIndex as Index } from '../../issue/paper.ts'
import { Paper, ShelfIndex } from '../../issue/paper.ts'
import { sha256 } from '../cache.ts'
import type { MadeNameplate } from '../nameplate.ts'
import type { Problem } from '../problem.ts'
import { reportFor } from '../report.ts'
import { addAliases } from './aliases.ts'
import { addColumns } from './columns.ts'
import type { RootFiles, ShelfPaper } from './root-files.ts'
import { addTo } from './root-files.ts'
import { addYears, runOf } from './year-files.ts'

/** index.json, and each paper's paper.json, years, months, columns and nameplate. What breaks the format is reported. */
export function rootFiles(papers: readonly ShelfPaper[], problems: Problem[]): RootFiles {
  const files: RootFiles = new Map()
  const listed = papers.map((one) => paperFiles(one, files, problems))
  const index = { format: formatVersion, papers: listed }
  addTo(files, problems)('index.json', ShelfIndex, index, 'index.json')
  return files
}

function paperFiles(one: ShelfPaper, files: RootFiles, problems: Problem[]): Index['papers'][number] {
  const { paper, nameplate, issues, search, seq } = one
  const { facts, shown } = paper
  const add = addTo(files, problems)
  const years = addYears(one, add)
  reportLostGaps(paper, years, problems)
  const plate = nameplate && addNameplate(facts.id, nameplate, files)
  const columns = addColumns(one, add, problems)
  const aliases = addAliases(one, add, problems)
  const file = {
    format: formatVersion,
    ...facts,
    ...(plate ? { nameplate: plate } : {}),
    years,
    ...(columns ? { columns } : {}),
    ...(aliases ? { aliases } : {}),
    ...(search ? { search } : {}),
    seq,
  }
  const href = `${facts.id}/paper.json`
  const ref = add(href, Paper, file, shown)
  return {
    id: facts.id,
    title: facts.title,
    ...(facts.titleLatin === undefined ? {} : { titleLatin: facts.titleLatin }),
    lang: facts.lang,
    ...(plate ? { nameplate: { ...plate, href: `${facts.id}/${plate.href}` } } : {}),
    ...runOf(issues.map(({ entry }) => entry)),
    ...ref,
    href,
  }
}

function addNameplate(id: string, { svg, w, h }: MadeNameplate, files: RootFiles) {
  const bytes = new TextEncoder().encode(svg)
  files.set(`${id}/nameplate.svg`, bytes)
  return { href: 'nameplate.svg', w, h, bytes: bytes.length, sha256: sha256(bytes) }
}

function reportLostGaps({ gaps, shown }: ShelfPaper['paper'], years: Paper['years'], problems: Problem[]): void {
  for (const { from, to } of gaps)
    if (!years.some(({ year }) => from.slice(0, 4) <= year && year <= to.slice(0, 4)))
      reportFor(`${shown}/paper.yaml`, problems)(
        `the gap from ${from} lies in a year without an issue and cannot be shown`,
        'gaps',
        'warn',
      )
}
