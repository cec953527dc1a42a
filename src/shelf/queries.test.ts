import { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { afterEach, expect, test, vi } from 'vitest'
import { Edition, IssueDate, PaperId } from '../issue/ids.ts'
import { canonicalJson } from '../issue/json.ts'
import { Paper } from '../issue/paper.ts'
import { anArticle, anIssue } from '../testing/issues.ts'
import { asIndexHtml, asJson, aShelf, type Shelf } from '../testing/shelf.ts'
import { askAhead, dropAnswers, takeAnswer } from './ahead.ts'
import { aroundQuery, issueQuery } from './queries.ts'

const paper = v.parse(PaperId, 'harbor')
const day = v.parse(IssueDate, '2021-07-20')
const late = v.parse(Edition, 'late')
const files = { paper: 'harbor/paper.json', year: 'harbor/2021.json', issue: 'harbor/2021/2021-07-20/issue.json' }
const headed = (headline: string, more = {}) =>
  anIssue({ articles: [anArticle({ heads: { headline: [headline] } })], ...more })
const main = headed('Dikes give way')

afterEach(() => {
  dropAnswers()
  vi.unstubAllGlobals()
})

test('paper, year and issue are asked for together, and each once', async () => {
  const host = aHost(await aShelf([main]))
  host.hold(files.paper)
  const issue = open()
  expect(host.asked.toSorted()).toEqual(Object.values(files).toSorted())
  host.letGo()
  expect(await issue).toEqual(main)
  expect(host.asked).toHaveLength(3)
})

test('nothing of an issue is read before its year has vouched for it', async () => {
  const host = aHost(await aShelf([main]))
  host.hold(files.year)
  const issue = open()
  const read = vi.spyOn(Response.prototype, 'arrayBuffer')
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1)) // the paper
  host.letGo()
  await issue
  expect(read).toHaveBeenCalledTimes(3)
  read.mockRestore()
})

test('what was asked for before the reader had come is not asked for again', async () => {
  const host = aHost(await aShelf([main]))
  for (const file of Object.values(files)) askAhead(file)
  expect(await open()).toEqual(main)
  expect(host.asked).toHaveLength(3)
})

test('an edition is asked for by its own name', async () => {
  const host = aHost(await aShelf([main, headed('Dikes hold', { edition: 'late' })]))
  expect((await open(late)).edition).toBe('late')
  expect(host.asked).toContain('harbor/2021/2021-07-20~late/issue.json')
  expect(host.asked).not.toContain(files.issue)
})

test('an old copy of the issue is asked for once more, past every cache', async () => {
  const shelf = await aShelf([main])
  const host = aHost(shelf)
  host.first(files.issue, asJson(canonicalJson(headed('Dikes hold'))))
  expect(await open()).toEqual(main)
  expect(host.asked.filter((file) => file === files.issue)).toHaveLength(2)
  expect(host.caches.at(-1)).toBe('reload')
})

test('an issue that is not what its year vouches for is damaged, however often it is asked for', async () => {
  const shelf = await aShelf([main])
  shelf.set(files.issue, asJson(canonicalJson(headed('Dikes hold'))))
  const host = aHost(shelf)
  await expect(open()).rejects.toMatchObject({ reason: 'damaged', file: files.issue })
  expect(host.asked.filter((file) => file === files.issue)).toHaveLength(2)
})

test('what its year does not list is no issue, though the host has such a file', async () => {
  const shelf = await aShelf([headed('Dikes hold', { date: '2021-07-21' })])
  shelf.set(files.issue, asJson(canonicalJson(main)))
  aHost(shelf)
  await expect(open()).rejects.toMatchObject({ reason: 'no-such-issue' })
  expect(takeAnswer(files.issue)).toBeUndefined() // nobody will come upon it later
})

test.each([
  ['has nothing', undefined],
  ['sends its index.html', asIndexHtml()],
  ['breaks off', 'gone' as const],
  ['fails', new Response(null, { status: 503 })],
])(
  'an issue that its year has somewhere else is found there, where the host %s at the usual place',
  async (_what, answer) => {
    const shelf = await aShelf([main], undefined, '2021/summer/20.json')
    if (answer) shelf.set(files.issue, answer)
    const host = aHost(shelf)
    expect(await open()).toEqual(main)
    expect(host.asked).toContain(files.issue)
  },
)

