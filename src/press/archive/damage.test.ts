import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import * as v from 'valibot'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { parseJson } from '../../issue/json.ts'
import { type IssueEntry, Paper, Year } from '../../issue/paper.ts'
import { openArchive } from '../../search/archive/archive.ts'
import { inflate } from '../../search/archive/inflate.ts'
import { type Files, FilesError } from '../../search/files.ts'
import type { Batch } from '../../search/provider.ts'
import { parseQuery } from '../../search/query.ts'
import { type Asked, diskFiles } from '../../testing/disk-files.ts'
import { tempFolder } from '../../testing/temp-folder.ts'
import { standardRun, writeSynthShelf } from '../synth/write-shelf.ts'
import { packed } from './files.ts'
import { indexShelf } from './index-shelf.ts'

const id = standardRun.paper
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }) // many files, on machines that do other things too

const { signal } = new AbortController()
let shelf = ''
let paper: Paper
let issues: IssueEntry[] = []

beforeEach(async () => {
  shelf = join(tempFolder(), 'papers')
  await writeSynthShelf({ ...standardRun, issues: 12, out: shelf })
  indexShelf({ folder: shelf, say: () => undefined })
  const read = <S extends v.GenericSchema>(schema: S, path: string): v.InferOutput<S> =>
    v.parse(schema, parseJson(readFileSync(join(shelf, id, path), 'utf8')))
  paper = read(Paper, 'paper.json')
  issues = paper.years.flatMap(({ href }) => read(Year, href).issues)
})

function archiveOver(files: Files) {
  return openArchive(files, () => Promise.resolve(paper))
}

async function search(files: Files, q: string, limit = 1e6, asked = signal): Promise<Batch[]> {
  const batches: Batch[] = []
  const ask = { query: parseQuery(q), paper: id, issues, order: 'new' as const, limit, signal: asked }
  for await (const batch of archiveOver(files).provider.search(ask)) batches.push(batch)
  return batches
}

/** Changes one byte of the one file that was asked for and fits, at `at` of its length. */
async function damage(fits: RegExp, at: number): Promise<string> {
  const asked: Asked[] = []
  await search(diskFiles(shelf, asked), '年')
  const path = join(shelf, asked.find(({ file }) => fits.test(file))?.file ?? 'nothing of the kind')
  const bytes = readFileSync(path)
  const place = Math.floor(at * (bytes.length - 1))
  bytes[place] = (bytes[place] ?? 0) ^ 1
  writeFileSync(path, bytes)
  return path
}

