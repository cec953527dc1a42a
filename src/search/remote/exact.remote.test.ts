import { beforeAll, describe, expect, test } from 'vitest'
import { loadAll } from '../../press/remote/load-remote.ts'
import { openServer } from '../../press/remote/server.ts'
import { keyOf, oracle } from '../../testing/corpus.ts'
import { madeIssues, madeQuestions } from '../../testing/made-news.ts'
import { remoteEngine } from '../../testing/remote-engine.ts'
import { type MadeRun, madeRun } from '../../testing/remote-load.ts'
import { rowsIn } from '../find.ts'
import { foldDoc } from '../folded-doc.ts'
import { compareRows } from '../order.ts'
import type { Ask, Batch, Order, SearchIssue } from '../provider.ts'
import { hasQuestion, parseQuery } from '../query.ts'
import type { Row } from '../row.ts'
import { openRemotes } from './open-remote.ts'

const name = 'made'
const issues = madeIssues('made-daily', { seed: 5, issues: 60 })
const folded = issues.map((issue) => ({ issue, docs: issue.docs.map(foldDoc) }))
const questions = madeQuestions(issues, { seed: 7, questions: 260 })

/** What reading all of it finds. */
function read(q: string, order: Order, asked: (issue: SearchIssue) => boolean = () => true): Row[] {
  const query = parseQuery(q)
  return folded
    .filter(({ issue }) => asked(issue))
    .flatMap(({ issue, docs }) => rowsIn(issue, docs, query, { isHere: false }))
    .toSorted(compareRows(order))
}

describe.skipIf(!remoteEngine)('made-up news on a real engine', () => {
  const [url] = remoteEngine?.urls ?? ['http://localhost']
  const openRemote = openRemotes({ base: 'http://localhost', fetch, limitMs: 20_000 })
  let run: MadeRun

  async function batches(q: string, rest: Partial<Ask> = {}): Promise<Batch[]> {
    const { signal } = new AbortController()
    const { paper, entries } = run
    const remote = await openRemote({ url, index: name }, paper, entries, signal)
    const query = parseQuery(q)
    const found: Batch[] = []
    const ask: Ask = { query, paper: paper.id, issues: entries, order: 'new', limit: 1e6, signal, ...rest }
    for await (const batch of remote.provider.search(ask)) found.push(batch)
    return found
  }

  async function last(q: string, rest: Partial<Ask> = {}): Promise<Batch> {
    const batch = (await batches(q, rest)).at(-1)
    if (!batch) throw new Error('no batch')
    return batch
  }

  beforeAll(async () => {
    run = madeRun(issues)
    const server = openServer({ url, say: () => {} })
    await loadAll(server, [run.source], { name, replicas: 1, isPart: false, say: () => {} })
  })

  test('texts of all scripts, signs and widths: just the articles that hold it', async () => {
    const wrong: string[] = []
    for (const q of questions) {
      // the oracle knows no operators
      if (!/^[^-－]/.test(q) || / [-－]|["|]/.test(q) || !hasQuestion(parseQuery(q))) continue
      const wanted = [...oracle(issues, q)].toSorted()
      // oxlint-disable-next-line no-await-in-loop -- the engine is shared
      const { rows, total } = await last(q)
      const found = rows.map(keyOf).toSorted()
      if (found.join() !== wanted.join() || total.value !== wanted.length)
        wrong.push(`${JSON.stringify(q)}: ${found.length} (${total.value}) in the place of ${wanted.length}`)
    }
    expect(wrong).toEqual([])
  })

  test('with every operator and field, in every order, rows are those that reading all of it finds', async () => {
    const operators = (q: string, other: string) => [
      `"${q}"`,
      `${q} -${other.trim()}`,
      `${q} 或 ${other}`,
      `标题:${q}`,
      `栏目:${q} 类型:news`,
      `记者:${q}`,
      `${q} 版:A01`,
      `${q} 图:有`,
      `${q} 2019-06..2020-03`,
      `类型:poem`,
    ]
    const wrong: string[] = []
    let found = 0
    for (const [at, q] of questions.slice(0, 120).entries()) {
      const all = operators(q, questions[at + 120] ?? '')
      const asked = all[at % all.length] ?? q
      const order = (['new', 'old', 'title'] as const)[at % 3] ?? 'new'
      const wanted = hasQuestion(parseQuery(asked)) ? read(asked, order) : []
      // oxlint-disable-next-line no-await-in-loop -- the engine is shared
      const { rows, total, isWhole } = await last(asked, { order })
      found += rows.length
      if (JSON.stringify(rows) !== JSON.stringify(wanted) || total.value !== wanted.length || !isWhole)
        wrong.push(`${JSON.stringify(asked)} ${order}: ${rows.length} rows in the place of ${wanted.length}`)
    }
    expect(wrong).toEqual([])
    expect(found).toBeGreaterThan(500)
  })

  test('a headline broken over lines is found with and without a blank at the break', async () => {
    const broken = issues.flatMap(({ docs }) => docs).filter(({ headline }) => headline.length > 2)
    expect(broken.length).toBeGreaterThan(20)
    for (const { headline } of broken.slice(0, 40)) {
      const asked = `"${headline.slice(0, 3).join(' ')}"`
      // oxlint-disable-next-line no-await-in-loop -- the engine is shared
      expect((await last(asked)).rows).toEqual(read(asked, 'new'))
    }
  })

  test.each(['new', 'old', 'title'] as const)(
    '%s first: more rows are asked for only when they are wanted',
    async (order) => {
      const wanted = read('爸 或 妈', order)
      expect(wanted.length).toBeGreaterThan(60)
      const some = await batches('爸 或 妈', { order, limit: 25 })
      expect(some.length).toBeLessThanOrEqual(order === 'title' ? 2 : 1)
      expect(some[0]?.rows).toEqual(wanted.slice(0, some[0]?.rows.length))
      expect(some.at(-1)?.rows.length).toBeGreaterThanOrEqual(25)
      expect(some[0]?.total).toEqual({ value: wanted.length, isExact: true })
      const sum = [...(some[0]?.years ?? [])].reduce((all, [, count]) => all + count, 0)
      expect(sum).toBe(wanted.length)
      const byYear = new Map<string, number>()
      for (const { date } of wanted) byYear.set(date.slice(0, 4), (byYear.get(date.slice(0, 4)) ?? 0) + 1)
      expect(some[0]?.years).toEqual(byYear)
    },
  )

  test('only the issues that are asked for are searched, whichever they are', async () => {
    for (const isAsked of [
      (at: number) => at % 2 === 0,
      (at: number) => at > 10 && at < 14,
      (at: number) => at !== 9, // an edition, and not the main issue of that day
      (at: number) => at < 20 || at > 40,
      (at: number) => at === 30,
    ]) {
      const asked = run.entries.filter((_, at) => isAsked(at))
      const names = new Set(
        issues.filter((_, at) => isAsked(at)).map(({ date, edition }) => `${date}~${edition ?? ''}`),
      )
      const wanted = read('水', 'new', ({ date, edition }) => names.has(`${date}~${edition ?? ''}`))
      // oxlint-disable-next-line no-await-in-loop -- the engine is shared
      expect((await last('水', { issues: asked })).rows).toEqual(wanted)
    }
  })
})
