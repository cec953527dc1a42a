import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Aliases } from '../../issue/aliases.ts'
import { parseJson } from '../../issue/json.ts'
import { Paper } from '../../issue/paper.ts'
import { read } from '../../issue/read.ts'
import { aNewsroom, smallNewsroom } from '../../testing/newsroom.ts'
import { writeFiles } from '../../testing/temp-folder.ts'
import { sha256 } from '../cache.ts'
import { PressError } from '../problem.ts'
import { build } from './build.ts'

const issue = 'harbor/2026-10-12'
const tide = 'Water stood on Mill Street by six, and the shops carried their goods upstairs.'

async function published() {
  const options = aNewsroom({
    ...smallNewsroom,
    [`${issue}/2/01-tide.md`]: `---\nheadline: High tide floods the quay\n---\n\n${tide}\n`,
  })
  await build(options)
  const file = (path: string) => join(options.newsroom, path)
  return { ...options, file }
}

function aliasesIn(out: string): Aliases | undefined {
  const paper = read(Paper, parseJson(readFileSync(join(out, 'harbor/paper.json'), 'utf8')))
  if (!paper?.aliases) return undefined
  const bytes = readFileSync(join(out, 'harbor', paper.aliases.href))
  expect([bytes.length, sha256(new Uint8Array(bytes))]).toEqual([paper.aliases.bytes, paper.aliases.sha256])
  return read(Aliases, parseJson(bytes.toString()))
}

test('a shelf on which nothing has moved has no aliases', async () => {
  const { out } = await published()
  expect(aliasesIn(out)).toBeUndefined()
})

test('an article taken out leaves its headline at its address', async () => {
  const { file, ...options } = await published()
  rmSync(file(`${issue}/1/02-fair.md`))
  await build(options)
  expect(aliasesIn(options.out)).toMatchObject({
    moved: {},
    removed: { '2026-10-12/1-02': { headline: 'Harvest fair moves inland' } },
  })
})

test('an article put into another leads to it, also after builds in which that issue did not change', async () => {
  const { file, ...options } = await published()
  rmSync(file(`${issue}/2/01-tide.md`))
  writeFiles(options.newsroom, {
    [`${issue}/1/02-fair.md`]: `---\nheadline: Harvest fair moves inland\n---\n\nThe meadow was too wet this year.\n\n${tide}\n`,
  })
  await build(options)
  writeFiles(options.newsroom, { 'harbor/2026-10-13/issue.yaml': 'pages: [{label: 1}]\n' })
  await build(options)
  expect(aliasesIn(options.out)).toMatchObject({ moved: { '2026-10-12/2-01': '2026-10-12/1-02' }, removed: {} })
})

test('what paper.yaml says comes before what the locks know', async () => {
  const { file, ...options } = await published()
  rmSync(file(`${issue}/1/02-fair.md`))
  rmSync(file(`${issue}/2/01-tide.md`))
  writeFiles(options.newsroom, {
    'harbor/paper.yaml':
      'title: Harbor Gazette\nlang: en\nmoved: { 2026-10-12/1-02: 2026-10-12/1-01, 2026-10-11: 2026-10-12 }\nremoved: { 2026-10-12/2-01: taken down at the harbour master’s wish }\n',
  })
  await build(options)
  expect(aliasesIn(options.out)).toEqual({
    format: 1,
    paper: 'harbor',
    moved: { '2026-10-11': '2026-10-12', '2026-10-12/1-02': '2026-10-12/1-01' },
    removed: {
      '2026-10-12/2-01': { headline: 'High tide floods the quay', reason: 'taken down at the harbour master’s wish' },
    },
  })
})

test('an alias may lead to a page, and of a long headline that is gone the beginning is kept', async () => {
  const flood = 'Ebb and flood '.repeat(8).trim()
  const { file, ...options } = await published()
  writeFiles(options.newsroom, {
    [`${issue}/2/02.md`]: `---\nheadline: [${flood}, ${flood}]\n---\n\nx\n`,
    'harbor/paper.yaml': 'title: Harbor Gazette\nlang: en\nmoved: { 2026-10-11: 2026-10-12/2 }\n',
  })
  await build(options)
  rmSync(file(`${issue}/2/02.md`))
  await build(options)
  const { moved, removed } = aliasesIn(options.out) ?? {}
  expect(moved).toEqual({ '2026-10-11': '2026-10-12/2' })
  expect(removed?.['2026-10-12/2-02']?.headline).toMatch(/^Ebb and flood .{80,85}…$/)
})

test('an alias that leads nowhere is a problem', async () => {
  const { file: _, ...options } = await published()
  writeFiles(options.newsroom, {
    'harbor/paper.yaml': 'title: Harbor Gazette\nlang: en\nmoved: { 2026-10-11: 2026-10-12/1-09 }\n',
  })
  const error: unknown = await build(options).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(PressError)
  expect(String(error)).toContain('2026-10-11 leads to 2026-10-12/1-09, which is not on the shelf')
})

test('an issue that is filed under another day is asked about', async () => {
  const { file, ...options } = await published()
  renameSync(file(issue), file('harbor/2026-10-14'))
  const { problems } = await build(options)
  expect(problems.map(({ what }) => what).join()).toContain('the issue 2026-10-12 was on the shelf and is gone')
})
