import type { ColumnEntry, Instalment } from '../../issue/columns.ts'
import { ColumnFile, ColumnIndex, mostColumns, mostInstalments } from '../../issue/columns.ts'
import { formatVersion } from '../../issue/format.ts'
import type { FileRef, PaperId } from '../../issue/ids.ts'
import { sha256 } from '../cache.ts'
import { order } from '../newsroom/newsroom.ts'
import type { Problem } from '../problem.ts'
import type { AddFile, ShelfIssue, ShelfPaper } from './root-files.ts'

/**
 * Adds the index of a paper's columns and series and the files of their instalments; returns what paper.json says of it,
 * nothing where no column came out twice.
 */
export function addColumns({ paper, issues }: ShelfPaper, add: AddFile, problems: Problem[]): FileRef | undefined {
  const { facts, shown } = paper
  const all = columnsIn(issues).filter(({ instalments }) => instalments.length > 1)
  if (all.length === 0) return undefined
  if (all.length > mostColumns)
    problems.push({
      file: shown,
      what: `has ${all.length} columns and series; only the ${mostColumns} with the most instalments are listed`,
      level: 'warn',
    })
  const listed = all
    .toSorted((a, b) => b.instalments.length - a.instalments.length || order(a.name, b.name))
    .slice(0, mostColumns)
    .toSorted((a, b) => order(runOf(b.instalments).last, runOf(a.instalments).last) || order(a.name, b.name))
  const stems = stemsOf(listed.map(({ name }) => name))
  const addFile = (href: string, file: ColumnFile) => add(`${facts.id}/columns/${href}`, ColumnFile, file, shown)
  const columns = listed.map((column) => addColumn(column, facts.id, stems.get(column.name) ?? column.name, addFile))
  const href = 'columns/index.json'
  return {
    href,
    ...add(`${facts.id}/${href}`, ColumnIndex, { format: formatVersion, paper: facts.id, columns }, shown),
  }
}

type Column = { name: string; kind: ColumnEntry['kind']; instalments: Instalment[] }

/** By name; a series is what is never called a column. Several articles of one issue are several instalments. */
function columnsIn(issues: readonly ShelfIssue[]): Column[] {
  const columns = new Map<string, Column>()
  for (const { entry, columnArticles } of issues)
    for (const { column, series, part, ...article } of columnArticles) {
      const { date, edition } = entry
      const own = { date, ...(edition === undefined ? {} : { edition }), ...article }
      for (const name of new Set([column, series])) {
        if (name === undefined) continue
        const found: Column = columns.get(name) ?? { name, kind: 'series', instalments: [] }
        if (name === column) found.kind = 'column'
        found.instalments.push(name === series && part !== undefined ? { ...own, part } : own)
        columns.set(name, found)
      }
    }
  return [...columns.values()]
}

type AddColumnFile = (href: string, file: ColumnFile) => Omit<FileRef, 'href'>

/** Cut from the oldest on, so that a new instalment changes the last file only. */
function addColumn({ name, kind, instalments }: Column, paper: PaperId, stem: string, add: AddColumnFile): ColumnEntry {
  const files = Array.from({ length: Math.ceil(instalments.length / mostInstalments) }, (_, at) => {
    const own = instalments.slice(at * mostInstalments, (at + 1) * mostInstalments)
    const href = `${stem}-${at + 1}.json`
    return { ...runOf(own), href, ...add(href, { format: formatVersion, paper, name, instalments: own }) }
  })
  return { name, kind, ...runOf(instalments), files }
}

function runOf(instalments: readonly Instalment[]): Pick<ColumnEntry, 'count' | 'first' | 'last'> {
  const [first] = instalments
  const last = instalments.at(-1)
  if (!first || !last) throw new Error('a column has at least one instalment')
  return { count: instalments.length, first: first.date, last: last.date }
}

/** A file name for each name, of any script: eight digits of its hash, or the next eight where two have the same. */
function stemsOf(names: readonly string[]): Map<string, string> {
  const taken = new Set<string>()
  const stems = new Map<string, string>()
  for (const name of names.toSorted(order)) {
    const hash = sha256(name)
    const stem = [0, 8, 16, 24, 32].map((at) => hash.slice(at, at + 8)).find((one) => !taken.has(one)) ?? hash
    taken.add(stem)
    stems.set(name, stem)
  }
  return stems
}
