import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ColumnIndex } from '../../issue/columns.ts'
import type { FileRef } from '../../issue/ids.ts'
import { IssueDate, PaperId } from '../../issue/ids.ts'
import { Issue } from '../../issue/issue.ts'
import { Paper, ShelfIndex, Year } from '../../issue/paper.ts'
import { contentsOf, tempFolder, writeFiles } from '../../testing/temp-folder.ts'
import { writeSynthShelf } from './write-shelf.ts'

const options = {
  issues: 60,
  articles: 8,
  last: v.parse(IssueDate, '2021-02-24'),
  paper: v.parse(PaperId, 'synth-daily'),
  title: '试印日报',
  hasLayouts: false,
}

test('the same options give the same bytes, and take the place of what was there', async () => {
  const [one, other] = [join(tempFolder(), 'one'), join(tempFolder(), 'other')]
  writeFiles(other, { 'river-daily/paper.json': '{}' })
  const result = await writeSynthShelf({ ...options, out: one })
  expect(await writeSynthShelf({ ...options, out: other })).toEqual(result)
  expect(contentsOf(other)).toEqual(contentsOf(one))
  expect(result).toMatchObject({ issues: 60, articles: 480, last: '2021-02-24' })
})

test('every file is of the format, and the one that names it says its bytes and hash', async () => {
  const out = join(tempFolder(), 'shelf')
  await writeSynthShelf({ ...options, out })
  const [listed] = read(ShelfIndex, join(out, 'index.json')).papers
  const folder = join(out, 'synth-daily')
  const paper = read(Paper, join(out, named(out, listed)))
  expect(paper.years.map(({ year, count }) => [year, count])).toEqual([
    ['2020', 19],
    ['2021', 41],
  ])
  for (const year of paper.years)
    for (const issue of read(Year, join(folder, named(folder, year))).issues)
      expect(read(Issue, join(folder, named(folder, issue)))).toMatchObject({ date: issue.date })
  const { columns } = read(ColumnIndex, join(folder, named(folder, paper.columns)))
  expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['周一夜谈', '田间课', '渡口旧事']))
})

function read<S extends v.GenericSchema>(schema: S, path: string): v.InferOutput<S> {
  return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')))
}

/** The path of a file that must be as its parent says. */
function named(folder: string, ref: FileRef | undefined): string {
  const bytes = readFileSync(join(folder, ref?.href ?? ''))
  expect({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }).toEqual({
    bytes: ref?.bytes,
    sha256: ref?.sha256,
  })
  return ref?.href ?? ''
}
