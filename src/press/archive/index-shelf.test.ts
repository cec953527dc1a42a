import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { PaperId } from '../../issue/ids.ts'
import { parseJson } from '../../issue/json.ts'
import { Paper, Year } from '../../issue/paper.ts'
import { openArchive } from '../../search/archive/archive.ts'
import { keyOf } from '../../testing/corpus.ts'
import { type Asked, diskFiles } from '../../testing/disk-files.ts'
import { aNewsroom, smallNewsroom } from '../../testing/newsroom.ts'
import { contentsOf, tempFolder, writeFiles } from '../../testing/temp-folder.ts'
import { parseQuery } from '../../search/query.ts'
import { build } from '../build/build.ts'
import { press } from '../press.ts'
import { standardRun, writeSynthShelf } from '../synth/write-shelf.ts'

vi.setConfig({ testTimeout: 60_000 }) // many files, on machines that do other things too

const signal = new AbortController().signal
const { paper } = standardRun
const harbor = v.parse(PaperId, 'harbor')

async function aShelf(issues = 40): Promise<string> {
  const out = join(tempFolder(), 'papers')
  await writeSynthShelf({ ...standardRun, issues, out })
  return out
}

async function run(...argv: string[]) {
  const said = { out: [] as string[], err: [] as string[] }
  const code = await press(argv, { out: (line) => said.out.push(line), err: (line) => said.err.push(line) })
  return { code, out: said.out.join('\n'), err: said.err.join('\n') }
}

const read = <S extends v.GenericSchema>(schema: S, ...path: string[]): v.InferOutput<S> =>
  v.parse(schema, parseJson(readFileSync(join(...path), 'utf8')))
const paperIn = (shelf: string, id: string = paper) => read(Paper, shelf, id, 'paper.json')
const yearIn = (shelf: string, year: string, id: string = paper) => read(Year, shelf, id, `${year}.json`)

function archiveOf(shelf: string, asked: Asked[] = []) {
  return openArchive(diskFiles(shelf, asked), (id) => Promise.resolve(paperIn(shelf, id)))
}

async function found(shelf: string, q: string, id = paper, limit = 1000) {
  const archive = archiveOf(shelf)
  const entries = paperIn(shelf, id).years.flatMap(({ year }) => yearIn(shelf, year, id).issues)
  let rows: string[] = []
  for await (const batch of archive.provider.search({
    query: parseQuery(q),
    paper: id,
    issues: entries,
    order: 'new',
    limit,
    signal,
  }))
    rows = batch.rows.map(keyOf)
  return rows
}

test('an index is made, named in paper.json, and found there by a search', async () => {
  const shelf = await aShelf()
  const before = contentsOf(shelf)
  const made = await run('index', '--shelf', shelf)
  expect(made.code).toBe(0)
  expect(made.out).toContain('320 articles of 40 issues')
  const after = contentsOf(shelf)
  const changed = Object.keys(before).filter((path) => before[path] !== after[path])
  expect(changed).toEqual(['index.json', `${paper}/paper.json`])
  expect(paperIn(shelf).search?.href).toMatch(/^search\/manifest-[0-9a-f]{16}\.json$/)
  const issue = yearIn(shelf, '2021').issues.at(-1)
  const text = readFileSync(join(shelf, paper, issue?.href ?? ''), 'utf8')
  const word = /"text":"(?:\P{Script=Han}*)(\p{Script=Han}{4})/u.exec(text)?.[1] ?? ''
  expect(word).not.toBe('')
  expect(await found(shelf, word)).toContainEqual(expect.stringContaining(`${issue?.date ?? ''}/`))
})

test('the same shelf gives the same bytes, and a second time nothing is written', async () => {
  const [one, other] = await Promise.all([aShelf(), aShelf()])
  await run('index', '--shelf', one)
  await run('index', '--shelf', other, '--paper', paper)
  expect(contentsOf(other)).toEqual(contentsOf(one))
  const before = readdirSync(join(one, paper, 'search'), { recursive: true }).length
  const again = await run('index', '--shelf', one)
  expect(again.code).toBe(0)
  expect(again.out).toContain('nothing to do')
  expect(readdirSync(join(one, paper, 'search'), { recursive: true })).toHaveLength(before)
})

test('a file that went missing is made again', async () => {
  const shelf = await aShelf()
  await run('index', '--shelf', shelf)
  const before = contentsOf(shelf)
  const bucket = Object.keys(before).find((path) => path.includes('/b/')) ?? ''
  rmSync(join(shelf, bucket))
  expect((await run('index', '--shelf', shelf)).out).toContain('320 articles')
  expect(contentsOf(shelf)).toEqual(before)
})

