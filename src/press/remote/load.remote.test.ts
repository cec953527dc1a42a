import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { IssueDate, PaperId } from '../../issue/ids.ts'
import { read } from '../../issue/read.ts'
import { rowsIn } from '../../search/find.ts'
import { foldDoc } from '../../search/folded-doc.ts'
import type { Ask, SearchIssue } from '../../search/provider.ts'
import { parseQuery } from '../../search/query.ts'
import { openRemotes } from '../../search/remote/open-remote.ts'
import { keyOf } from '../../testing/corpus.ts'
import { madeIssues } from '../../testing/made-news.ts'
import { remoteEngine } from '../../testing/remote-engine.ts'
import { type MadeRun, madeRun } from '../../testing/remote-load.ts'
import { openShelf } from '../publish/shelf.ts'
import { writeSynthShelf } from '../synth/write-shelf.ts'
import { indexRemote } from './index-remote.ts'
import { loadAll, loadRemote } from './load-remote.ts'
import { openServer } from './server.ts'
import { indexNameOf } from './target.ts'

const issues = madeIssues('load-daily', { seed: 3, issues: 50 })
const quiet = () => {}

describe.skipIf(!remoteEngine)('loading a real engine', () => {
  const [url] = remoteEngine?.urls ?? ['http://localhost']
  const server = openServer({ url, say: quiet })

  const load = (name: string, run: MadeRun, with_ = server) =>
    loadAll(with_, [run.source], { name, isPart: false, say: quiet })

  /** What a reader finds, and that it is all there and nothing else. */
  async function expectWhole(name: string, run: MadeRun, of: readonly SearchIssue[]): Promise<void> {
    const { signal } = new AbortController()
    const openRemote = openRemotes({ base: 'http://localhost', fetch, limitMs: 20_000 })
    const remote = await openRemote({ url, index: name }, run.paper, run.entries, signal)
    expect(run.entries.filter((entry) => !remote.covers(entry))).toEqual([])
    const query = parseQuery('水')
    const ask: Ask = { query, paper: run.paper.id, issues: run.entries, order: 'old', limit: 1e6, signal }
    const wanted = of.flatMap((issue) => rowsIn(issue, issue.docs.map(foldDoc), query, { isHere: false })).map(keyOf)
    const found: string[] = []
    for await (const { rows, total } of remote.provider.search(ask)) {
      found.splice(0, found.length, ...rows.map(keyOf))
      expect(total).toEqual({ value: wanted.length, isExact: true })
    }
    expect(found.toSorted()).toEqual(wanted.toSorted())
    expect(await count(name, 'article')).toBe(of.reduce((sum, { docs }) => sum + docs.length, 0))
    expect(await count(name, 'issue')).toBe(of.length)
  }

  async function count(index: string, what: 'article' | 'issue'): Promise<number> {
    const body = JSON.stringify({ query: { term: { what } } })
    await fetch(`${url}/${index}/_refresh`, { method: 'POST' })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${url}/${index}/_count`, { method: 'POST', headers, body })
    return v.parse(v.object({ count: v.optional(v.number(), 0) }), await answer.json()).count
  }

  test('what is there is not read again; what changed is replaced, and what is gone goes', async () => {
    await load('changes', madeRun(issues))
    await expectWhole('changes', madeRun(issues), issues)

    const readAgain: string[] = []
    await load(
      'changes',
      madeRun(issues, ({ date }) => readAgain.push(date)),
    )
    expect(readAgain).toEqual([])

    const changed = issues
      .filter((_, at) => at !== 7 && at < 45) // an issue is gone, and all of the last year but some
      .map((issue, at) => (at === 2 ? withoutFirst(issue) : issue))
    const run = madeRun(changed, ({ date }) => readAgain.push(date))
    await load('changes', run)
    expect(readAgain).toEqual([changed[2]?.date])
    await expectWhole('changes', run, changed)

    const later = changed.filter(({ date }) => date >= '2020')
    await load('changes', madeRun(later))
    await expectWhole('changes', madeRun(later), later)
  })

  test('papers share a server, and neither knows of the other', async () => {
    const others = madeIssues('other-daily', { seed: 4, issues: 20 })
    await load('shared', madeRun(issues))
    await load('shared', madeRun(others))
    const { signal } = new AbortController()
    const openRemote = openRemotes({ base: 'http://localhost', fetch, limitMs: 20_000 })
    for (const run of [madeRun(issues), madeRun(others)]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const remote = await openRemote({ url, index: 'shared' }, run.paper, run.entries, signal)
      const ask = {
        query: parseQuery('水'),
        paper: run.paper.id,
        issues: run.entries,
        order: 'new',
        limit: 50,
        signal,
      } as const
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      for await (const { rows } of remote.provider.search(ask))
        expect(new Set(rows.map(({ paper }) => paper))).toEqual(new Set([run.paper.id]))
    }
  })

  test('readers see a new index only when it is whole, and then no older one', async () => {
    const old = 'swapped-0123abcd'
    const body = JSON.stringify({ aliases: { swapped: {} } })
    await fetch(`${url}/${old}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body })
    const seen: string[] = []
    const run = madeRun(issues, () => seen.push('read'))
    const [whole, fewer] = [run.source, { ...run.source, years: run.source.years.slice(0, 1) }]
    const damaged = {
      ...whole,
      years: whole.years.map((year, at) => (at === 1 ? Object.assign({}, year, { read: lost }) : year)),
    }
    const options = { name: 'swapped', isPart: false, say: quiet }
    await expect(loadAll(server, [fewer], { ...options, isPart: true })).rejects.toThrow('load all papers')
    await expect(loadAll(server, [damaged], options)).rejects.toThrow('is lost')
    const named = async () =>
      Object.keys(v.parse(v.looseObject({}), await (await fetch(`${url}/_alias/swapped`)).json()))
    expect(await named()).toEqual([old])
    await load('swapped', run)
    expect(await named()).toEqual([indexNameOf('swapped')])
    expect((await fetch(`${url}/${old}`)).status).toBe(404)
    await expectWhole('swapped', run, issues)
  })

  test('a name that is taken by something else is left alone', async () => {
    await fetch(`${url}/taken`, { method: 'PUT' })
    await expect(load('taken', madeRun(issues))).rejects.toThrow('choose another name')
    await fetch(`${url}/${indexNameOf('foreign')}`, { method: 'PUT' })
    await expect(load('foreign', madeRun(issues))).rejects.toThrow('was not made by press index')
  })

  test('a busy engine is given time, and nothing is lost', async () => {
    let refused = 0
    let at = 0
    const busy = async (address: string, init: RequestInit): Promise<Response> => {
      at += 1
      if (at % 3 === 0) {
        refused += 1
        return new Response('', { status: at % 2 === 0 ? 429 : 503 })
      }
      return fetch(address, init)
    }
    const run = madeRun(issues)
    await load('busy', run, openServer({ url, say: quiet, fetch: busy, pauseMs: 1 }))
    expect(refused).toBeGreaterThan(3)
    await expectWhole('busy', run, issues)
  })

  test('a node that is killed while it is loaded loses nothing', async () => {
    const many = madeIssues('long-daily', { seed: 9, issues: 200 })
    let wasRead = 0
    let killed: Promise<void> | undefined
    const run = madeRun(many, () => {
      wasRead += 1
      if (wasRead === 60) killed = remoteEngine?.kill(2)
    })
    try {
      await load('killed', run)
      expect(killed).toBeDefined()
      await killed
      await remoteEngine?.settle(0, 'yellow')
      await expectWhole('killed', run, many)
    } finally {
      await killed
      await remoteEngine?.restart(2)
      await remoteEngine?.settle(0)
    }
    await expectWhole('killed', run, many)
  })

  describe('from a shelf', () => {
    const wanted = { issues: 260, articles: 4 }
    let folder = ''
    let shelf = ''
    const paper = read(PaperId, 'synth-daily') ?? lost()
    const index = indexNameOf('shelf')

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'broadsheet-load-'))
      shelf = join(folder, 'papers')
      const last = read(IssueDate, '2020-12-20') ?? lost()
      await writeSynthShelf({ out: shelf, ...wanted, last, paper, title: '试印日报', hasLayouts: false, say: quiet })
    })
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true })
    })

    test('a load that is killed goes on where it stopped', async () => {
      const code = `import { loadRemote } from './src/press/remote/load-remote.ts'
        await loadRemote({ ...${JSON.stringify({ url, name: 'shelf', folder: shelf })}, say: () => {} })`
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { stdio: 'ignore' })
      const exited = new Promise((done) => {
        child.on('exit', (exitCode, signal) => done(signal ?? exitCode))
      })
      // killed in the middle of its second hundred of issues
      // oxlint-disable-next-line no-await-in-loop -- looked at now and again
      while ((await count(index, 'issue')) < 100 || (await count(index, 'article')) <= 420) {
        // oxlint-disable-next-line no-await-in-loop -- looked at now and again
        await new Promise((later) => {
          setTimeout(later, 20)
        })
        if (child.exitCode !== null) break
      }
      child.kill('SIGKILL')
      expect(await exited).toBe('SIGKILL')
      const there = await count(index, 'issue')
      expect(there).toBeLessThan(wanted.issues)
      expect((await fetch(`${url}/_alias/shelf`)).status).toBe(404) // readers see nothing yet

      const [again] = await loadRemote({ url, name: 'shelf', folder: shelf, say: quiet })
      expect(again?.loaded).toBe(wanted.issues - there)
      expect(await count('shelf', 'article')).toBe(articlesOn(shelf))
      expect(await count('shelf', 'issue')).toBe(wanted.issues)

      const out: string[] = []
      const console = { out: (line: string) => out.push(line), err: quiet }
      await indexRemote(url, { name: 'shelf' }, { folder: shelf, paper: undefined, ...console })
      expect(out).toEqual([`${shelf}/synth-daily: the server has all ${wanted.issues} issues`])
    })
  })
})

function articlesOn(folder: string): number {
  const shelf = openShelf(folder)
  return shelf
    .index()
    .papers.flatMap(({ id, href }) => shelf.paper(href).years.flatMap((ref) => shelf.year(id, ref).issues))
    .reduce((sum, { articles }) => sum + articles, 0)
}

function lost(): never {
  throw new Error('is lost')
}

function withoutFirst(issue: SearchIssue): SearchIssue {
  return { ...issue, docs: issue.docs.slice(1) }
}
