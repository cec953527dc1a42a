import { createServer } from 'node:http'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadAll } from '../../press/remote/load-remote.ts'
import { openServer } from '../../press/remote/server.ts'
import { madeIssues } from '../../testing/made-news.ts'
import { portOf, remoteEngine } from '../../testing/remote-engine.ts'
import { type MadeRun, madeRun } from '../../testing/remote-load.ts'
import { rowsIn } from '../find.ts'
import { foldDoc } from '../folded-doc.ts'
import type { Ask, Batch, SearchIssue } from '../provider.ts'
import { parseQuery } from '../query.ts'
import type { Fetch } from './ask-server.ts'
import { RemoteError, type RemoteFailure } from './failure.ts'
import { openRemotes, type RemoteParts } from './open-remote.ts'

const name = 'failing'
const issues = madeIssues('failing-daily', { seed: 11, issues: 40 })

function read(q: string): number {
  return issues.flatMap((issue) => rowsIn(issue, issue.docs.map(foldDoc), parseQuery(q), { isHere: false })).length
}

describe.skipIf(!remoteEngine)('a real engine that fails', () => {
  const [first] = remoteEngine?.urls ?? ['http://localhost']
  let run: MadeRun

  async function found(parts: Partial<RemoteParts>, q: string, url = first): Promise<Batch | undefined> {
    const { signal } = new AbortController()
    const { paper, entries } = run
    const openRemote = openRemotes({ base: 'http://localhost', fetch, limitMs: 20_000, ...parts })
    const remote = await openRemote({ url, index: name }, paper, entries, signal)
    const ask: Ask = { query: parseQuery(q), paper: paper.id, issues: entries, order: 'new', limit: 1e6, signal }
    let last: Batch | undefined
    for await (const batch of remote.provider.search(ask)) last = batch
    return last
  }

  /** Why a question came to nothing. */
  const failure = (parts: Partial<RemoteParts>, url?: string): Promise<RemoteFailure | 'nothing'> =>
    found(parts, '水', url).then(
      () => 'nothing',
      (error: unknown) => {
        if (error instanceof RemoteError) return error.reason
        throw error
      },
    )

  /** What the engine says, with something else in it. */
  const forging =
    (change: (text: string) => string): Fetch =>
    async (url, init) => {
      const answer = await fetch(url, init)
      return new Response(change(await answer.text()), { status: answer.status })
    }

  beforeAll(async () => {
    run = madeRun(issues)
    await loadAll(openServer({ url: first, say: () => {} }), [run.source], { name, isPart: false, say: () => {} })
    await remoteEngine?.settle(0)
  })

  // of two copies on three nodes, one at least is on these two
  test.each([1, 2] as const)('questions go on, and are answered exactly, while node %i is killed', async (node) => {
    const wanted = read('水')
    expect(wanted).toBeGreaterThan(20)
    const seen = { isKilled: false, afterwards: 0 }
    const asking = async () => {
      while (!seen.isKilled || seen.afterwards < 10) {
        if (seen.isKilled) seen.afterwards += 1
        // oxlint-disable-next-line no-await-in-loop -- question upon question
        const batch = await found({}, '水')
        expect(batch?.rows.length).toBe(wanted)
        expect(batch?.total).toEqual({ value: wanted, isExact: true })
      }
    }
    const killing = async () => {
      await remoteEngine?.kill(node)
      await remoteEngine?.settle(0, 'yellow')
      seen.isKilled = true
    }
    try {
      await Promise.all([asking(), asking(), killing()])
    } finally {
      await remoteEngine?.restart(node)
      await remoteEngine?.settle(0)
    }
  })

  test('a server that is not there, or says no, is unreachable', async () => {
    const gone = createServer()
    await new Promise<void>((listening) => {
      gone.listen(0, '127.0.0.1', listening)
    })
    const port = portOf(gone)
    await new Promise((closed) => gone.close(closed))
    expect(await failure({}, `http://127.0.0.1:${port}`)).toBe('unreachable')
    expect(await failure({ fetch: () => Promise.resolve(new Response('', { status: 403 })) })).toBe('unreachable')
    expect(await failure({ fetch: () => Promise.resolve(new Response('', { status: 503 })) })).toBe('unreachable')
  })

  test('a server that is too busy once is asked again', async () => {
    let isFirst = true
    const busy: Fetch = (url, init) => {
      if (!isFirst || !JSON.stringify(init.body).includes('match_phrase')) return fetch(url, init)
      isFirst = false
      return Promise.resolve(new Response('', { status: 429 }))
    }
    expect((await found({ fetch: busy }, '水'))?.rows.length).toBe(read('水'))
    expect(isFirst).toBe(false)
  })

  test('a server that does not answer in time is slow, and the reader is not kept waiting', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((listening) => {
      silent.listen(0, '127.0.0.1', listening)
    })
    const port = portOf(silent)
    expect(await failure({ limitMs: 50 }, `http://127.0.0.1:${port}`)).toBe('slow')
    silent.closeAllConnections()
    silent.close()
  })

  test.each<[string, (text: string) => string]>([
    [
      'of other text',
      (text) =>
        text
          .replaceAll('"texts":[', '"kicker":[],"texts":[],"other":[')
          .replaceAll(/"(headline|deck|bylines)":\[[^\]]*\]/g, '"$1":[]')
          .replaceAll(/"column":"[^"]*"/g, '"column":"无"'),
    ],
    ['of another printing', (text) => text.replaceAll(/"sha256":"./g, '"sha256":"x')],
    ['of an issue that was not asked for', (text) => text.replaceAll('"issue":"2019', '"issue":"2018')],
    ['twice', (text) => text.replace(/"hits":\[(\{.*?\}),\{"_index"/s, '"hits":[$1,$1,{"_index"')],
    [
      'fewer than it counts',
      (text) => text.replaceAll(/"doc_count":(\d+)/g, (_, count) => `"doc_count":${Number(count) + 1}`),
    ],
    ['fewer than it says', (text) => counting(text, 1)],
    ['more than it says', (text) => counting(text, -1)],
    ['in no order', (text) => text.replace(/("hits":\[)(\{.*?\}),(\{"_index".*?\}),(?=\{"_index")/s, '$1$3,$2,')],
    ['that are no articles', (text) => text.replaceAll('"article":"', '"article":"../')],
    ['that are not all', (text) => text.replace('"failed":0', '"failed":1')],
    ['as a page', () => '<!doctype html><title>Sign in</title>'],
  ])('a server that gives articles %s is wrong', async (_, change) => {
    const isAnswer = (text: string) => text.includes('"row"') || text.includes('aggregations')
    let forged = 0
    const fetchForged = forging((text) => {
      if (!isAnswer(text)) return text
      const changed = change(text)
      if (changed !== text) forged += 1
      return changed
    })
    expect(await failure({ fetch: fetchForged })).toBe('wrong')
    expect(forged).toBeGreaterThan(0)
  })

  test('a server that failed is let be for a while', async () => {
    const { signal } = new AbortController()
    let asked = 0
    let time = 0
    let isUp = false
    const openRemote = openRemotes({
      base: 'http://localhost',
      now: () => time,
      restMs: 30_000,
      limitMs: 20_000,
      fetch: (url, init) => {
        asked += 1
        return isUp ? fetch(url, init) : Promise.reject(new TypeError('down'))
      },
    })
    const open = () => openRemote({ url: first, index: name }, run.paper, run.entries, signal)
    await expect(open()).rejects.toMatchObject({ reason: 'unreachable' })
    await expect(open()).rejects.toMatchObject({ reason: 'unreachable' })
    expect(asked).toBe(1)
    isUp = true
    time = 30_001
    expect(run.entries.every((await open()).covers)).toBe(true)
  })

  test('a search that is stopped throws for the signal, and blames nobody', async () => {
    const stop = new AbortController()
    const { paper, entries } = run
    const openRemote = openRemotes({ base: 'http://localhost', fetch, limitMs: 20_000 })
    const remote = await openRemote({ url: first, index: name }, paper, entries, stop.signal)
    const ask: Ask = {
      query: parseQuery('水'),
      paper: paper.id,
      issues: entries,
      order: 'new',
      limit: 20,
      signal: stop.signal,
    }
    const going = remote.provider.search(ask)[Symbol.asyncIterator]().next()
    stop.abort()
    await expect(going).rejects.toMatchObject({ name: 'AbortError' })
    const again = await openRemote({ url: first, index: name }, paper, entries, new AbortController().signal)
    expect(entries.every(again.covers)).toBe(true)
  })

  test('what the server does not have, or has as it was, is not asked of it', async () => {
    const { signal } = new AbortController()
    const later = madeRun(issues.map((issue, at) => (at === 3 ? without(issue) : issue)).slice(0, 30))
    const openRemote = openRemotes({ base: 'http://localhost', fetch, limitMs: 20_000 })
    const { covers } = await openRemote({ url: first, index: name }, later.paper, later.entries, signal)
    expect(later.entries.filter((entry) => !covers(entry))).toEqual([later.entries[3]])
  })
})

/** The issue as it was before its first article came. */
function without(issue: SearchIssue): SearchIssue {
  return { ...issue, docs: issue.docs.slice(1) }
}

/** So many more or fewer in its total and in its first year alike. */
function counting(text: string, more: number): string {
  const added = (_: string, before: string, count: string) => `${before}${Number(count) + more}`
  return text.replace(/("total":\{"value":)(\d+)/, added).replace(/("doc_count":)(\d+)/, added)
}