test.each([
  ['has nothing there', undefined, 'no-such-issue'],
  ['sends its index.html', asIndexHtml(), 'no-such-issue'],
  ['does not answer', 'gone' as const, 'unreachable'],
  ['fails', new Response(null, { status: 503 }), 'unreachable'],
])('an issue that its year lists, and for which the host %s, is said to be that', async (_what, answer, reason) => {
  const shelf = await aShelf([main])
  shelf.delete(files.issue)
  if (answer) shelf.set(files.issue, answer)
  aHost(shelf)
  await expect(open()).rejects.toMatchObject({ reason, file: files.issue })
})

test('without a network it is the device that is offline', async () => {
  const shelf = await aShelf([main])
  for (const file of shelf.keys()) shelf.set(file, 'gone')
  aHost(shelf, { onLine: false })
  await expect(open()).rejects.toMatchObject({ reason: 'offline' })
})

test.each([
  ['2021-07-20', ['2020-12-30', '2021-07-21'], ['2020', '2021']], // the first of its year
  ['2021-07-21', ['2021-07-20', '2021-07-22'], ['2021']],
  ['2021-07-22', ['2021-07-21', '2022-01-01'], ['2021', '2022']],
  ['2021-12-31', ['2021-07-22', '2022-01-01'], ['2021', '2022']],
])('around %s stand %s, and no more years are fetched than %s', async (date, [before, after] = [], years) => {
  const host = aHost(
    await shelfOfYears(['2020-12-30'], ['2021-07-20', '2021-07-21', '2021-07-22'], ['2022-01-01', '2022-01-02']),
  )
  const { previous, next } = await new QueryClient().query(aroundQuery(paper, v.parse(IssueDate, date), undefined))
  expect([previous?.date, next?.date]).toEqual([before, after])
  expect(host.asked.toSorted()).toEqual([...years.map((year) => `harbor/${year}.json`), files.paper])
})

function open(edition?: Edition) {
  return new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } }).query(
    issueQuery(paper, day, edition),
  )
}

/** A host with this shelf. Notes what it is asked for, and how; a file on hold is answered when it is let go. */
function aHost(shelf: Shelf, { onLine = true } = {}) {
  const asked: string[] = []
  const caches: (RequestCache | undefined)[] = []
  const firsts = new Map<string, Response>()
  const gate = new AbortController()
  const opened = new Promise<void>((resolve) => gate.signal.addEventListener('abort', () => resolve()))
  let held: string | undefined
  vi.stubGlobal('location', { origin: 'https://example.org' })
  vi.stubGlobal('navigator', { onLine })
  vi.stubGlobal('fetch', async (address: string, { cache }: RequestInit = {}) => {
    const file = new URL(address).pathname.replace('/papers/', '')
    asked.push(file)
    caches.push(cache)
    if (file === held) await opened
    const answer = firsts.get(file) ?? shelf.get(file)
    firsts.delete(file)
    if (answer === 'gone') throw new TypeError('Failed to fetch')
    return answer === undefined ? new Response(null, { status: 404 }) : answer.clone()
  })
  return {
    asked,
    caches,
    hold: (file: string) => void (held = file),
    letGo: () => gate.abort(),
    /** What it answers the first time. */
    first: (file: string, answer: Response) => void firsts.set(file, answer),
  }
}

/** Shelves of one paper as one, a year each. */
async function shelfOfYears(...years: string[][]): Promise<Shelf> {
  const shelves = await Promise.all(years.map((days) => aShelf(days.map((date) => anIssue({ date })))))
  const papers = await Promise.all(
    shelves.map(async (shelf) => {
      const file = shelf.get(files.paper)
      return v.parse(Paper, file instanceof Response ? await file.clone().json() : undefined)
    }),
  )
  const all = { ...papers[0], years: papers.flatMap((one) => one.years) }
  return new Map(shelves.flatMap((shelf) => Array.from(shelf))).set(files.paper, asJson(canonicalJson(all)))
}