test('a damaged issue is named, and nothing has changed', async () => {
  const shelf = await aShelf()
  await run('index', '--shelf', shelf)
  // a year that is not the one the index was made from, so that it must be made anew
  const { issues } = yearIn(shelf, '2021')
  const file = join(shelf, paper, issues[5]?.href ?? '')
  appendFileSync(file, ' ')
  rmSync(join(shelf, paper, paperIn(shelf).search?.href ?? ''))
  const before = contentsOf(shelf)
  const { code, err } = await run('index', '--shelf', shelf)
  expect(code).toBe(1)
  expect(err).toContain(`${file}: is not the file that its parent names`)
  expect(contentsOf(shelf)).toEqual(before)
  expect(readdirSync(join(shelf, paper)).filter((name) => name.startsWith('.'))).toEqual([])
})

test('the old index answers until the new one is whole, then it goes', async () => {
  const options = aNewsroom(smallNewsroom)
  await build(options)
  await run('index', '--shelf', options.out)
  const first = paperIn(options.out, 'harbor').search?.href ?? ''
  const old = Object.keys(contentsOf(join(options.out, 'harbor/search')))
  writeFiles(options.newsroom, {
    'harbor/2026-10-12/2/01-tide.md': '---\nheadline: Tide falls\n---\n\nDry by noon, said the pilot.\n',
  })
  await build(options)
  expect(paperIn(options.out, 'harbor').search?.href).toBe(first)
  await run('index', '--shelf', options.out)
  const second = paperIn(options.out, 'harbor').search?.href ?? ''
  expect(second).not.toBe(first)
  expect(existsSync(join(options.out, 'harbor', first))).toBe(false)
  const now = Object.keys(contentsOf(join(options.out, 'harbor/search')))
  expect(now.length).toBe(old.length)
  expect(await found(options.out, 'pilot', harbor)).toHaveLength(1)
})

test('an issue that was changed since is not covered, nor is a new one; all others are', async () => {
  const shelf = await aShelf()
  await run('index', '--shelf', shelf)
  const known = paperIn(shelf)
  const { issues } = yearIn(shelf, '2021')
  const [changed, ...same] = issues.slice(-3)
  const entries = [same[0], { ...changed, sha256: '0'.repeat(64) }, { ...issues[0], date: '2021-08-02' }].map((entry) =>
    v.parse(Year.entries.issues.item, entry),
  )
  const asked: Asked[] = []
  const withYears = (sha256: string) =>
    openArchive(diskFiles(shelf, asked), () =>
      Promise.resolve({ ...known, years: known.years.map((year) => Object.assign({}, year, { sha256 })) }),
    )
  const { covered, rest } = await withYears('1'.repeat(64)).covers(paper, entries, signal)
  expect(covered).toEqual(entries.slice(0, 1))
  expect(rest).toEqual(entries.slice(1))
  expect(asked.filter(({ file }) => file.includes('/m/'))).toHaveLength(1)
})

test('a build keeps the index, and leaves out one that is damaged and says so', async () => {
  const options = aNewsroom(smallNewsroom)
  await build(options)
  await run('index', '--shelf', options.out)
  const before = contentsOf(options.out)
  expect(await build(options)).toMatchObject({ built: 0 })
  expect(contentsOf(options.out)).toEqual(before)
  rmSync(options.cache, { recursive: true })
  expect(await build(options)).toMatchObject({ problems: [] })
  expect(contentsOf(options.out)).toEqual(before)
  const bucket = Object.keys(before).find((path) => path.includes('/b/')) ?? ''
  rmSync(join(options.out, bucket))
  const lost = await build(options)
  expect(lost.problems.map(({ what }) => what)).toEqual([expect.stringContaining('press index makes it anew')])
  expect(paperIn(options.out, 'harbor').search).toBeUndefined()
  await run('index', '--shelf', options.out)
  expect(contentsOf(options.out)).toEqual(before)
  const manifest = join(options.out, 'harbor', paperIn(options.out, 'harbor').search?.href ?? '')
  writeFileSync(manifest, '{}')
  const { problems } = await build(options)
  expect(problems.map(({ what }) => what)).toEqual([expect.stringContaining('press index makes it anew')])
  expect(paperIn(options.out, 'harbor').search).toBeUndefined()
  expect(existsSync(join(options.out, 'harbor/search'))).toBe(false)
})

test.each([
  [['--paper', 'harbour'], 1, 'has no paper "harbour"; it has synth-daily'],
  [['--paper', 'Harbour!'], 2, '--paper "Harbour!" must be'],
  [['somewhere'], 2, 'takes no path but --shelf'],
] as const)('press index %j is refused', async (argv, code, what) => {
  const shelf = await aShelf(2)
  const refused = await run('index', '--shelf', shelf, ...argv)
  expect(refused.code).toBe(code)
  expect(refused.err).toContain(what)
})

test('a shelf that is not there is named', async () => {
  const refused = await run('index', '--shelf', join(tempFolder(), 'none'))
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('press build makes the shelf')
})
