/** What the bench of the archive runs in the browser: the archive's provider and nothing of the reader around it. */
import * as v from 'valibot'
import { PaperId } from '../src/issue/ids.ts'
import { parseJson } from '../src/issue/json.ts'
import { type IssueEntry, Paper, Year } from '../src/issue/paper.ts'
import { openArchive } from '../src/search/archive/archive.ts'
import { openFiles } from '../src/search/files.ts'
import { parseQuery } from '../src/search/query.ts'

export type Asked = { ms: number; warmMs: number; rows: number; total: number; isExact: boolean }

const signal = new AbortController().signal
const root = new URL('/papers/', location.href).href
const state: { paper?: Paper; issues: IssueEntry[]; archive?: ReturnType<typeof openArchive> } = { issues: [] }

async function readJson<S extends v.GenericSchema>(file: string, schema: S): Promise<v.InferOutput<S>> {
  return v.parse(schema, parseJson(await (await fetch(`${root}${file}`)).text()))
}

/** Reads what a reader knows before he searches: the paper, and its years. */
async function openPaper(id: string): Promise<number> {
  const paper = await readJson(`${id}/paper.json`, Paper)
  const years = await Promise.all(paper.years.map(({ href }) => readJson(`${id}/${href}`, Year)))
  state.paper = paper
  state.issues = years.flatMap(({ issues }) => issues)
  return state.issues.length
}

/** Forgets all that was read of the archive, and reads its manifest. */
async function openManifest(): Promise<void> {
  const { paper } = state
  if (!paper) throw new Error('no paper')
  state.archive = openArchive(openFiles(root), () => Promise.resolve(paper))
  await state.archive.suggest(v.parse(PaperId, paper.id), '', signal)
  await state.archive.covers(paper.id, state.issues.slice(0, 1), signal)
}

/** Asks until ten rows are there, and then once more. */
async function ask(q: string): Promise<Asked> {
  const first = await once(q)
  const second = await once(q)
  return { ...first, warmMs: second.ms }
}

async function once(q: string) {
  const { archive, paper, issues } = state
  if (!archive || !paper) throw new Error('no archive')
  const start = performance.now()
  let end = { rows: 0, total: 0, isExact: false }
  const asked = { query: parseQuery(q), paper: paper.id, issues, order: 'new' as const, limit: 10, signal }
  for await (const { rows, total } of archive.provider.search(asked))
    end = { rows: rows.length, total: total.value, isExact: total.isExact }
  return { ms: performance.now() - start, ...end }
}

export type Bench = { openPaper: typeof openPaper; openManifest: typeof openManifest; ask: typeof ask }
Object.assign(window, { bench: { openPaper, openManifest, ask } satisfies Bench })
