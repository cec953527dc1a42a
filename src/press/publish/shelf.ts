import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { ColumnFile, ColumnIndex } from '../../issue/columns.ts'
import type { FileRef } from '../../issue/ids.ts'
import { Issue } from '../../issue/issue.ts'
import { parseJson } from '../../issue/json.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { MonthHeads, Paper, ShelfIndex, Year } from '../../issue/paper.ts'
import { problemsOf } from '../../issue/read.ts'
import { sha256 } from '../cache.ts'
import { PressError } from '../problem.ts'

/** A finished shelf in a folder, read as the reader reads it: every file is checked against its parent and the format. */
export type Shelf = {
  index: () => ShelfIndex
  paper: (href: string) => Paper
  year: (paper: string, ref: FileRef) => Year
  heads: (paper: string, ref: FileRef) => MonthHeads
  issue: (paper: string, ref: Pick<IssueEntry, 'href' | 'bytes' | 'sha256'>) => Issue
  columns: (paper: string, ref: FileRef) => ColumnIndex
  column: (paper: string, ref: FileRef) => ColumnFile
}

/** Opens the shelf in `folder`. Every reading throws a `PressError` when a file is lost, damaged or breaks the format. */
export function openShelf(folder: string): Shelf {
  const read = <S extends v.GenericSchema>(schema: S, path: string, ref?: Pick<FileRef, 'sha256'>) =>
    readFile(folder, path, schema, ref)
  return {
    index: () => read(ShelfIndex, 'index.json'),
    paper: (href) => read(Paper, href),
    year: (paper, ref) => read(Year, `${paper}/${ref.href}`, ref),
    heads: (paper, ref) => read(MonthHeads, `${paper}/${ref.href}`, ref),
    issue: (paper, ref) => read(Issue, `${paper}/${ref.href}`, ref),
    columns: (paper, ref) => read(ColumnIndex, `${paper}/${ref.href}`, ref),
    column: (paper, ref) => read(ColumnFile, `${paper}/columns/${ref.href}`, ref),
  }
}

function readFile<S extends v.GenericSchema>(
  folder: string,
  path: string,
  schema: S,
  ref: Pick<FileRef, 'sha256'> | undefined,
): v.InferOutput<S> {
  const file = join(folder, path)
  if (!existsSync(file)) throw failure(file, ['is not there; press build makes the shelf'])
  const bytes = readFileSync(file)
  if (ref && sha256(bytes) !== ref.sha256) throw failure(file, ['is not the file that its parent names'])
  let value: unknown
  try {
    value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw failure(file, [error instanceof Error ? error.message : String(error)], error)
  }
  const { success, output } = v.safeParse(schema, value)
  if (!success) throw failure(file, problemsOf(schema, value).slice(0, 3))
  return output
}

function failure(file: string, what: readonly string[], cause?: unknown): PressError {
  return new PressError(
    what.map((one) => ({ file, what: one, level: 'error' })),
    { cause },
  )
}