describe('a file of the index that is damaged', () => {
  test.each([
    ['its lists', /\/b\//],
    ['the shard that names them', /\/d\//],
    ['the manifest', /\/manifest-/],
  ])('%s: nothing can be said', async (_, fits) => {
    await damage(fits, 0.5)
    await expect(search(diskFiles(shelf), '年')).rejects.toThrow(FilesError)
  })

  test.each([
    ['the head', 0],
    ['a text', 1],
  ])('%s of an issue: that issue is named as unread, and the others are found', async (_, at) => {
    const whole = (await search(diskFiles(shelf), '年')).at(-1)
    const path = await damage(/\/i\//, at)
    const end = (await search(diskFiles(shelf), '年')).at(-1)
    const lost = issues.filter(({ date, edition }) =>
      path.includes(`${date}${edition === undefined ? '' : `~${edition}`}-`),
    )
    expect(lost).toHaveLength(1)
    expect(end?.unread).toEqual(lost.map((entry) => ({ entry, reason: 'damaged' })))
    const rest = whole?.rows.filter(({ date, edition }) =>
      lost.every((one) => one.date !== date || one.edition !== edition),
    )
    expect(end?.rows).toEqual(rest)
    expect(end?.total).toEqual({ value: rest?.length, isExact: true })
    expect(end?.isWhole).toBe(true)
  })
})

test.each([
  ['the head', 0],
  ['a text', 1],
])('%s of an issue that is another, and whole: it is not taken', async (_, which) => {
  const asked: Asked[] = []
  await search(diskFiles(shelf, asked), '年', 1)
  const path = join(shelf, asked.find(({ file }) => file.includes('/i/'))?.file ?? '')
  const bytes = readFileSync(path)
  const parts = blocksOf(bytes)
  const other = await anotherOfSameLength(parts[which] ?? bytes)
  writeFileSync(path, Buffer.concat(parts.map((part, at) => (at === which ? other : part))))
  expect(readFileSync(path)).toHaveLength(bytes.length)
  const { unread } = (await search(diskFiles(shelf), '年')).at(-1) ?? {}
  expect(unread).toMatchObject([{ reason: 'damaged' }])
})

/** A head and the frames after it: where a block ends only inflating it tells. */
function blocksOf(bytes: Buffer): Buffer[] {
  const blocks: Buffer[] = []
  for (let from = 0; from < bytes.length;) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types do not know what `info` gives
    const { engine } = inflateRawSync(bytes.subarray(from + 1), { info: true }) as unknown as {
      engine: { bytesWritten: number }
    }
    blocks.push(bytes.subarray(from, from + 1 + engine.bytesWritten))
    from += 1 + engine.bytesWritten
  }
  return blocks
}

/** What the block holds with one character changed, such that it packs to as many bytes. */
async function anotherOfSameLength(block: Uint8Array): Promise<Uint8Array> {
  const text = new TextDecoder().decode(await inflate(block))
  for (const { index } of text.matchAll(/\p{Script=Han}/gu))
    for (const instead of '一二三四五六七八九十') {
      const other = packed(text.slice(0, index) + instead + text.slice(index + 1))
      if (other.length === block.length && text[index] !== instead) return other
    }
  throw new Error('every change changes the length')
}

const offline: Files = {
  read: (file) => Promise.reject(new FilesError('offline', file, 'no answer')),
  range: (file) => Promise.reject(new FilesError('offline', file, 'no answer')),
}

test('a host that is gone: the index covers nothing and suggests nothing', async () => {
  const archive = archiveOver(offline)
  expect(await archive.covers(id, issues, signal)).toEqual({ covered: [], rest: issues })
  await expect(search(offline, '年')).rejects.toThrow('no answer')
})

test('a search that is given up stops asking', async () => {
  const controller = new AbortController()
  const asked: Asked[] = []
  const disk = diskFiles(shelf, asked)
  const files: Files = {
    read: disk.read,
    range: (...args) => {
      controller.abort()
      return disk.range(...args)
    },
  }
  await expect(search(files, '年', 1e6, controller.signal)).rejects.toThrow('abort')
  expect(asked.filter(({ isPart }) => isPart)).toEqual([])
})

test('few rows are read for few that are wanted, and each list only once', async () => {
  const asked: Asked[] = []
  const archive = archiveOver(diskFiles(shelf, asked))
  const ask = { query: parseQuery('的'), paper: id, issues, order: 'new' as const, limit: 5, signal }
  const batches = await all(archive.provider.search(ask))
  expect(batches[0]?.rows).toEqual([])
  expect(batches[0]?.total.value).toBeGreaterThan(40)
  expect(batches.at(-1)?.rows.length).toBeGreaterThanOrEqual(5)
  expect(asked.filter(({ file }) => file.includes('/i/')).length).toBeLessThan(issues.length)
  const before = asked.length
  expect((await all(archive.provider.search(ask))).at(-1)).toEqual(batches.at(-1))
  expect(asked).toHaveLength(before)
})

test('what begins as typed is suggested first, columns before headlines', async () => {
  const archive = archiveOver(diskFiles(shelf))
  const newest = (await search(diskFiles(shelf), '的')).at(-1)?.rows[0]
  const headline = newest?.headline.join('') ?? ''
  const [first] = await archive.suggest(id, headline.slice(0, 6), signal)
  expect(first?.text.startsWith(headline.slice(0, 6))).toBe(true)
  expect(await archive.suggest(id, ' ', signal)).toEqual([])
  expect(await archive.suggest(id, '\u0000', signal)).toEqual([])
})

async function all(batches: AsyncIterable<Batch>): Promise<Batch[]> {
  const found: Batch[] = []
  for await (const batch of batches) found.push(batch)
  return found
}
