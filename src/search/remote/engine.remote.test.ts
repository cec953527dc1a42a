import { createServer } from 'node:http'
import { readFileSync, rmSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { IssueDate, PaperId } from '../../issue/ids.ts'
import { canonicalJson, parseJson } from '../../issue/json.ts'
import { loadRemote } from '../../press/remote/load-remote.ts'
import { writeSynthShelf } from '../../press/synth/write-shelf.ts'
import { portOf, remoteEngine } from '../../testing/remote-engine.ts'
import { openEngine } from '../engine.ts'
import { openFiles } from '../files.ts'
import { nothingKept } from '../kept.ts'
import type { SearchState } from '../protocol.ts'
import { openRemotes } from './open-remote.ts'

const paper = v.parse(PaperId, 'synth-daily')
const issues = 100

/** The whole search of a reader over a shelf that names a search server, at a path of its own host. */
describe.skipIf(!remoteEngine)('a reader whose paper has a search server', () => {
  const [url] = remoteEngine?.urls ?? ['http://localhost']
  let folder = ''
  let papers = ''
  /** What the host does with what is asked of the search server. */
  let passing: 'on' | 'nowhere' | 'forged' | 'silent' = 'on'
  const host = createServer((request, response) => {
    const path = request.url ?? ''
    if (path.startsWith('/find/')) {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        if (passing === 'silent') return
        if (passing === 'nowhere') return void response.writeHead(502).end()
        const body = Buffer.concat(parts)
        fetch(`${url}${path.slice('/find'.length)}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        })
          .then(async (answer) => {
            const text = await answer.text()
            return response
              .writeHead(answer.status)
              .end(
                passing === 'forged' && text.includes('"row"')
                  ? text.replaceAll(/"sha256":"../g, '"sha256":"00')
                  : text,
              )
          })
          .catch(() => response.destroy())
      })
      return
    }
    const file = path.slice('/papers/'.length)
    const bytes = readFileSync(join(papers, decodeURI(file)))
    const isPaper = file.endsWith('paper.json')
    const remote = { kind: 'opensearch', url: '/find/', index: 'reader' }
    const named = isPaper ? canonicalJson(Object.assign({}, parseJson(bytes.toString()), { remote })) : bytes
    response.writeHead(200, { 'content-type': 'application/json' }).end(named)
  })
  let base = ''

  async function search(q: string): Promise<SearchState> {
    const root = `${base}/papers/`
    const engine = openEngine({
      files: openFiles(root),
      kept: nothingKept,
      openRemote: openRemotes({ base: root, fetch, limitMs: passing === 'silent' ? 300 : 20_000 }),
    })
    return new Promise((done, fail) => {
      engine({ id: 1, ask: 'search', request: { q, paper, sort: 'new', limit: 1000 } }, (answer) => {
        if ('failure' in answer) fail(new Error(answer.failure.detail))
        else if ('state' in answer && answer.state.isDone) done(answer.state)
      })
    })
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'broadsheet-reader-'))
    papers = join(folder, 'papers')
    const last = v.parse(IssueDate, '2020-06-30')
    await writeSynthShelf({
      out: papers,
      issues,
      articles: 5,
      last,
      paper,
      title: '试印日报',
      hasLayouts: false,
      say: () => {},
    })
    await loadRemote({ url, name: 'reader', folder: papers, say: () => {} })
    await new Promise<void>((listening) => {
      host.listen(0, '127.0.0.1', listening)
    })
    base = `http://127.0.0.1:${portOf(host)}`
  })
  afterAll(() => {
    host.closeAllConnections()
    host.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('asks it, and says so; when it fails, says that, and reads what it can', async () => {
    passing = 'on'
    const well = await search('市')
    expect(well.coverage.searched).toEqual({ here: 0, archive: 0, fetched: 0, remote: issues })
    expect(well.coverage).not.toHaveProperty('remote')
    expect(well.total.articles).toBeGreaterThan(20)
    expect(well.failure).toBeUndefined()
    for (const [so, why] of [
      ['nowhere', 'unreachable'],
      ['forged', 'wrong'],
      ['silent', 'slow'],
    ] as const) {
      passing = so
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { coverage, failure } = await search('市')
      expect(failure).toBeUndefined()
      expect(coverage.remote).toBe(why)
      expect(coverage.searched.remote).toBe(0)
      expect(coverage.missing.map(({ reason, issues: count }) => [reason, count])).toEqual([['unfetched', issues]])
    }
  })
})
