import { join } from 'node:path'
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { PaperId } from '../../issue/ids.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { openArchive } from '../../search/archive/archive.ts'
import type { Batch, Order } from '../../search/provider.ts'
import { parseQuery } from '../../search/query.ts'
import { rowsIn } from '../../search/find.ts'
import { foldDoc } from '../../search/folded-doc.ts'
import { together } from '../../search/engine/together.ts'
import type { OpenIssue } from '../../search/open-issue.ts'
import { compareRows } from '../../search/order.ts'
import { openRecent } from '../../search/recent/recent.ts'
import { scanProvider } from '../../search/scan/scan.ts'
import { unionOf } from '../../search/union.ts'
import { corpusIssues, corpusQueries, entryOf, hasCorpus, keyOf, oracle } from '../../testing/corpus.ts'
import { diskFiles } from '../../testing/disk-files.ts'
import { makeIndex } from './index-paper.ts'

const id = v.parse(PaperId, 'corpus')
const signal = new AbortController().signal

describe.skipIf(!hasCorpus)('8,114 real articles in an archive', () => {
  const issues = corpusIssues() ?? []
  const entries = issues.map(entryOf)
  const queries = corpusQueries() ?? []
  const folded = issues.map(({ docs }) => docs.map(foldDoc))
  let archive: ReturnType<typeof openArchive>
  const made = { frequent: 0 }

  beforeAll(() => {
    const shelf = mkdtempSync(join(tmpdir(), 'broadsheet-archive-'))
    const index = makeIndex({
      folder: join(shelf, id),
      paper: { id, years: [] },
      issues: issues.map((issue, at) => ({ entry: entries[at] ?? entryOf(issue), issue })),
      say: () => undefined,
      // so that lists are merged of many shares, and that some have a file of their own, as in a run forty times as long
      measures: { share: 150_000, ownFile: 300 },
    })
    made.frequent = readdirSync(shelf, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /[/\\]s[/\\]/.test(path),
    ).length
    archive = openArchive(diskFiles(shelf), () => Promise.resolve({ id, years: [], search: index.ref }))
    return () => rmSync(shelf, { recursive: true })
  }, 120_000)

  test('as in a long run, some lists have a file of their own', () => {
    expect(made.frequent).toBeGreaterThan(500)
    expect(made.frequent).toBeLessThan(5000)
  })

  async function batchesOf(q: string, order: Order, limit: number): Promise<Batch[]> {
    const ask = { query: parseQuery(q), paper: id, issues: entries, order, limit, signal }
    const batches: Batch[] = []
    for await (const batch of archive.provider.search(ask)) batches.push(batch)
    return batches
  }

  async function last(q: string, order: Order, limit: number): Promise<Batch> {
    const end = (await batchesOf(q, order, limit)).at(-1)
    if (!end) throw new Error('no batch')
    return end
  }

  test('every question finds just what a plain reading finds', { timeout: 300_000 }, async () => {
    const found = new Map<string, unknown>()
    for (const { q } of queries) {
      // oxlint-disable-next-line no-await-in-loop -- all at once would hold all their texts
      const { rows, total, isWhole } = await last(q, 'new', 1e6)
      found.set(q, { rows: new Set(rows.map(keyOf)), total, isWhole })
    }
    const expected = queries.map(({ q }) => {
      const rows = oracle(issues, q)
      return [q, { rows, total: { value: rows.size, isExact: true }, isWhole: true }] as const
    })
    expect(queries).toHaveLength(265)
    expect(found).toEqual(new Map(expected))
  })

  test(
    'nor does it find anything else together with what is indexed and read on the device',
    { timeout: 300_000 },
    async () => {
      const byHash = new Map(entries.map(({ sha256: hash }, at) => [hash, at]))
      const open = ({ sha256: hash }: IssueEntry): Promise<OpenIssue> => {
        const at = byHash.get(hash) ?? -1
        const [issue, docs] = [issues[at], folded[at]]
        if (!issue || !docs) return Promise.reject(new Error(`no issue ${hash}`))
        const chars = docs.reduce((sum, { text }) => sum + text.length, 0)
        return Promise.resolve({ issue, docs, isHere: true, chars })
      }
      const recent = openRecent(600_000)
      await recent.take(id, entries, open, () => Promise.resolve())
      const older = entries.filter((entry) => !recent.has(entry))
      const sources = [
        { provider: recent.provider, issues: entries.filter(recent.has) },
        { provider: scanProvider((_, entry) => open(entry)), issues: older.filter((_, at) => at % 3 === 0) },
        { provider: archive.provider, issues: older.filter((_, at) => at % 3 > 0) },
      ]
      expect(sources.every((source) => source.issues.length > 20)).toBe(true)
      const wrong: string[] = []
      for (const { q } of queries) {
        const ask = { query: parseQuery(q), paper: id, order: 'new' as const, limit: 1e6, signal }
        // oxlint-disable-next-line no-await-in-loop -- all at once would hold all their texts
        const { rows, isWhole } = unionOf(await together(sources, ask, () => undefined), 'new')
        const expected = oracle(issues, q)
        const keys = rows.map(keyOf)
        if (!isWhole || keys.length !== expected.size || !keys.every((key) => expected.has(key))) wrong.push(q)
      }
      expect(wrong).toEqual([])
    },
  )

  test.each(['new', 'old', 'title'] as const)(
    'the first rows by %s are the first of all, and never fewer than there are',
    { timeout: 300_000 },
    async (order) => {
      for (const { q } of queries.filter((_, at) => at % 9 === 0)) {
        const all = issues
          .flatMap((issue, at) => rowsIn(issue, folded[at] ?? [], parseQuery(q), { isHere: false }))
          .toSorted(compareRows(order))
          .map(keyOf)
        // oxlint-disable-next-line no-await-in-loop -- the same
        const batches = await batchesOf(q, order, 20)
        for (const { rows, total, years } of batches) {
          expect([q, ...rows.map(keyOf)]).toEqual([q, ...all.slice(0, rows.length)])
          expect(total.value).toBeGreaterThanOrEqual(rows.length)
          expect([...years.values()].reduce((sum, count) => sum + count, 0)).toBe(total.value)
        }
        const exact = batches.flatMap(({ total }) => (total.isExact ? [total.value] : []))
        expect([q, ...exact]).toEqual([q, ...exact.map(() => all.length)])
        expect(batches.at(-1)?.rows.length).toBeGreaterThanOrEqual(Math.min(20, all.length))
      }
    },
  )

  const operators = [
    '经济 -发展',
    '农村 或 城市 或 海洋',
    '标题:中国',
    '标题:经济 发展 -标题:全国',
    '版:1 乡村振兴',
    '版:3',
    '“新能源 汽车”',
    '创新 2023-03..2023-05',
    '日期:2023-07-20',
    '5g 或 100%',
    '……',
    '类型:诗歌 中国',
    '图:无 记者',
  ]

  test.each(operators)('%s finds just what reading every article finds', { timeout: 60_000 }, async (q) => {
    const query = parseQuery(q)
    const all = issues.flatMap((issue, at) => rowsIn(issue, folded[at] ?? [], query, { isHere: false }))
    const { rows, total, isWhole } = await last(q, 'old', 1e6)
    expect(rows).toEqual(all.toSorted(compareRows('old')))
    expect({ total, isWhole }).toEqual({ total: { value: all.length, isExact: true }, isWhole: true })
  })

  test('articles by month, of a pair of characters exactly', async () => {
    const asked = (q: string) => archive.trend({ query: parseQuery(q), paper: id, issues: entries, signal })
    const { months, of, isExact } = await asked('经济')
    const found = [...oracle(issues, '经济')].map((key) => key.slice(0, 7))
    expect(isExact).toBe(true)
    expect(months).toEqual(
      new Map([...new Set(found)].map((month) => [month, found.filter((one) => one === month).length])),
    )
    expect([...of.values()].reduce((sum, count) => sum + count, 0)).toBe(8114)
    const longer = await asked('经济发展')
    expect(longer.isExact).toBe(false)
    const least = oracle(issues, '经济发展').size
    const counted = [...longer.months.values()].reduce((sum, count) => sum + count, 0)
    expect(counted).toBeGreaterThanOrEqual(least)
    expect(counted).toBeLessThan(least * 1.2)
  })

  test('only issues that are asked about are counted and shown', async () => {
    const some = entries.filter((_, at) => at % 7 === 3)
    const days = new Set<string>(some.map(({ date }) => date))
    const batches: Batch[] = []
    const ask = { query: parseQuery('经济'), paper: id, issues: some, order: 'new' as const, limit: 10, signal }
    for await (const batch of archive.provider.search(ask)) batches.push(batch)
    const expected = [...oracle(issues, '经济')].filter((key) => days.has(key.slice(0, 10)))
    expect(batches[0]?.total).toEqual({ value: expected.length, isExact: true })
    expect(batches.at(-1)?.rows.every(({ date }) => days.has(date))).toBe(true)
  })
})
