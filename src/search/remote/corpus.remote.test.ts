import { beforeAll, describe, expect, test } from 'vitest'
import { loadAll } from '../../press/remote/load-remote.ts'
import { openServer } from '../../press/remote/server.ts'
import { corpusIssues, corpusQueries, keyOf, oracle } from '../../testing/corpus.ts'
import { remoteEngine } from '../../testing/remote-engine.ts'
import { type MadeRun, madeRun } from '../../testing/remote-load.ts'
import type { Ask, Batch } from '../provider.ts'
import { parseQuery } from '../query.ts'
import { openRemotes } from './open-remote.ts'

const issues = corpusIssues() ?? []
const queries = corpusQueries() ?? []
const name = 'corpus'

// its text is not ours: where it is not at hand nothing is asked of it
describe.skipIf(!remoteEngine || issues.length === 0)('the corpus on a real engine', () => {
  const [url] = remoteEngine?.urls ?? ['http://localhost']
  const openRemote = openRemotes({ base: 'http://localhost', fetch, limitMs: 20_000 })
  let run: MadeRun

  async function last(q: string, rest: Partial<Ask> = {}): Promise<Batch> {
    const { signal } = new AbortController()
    const { paper, entries } = run
    const remote = await openRemote({ url, index: name }, paper, entries, signal)
    expect(entries.every(remote.covers)).toBe(true)
    const query = parseQuery(q)
    let found: Batch | undefined
    const ask: Ask = { query, paper: paper.id, issues: entries, order: 'new', limit: 1e6, signal, ...rest }
    for await (const batch of remote.provider.search(ask)) found = batch
    if (!found) throw new Error('no batch')
    return found
  }

  beforeAll(async () => {
    run = madeRun(issues)
    const server = openServer({ url, say: () => {} })
    await loadAll(server, [run.source], { name, replicas: 1, isPart: false, say: () => {} })
    await remoteEngine?.settle(0)
  })

  test('every question finds just the articles that hold it', async () => {
    const wrong: string[] = []
    await inTurns(4, queries, async ({ q }) => {
      const wanted = oracle(issues, q)
      const { rows, total, isWhole } = await last(q)
      const found = new Set(rows.map(keyOf))
      const missing = [...wanted].filter((key) => !found.has(key)).length
      const extra = [...found].filter((key) => !wanted.has(key)).length
      if (missing > 0 || extra > 0 || rows.length !== wanted.size || total.value !== wanted.size || !isWhole)
        wrong.push(`${q}: ${missing} missing, ${extra} wrong, ${rows.length} rows, a total of ${total.value}`)
    })
    expect(wrong).toEqual([])
  })
})

/** Does the work for all, a few at a time: an engine is there for many readers. */
async function inTurns<T>(atATime: number, all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all]
  const workers = Array.from({ length: atATime }, async () => {
    // oxlint-disable-next-line no-await-in-loop -- each worker has one in hand
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one)
  })
  await Promise.all(workers)
}
