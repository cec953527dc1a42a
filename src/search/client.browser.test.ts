import { expect, onTestFinished, test } from 'vitest'
import * as v from 'valibot'
import { PaperId } from '../issue/ids.ts'
import { Issue } from '../issue/issue.ts'
import { type IssueEntry, Year } from '../issue/paper.ts'
import { textsOf } from '../issue/reading-order.ts'
import { openDownloadsStore } from '../offline/downloads.ts'
import { openSearch } from './client.ts'
import type { SearchRequest, SearchState } from './protocol.ts'

const papers = new URL('/papers/', location.href).href
const paper = v.parse(PaperId, 'liaoyuan-ribao')
const start = () => new Worker(new URL('../workers/search-worker.ts', import.meta.url), { type: 'module' })

function aSearch(begin: () => Worker = start, patience: { patienceMs?: number; startMs?: number } = {}) {
  const search = openSearch(begin, { papers, ...patience })
  onTestFinished(() => search.close())
  return search
}

/** The last state of a search. */
async function found(search: ReturnType<typeof aSearch>, request: Partial<SearchRequest> & { q: string }) {
  return new Promise<SearchState>((resolve) => {
    search.search({ paper, sort: 'new', limit: 1000, ...request }, (state) => {
      if (state.isDone) resolve(state)
    })
  })
}

async function anyIssue(): Promise<{ name: string; issue: Issue; entry: IssueEntry }> {
  const { issues } = v.parse(Year, await (await fetch(`${papers}${paper}/2021.json`)).json())
  const [entry] = issues
  if (!entry) throw new Error('the sample paper has no issue: npm run press -- build')
  const issue = v.parse(Issue, await (await fetch(`${papers}${paper}/${entry.href}`)).json())
  return { name: entry.date, issue, entry }
}

test('the thread searches an issue it fetches', async () => {
  const { name, issue } = await anyIssue()
  const q = /\p{Script=Han}{2}/u.exec(issue.articles[0]?.heads.headline.join('') ?? '')?.[0] ?? ''
  const holds = issue.articles.filter(({ blocks, heads: { kicker, headline, deck }, column, bylines }) =>
    [
      ...textsOf({ blocks }),
      kicker.join(''),
      headline.join(''),
      deck.join(''),
      column,
      ...bylines.map(({ text }) => text),
    ].some((text) => text?.includes(q)),
  )
  const state = await found(aSearch(), { q, issue: name })
  expect(holds.length).toBeGreaterThan(0)
  expect(state.rows.map(({ article }) => article).toSorted()).toEqual(holds.map(({ id }) => id).toSorted())
  expect(state).toMatchObject({
    isDone: true,
    isWhole: true,
    coverage: { issues: 1, searched: { fetched: 1 }, missing: [] },
  })
})

const hung = () => new Worker(new URL('../testing/hung-worker.ts', import.meta.url), { type: 'module' })

test('a thread that hangs is ended, another is started, and the question asked again', async () => {
  const { name, issue } = await anyIssue()
  const started: string[] = []
  const search = aSearch(
    () => {
      started.push(started.length === 0 ? 'hung' : 'good')
      return started.length === 1 ? hung() : start()
    },
    { patienceMs: 1000 },
  )
  const q = issue.articles[0]?.heads.headline[0] ?? ''
  const state = await found(search, { q, issue: name })
  expect(started).toEqual(['hung', 'good'])
  expect(state.failure).toBeUndefined()
  expect(state.rows.length).toBeGreaterThan(0)
})

test('when the second hangs too, that is said, and the next question has a thread of its own', async () => {
  const { name, issue } = await anyIssue()
  let isHung = true
  const search = aSearch(() => (isHung ? hung() : start()), { patienceMs: 500 })
  const q = issue.articles[0]?.heads.headline[0] ?? ''
  expect(await found(search, { q, issue: name })).toMatchObject({
    rows: [],
    isDone: true,
    failure: { reason: 'silent' },
  })
  expect(await Promise.all([found(search, { q, issue: name }), search.suggest(paper, q)])).toMatchObject([
    { failure: { reason: 'silent' } },
    [],
  ])
  await expect(search.trend({ paper, terms: [q] })).rejects.toMatchObject({ name: 'SearchError', reason: 'silent' })
  isHung = false
  const state = await found(search, { q, issue: name })
  expect(state.failure).toBeUndefined()
  expect(state.rows.length).toBeGreaterThan(0)
})

test('a thread whose script does not come is tried twice', async () => {
  let started = 0
  const search = aSearch(() => {
    started += 1
    return new Worker(new URL('/no-such-script.js', location.href), { type: 'module' })
  })
  expect(await found(search, { q: '江' })).toMatchObject({ isDone: true, failure: { reason: 'silent' } })
  expect(started).toBe(2)
})

test('a search that was stopped, or overtaken, is not heard of again', async () => {
  const { name } = await anyIssue()
  const search = aSearch()
  const heard: string[] = []
  search.search({ paper, sort: 'new', limit: 5, q: '江', issue: name }, () => heard.push('overtaken'))
  const stop = search.search({ paper, sort: 'new', limit: 5, q: '江', issue: name }, () => heard.push('stopped'))
  stop()
  await found(search, { q: '的', issue: name })
  expect(heard).toEqual([])
})

test('suggestions and trends come of the same thread', async () => {
  const { name, issue } = await anyIssue()
  const search = aSearch()
  const headline = issue.articles[0]?.heads.headline[0] ?? ''
  await found(search, { q: headline, issue: name })
  expect((await search.suggest(paper, headline)).map(({ text }) => text.slice(0, headline.length))).toContain(headline)
  const term = headline.slice(0, 2) // of two characters the archive index knows the number exactly, too
  const [trend] = await search.trend({ paper, terms: [term] })
  expect(trend).toMatchObject({ term, isExact: true, months: [{ month: name.slice(0, 7) }] })
  expect(trend?.months[0]?.count).toBeGreaterThan(0)
})

test('what is kept on this device is searched without a host, in a thread that has never seen one', async () => {
  const { name, issue, entry } = await anyIssue()
  const downloads = openDownloadsStore()
  onTestFinished(async () => {
    await downloads.remove(paper, [name])
    downloads.close()
  })
  expect((await downloads.keep(paper, [entry])).failed).toEqual([])
  const search = openSearch(start, { papers: 'http://localhost:9/papers/' })
  onTestFinished(() => search.close())
  const q = issue.articles[0]?.heads.headline[0] ?? ''
  const state = await found(search, { q })
  expect(state).toMatchObject({ isWhole: true, coverage: { issues: 1, searched: { here: 1 }, missing: [] } })
  expect(state.rows.map(({ article, isHere }) => ({ article, isHere }))).toContainEqual({
    article: issue.articles[0]?.id,
    isHere: true,
  })
  const other = await found(search, { q, paper: v.parse(PaperId, 'nowhere') })
  expect(other).toMatchObject({ rows: [], isDone: true, failure: { reason: 'offline' } })
})
