import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { canonicalJson } from '../issue/json.ts'
import { IssueDate, PaperId } from '../issue/ids.ts'
import type { Issue } from '../issue/issue.ts'
import { Year } from '../issue/paper.ts'
import { issueName } from '../issue/locator.ts'
import { today } from '../issue/today.ts'
import { anArticle, anIssue, aPaper } from '../testing/issues.ts'
import { aServedShelf } from '../testing/served.ts'
import type { Archive } from './archive/archive.ts'
import { openTexts } from './engine/texts.ts'
import { openEngine } from './engine.ts'
import { FilesError, openFiles } from './files.ts'
import { type Kept, nothingKept } from './kept.ts'
import type { FromWorker, SearchRequest, SearchState, ToWorker } from './protocol.ts'
import { openRecent, type Recent } from './recent/recent.ts'
import { scanProvider } from './scan/scan.ts'

const paper = v.parse(PaperId, 'harbor')
const day = (text: string) => v.parse(IssueDate, text)
const p = (k: string, text: string) => ({ t: 'p' as const, k, text })
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const refOf = (href: string, text: string) => ({ href, bytes: Buffer.from(text).length, sha256: hash(text) })

/** An issue in which the first article holds 大堤 once, and its own day. */
function issueOf(date: string, overrides: Parameters<typeof anIssue>[0] = {}): Issue {
  return anIssue({
    date,
    articles: [
      anArticle({ id: '1-01', heads: { headline: [`江水${date}`] }, blocks: [p('a', `${date}，大堤今晨合龙。`)] }),
      anArticle({ id: '2-01', heads: { headline: ['集市'] }, blocks: [p('a', '鱼市开张。')] }),
    ],
    ...overrides,
  })
}

const days = (count: number, from = '2021-07-01') =>
  Array.from({ length: count }, (_, at) => new Date(Date.parse(from) + at * 86_400_000).toISOString().slice(0, 10))

/** The files of a paper with these issues, as press writes them. */
function filesOf(issues: readonly Issue[]): Map<string, string> {
  const files = new Map<string, string>()
  const years = [...new Set(issues.map(({ date }) => date.slice(0, 4)))].toSorted().map((year) => {
    const entries = issues
      .filter(({ date }) => date.startsWith(year))
      .map((issue) => {
        const href = `${year}/${issueName(issue.date, issue.edition)}/issue.json`
        const text = canonicalJson(issue)
        files.set(`${paper}/${href}`, text)
        const { date, edition, kind, pages, articles } = issue
        const own = { date, kind, pages: pages.map(({ label }) => label), articles: articles.length }
        return Object.assign(own, refOf(href, text), edition === undefined ? {} : { edition })
      })
    const text = canonicalJson({ format: 1, paper, year, issues: entries, heads: [], gaps: [] })
    files.set(`${paper}/${year}.json`, text)
    const all = entries.map(({ date }) => date)
    const run = { year, count: all.length, first: all[0] ?? '', last: all.at(-1) ?? '' }
    return Object.assign(run, refOf(`${year}.json`, text))
  })
  files.set(`${paper}/paper.json`, canonicalJson(aPaper({ years })))
  return files
}

/** A device that keeps those of the files that belong to one of the days, and the roots. */
function keeping(files: ReadonlyMap<string, string>, dates: readonly string[]): Kept {
  const kept = new Map(
    [...files].filter(([file]) => !file.includes('issue.json') || dates.some((date) => file.includes(date))),
  )
  const bytesOf = (file: string) => {
    const text = kept.get(file)
    return text === undefined ? undefined : new TextEncoder().encode(text)
  }
  return {
    here: () =>
      Promise.resolve(new Set([...kept].filter(([file]) => file.endsWith('issue.json')).map(([, text]) => hash(text)))),
    read: (of, href) => Promise.resolve(bytesOf(`${of}/${href}`)),
    root: (of) => Promise.resolve(bytesOf(`${of}/paper.json`)),
  }
}

type Given = { kept?: Kept; recent?: Recent; archive?: (papers: string) => Archive }

async function anEngine(
  files: Map<string, string>,
  { kept = nothingKept, recent = openRecent(), archive }: Given = {},
) {
  const host = await aServedShelf(files)
  const engine = openEngine({
    files: openFiles(host.papers),
    kept,
    recent,
    ...(archive ? { archive: archive(host.papers) } : {}),
  })
  let lastId = 0
  const answers: FromWorker[] = []
  const ask = (message: (id: number) => ToWorker) => {
    lastId += 1
    engine(message(lastId), (answer) => answers.push(answer))
    return lastId
  }
  return { host, answers, ask, engine }
}
type Opened = Pick<Awaited<ReturnType<typeof anEngine>>, 'engine'>

const asked = (over: Partial<SearchRequest> & { q: string }): SearchRequest => ({
  paper,
  sort: 'new',
  limit: 20,
  ...over,
})

/** Every state of a search, the last one done. */
async function statesOf({ engine }: Opened, request: Partial<SearchRequest> & { q: string }): Promise<SearchState[]> {
  const states: SearchState[] = []
  await new Promise<void>((resolve, reject) => {
    engine({ id: Math.random(), ask: 'search', request: asked(request) }, (answer) => {
      if ('failure' in answer) reject(new Error(answer.failure.detail))
      if (!('state' in answer)) return
      states.push(answer.state)
      if (answer.state.isDone) resolve()
    })
  })
  return states
}
async function found(opened: Opened, request: Partial<SearchRequest> & { q: string }): Promise<SearchState> {
  const last = (await statesOf(opened, request)).at(-1)
  if (!last) throw new Error('no state')
  return last
}
const datesOf = ({ rows }: SearchState) => rows.map(({ date }) => date)

/** An index that covers the issues of those days, and reads their text on the host. */
const archiveOf =
  (dates: readonly string[]) =>
  (papers: string): Archive => {
    const texts = openTexts(openFiles(papers), nothingKept)
    const scan = scanProvider((one, entry) => texts.open(one.paper, entry, false))
    return {
      provider: { ...scan, id: 'archive' },
      covers: (_, entries) =>
        Promise.resolve({
          covered: entries.filter(({ date }) => dates.includes(date)),
          rest: entries.filter(({ date }) => !dates.includes(date)),
        }),
      suggest: () => Promise.resolve([{ text: '集市旧闻', from: 'headline' as const }]),
      trend: () => Promise.resolve({ months: new Map([['2021-07', 100]]), of: new Map(), isExact: false }),
    }
  }
const lostArchive = (papers: string): Archive => ({
  ...archiveOf([])(papers),
  covers: () => Promise.reject(new Error('no manifest')),
})

const six = days(6)
const shelf = () => filesOf(six.map((date) => issueOf(date)))

test.each([
  ['nothing is kept: all is fetched', [], [], { here: 0, archive: 0, fetched: 6, remote: 0 }],
  ['all is kept', six, [], { here: 6, archive: 0, fetched: 0, remote: 0 }],
  ['some is kept', six.slice(2, 4), [], { here: 2, archive: 0, fetched: 4, remote: 0 }],
  ['an archive has the older', [], six.slice(0, 4), { here: 0, archive: 4, fetched: 2, remote: 0 }],
  [
    'what is kept is not asked of the archive',
    six.slice(3),
    six.slice(0, 4),
    { here: 3, archive: 3, fetched: 0, remote: 0 },
  ],
])('%s', async (_, kept, archived, searched) => {
  const files = shelf()
  const opened = await anEngine(files, { kept: keeping(files, kept), archive: archiveOf(archived) })
  const state = await found(opened, { q: '大堤' })
  expect(datesOf(state)).toEqual(six.toReversed())
  expect(state.rows.map(({ isHere }) => isHere)).toEqual(six.toReversed().map((date) => kept.includes(date)))
  expect(state.coverage).toEqual({ issues: 6, searched, missing: [] })
  expect(state.total).toEqual({ articles: 6, isExact: true, times: 6, issues: 6 })
  expect(state.years).toEqual([{ year: '2021', count: 6 }])
  expect(state).toMatchObject({ isWhole: true, isDone: true })
  expect(opened.host.asked.filter((file) => kept.some((date) => file.includes(date)))).toEqual([])
})

test('offline, what is here is searched, and what is not is said in runs', async () => {
  const files = shelf()
  const opened = await anEngine(files, { kept: keeping(files, [six[1] ?? '', six[4] ?? '']), archive: lostArchive })
  opened.host.stop()
  const state = await found(opened, { q: '大堤' })
  expect(datesOf(state)).toEqual([six[4], six[1]])
  const bytes = (date: string) => Buffer.from(files.get(`${paper}/2021/${date}/issue.json`) ?? '').length
  const run = (...dates: string[]) => ({
    from: dates[0],
    to: dates.at(-1),
    issues: dates.length,
    bytes: dates.reduce((sum, date) => sum + bytes(date), 0),
    reason: 'offline',
  })
  expect(state.coverage).toEqual({
    issues: 6,
    searched: { here: 2, archive: 0, fetched: 0, remote: 0 },
    missing: [run('2021-07-01'), run('2021-07-03', '2021-07-04'), run('2021-07-06')],
  })
  expect(state.failure).toBeUndefined()
  expect(state).toMatchObject({ isWhole: true, isDone: true })
})

test('a host that is not reached is not asked for every issue in turn', async () => {
  const files = filesOf(days(60).map((date) => issueOf(date)))
  const real = await aServedShelf(files)
  const shelfFiles = openFiles(real.papers)
  const tried: string[] = []
  const engine = openEngine({
    files: {
      ...shelfFiles,
      read: (file, ...rest) => {
        if (!file.endsWith('issue.json')) return shelfFiles.read(file, ...rest)
        tried.push(file)
        return Promise.reject(new FilesError('offline', file, 'no answer'))
      },
    },
    kept: nothingKept,
  })
  const state = await found({ engine }, { q: '大堤' })
  expect(state.coverage.missing).toMatchObject([{ issues: 60, reason: 'offline' }])
  expect(tried.length).toBeLessThan(10)
})

test('offline with nothing kept, not even the paper is known: a failure, said', async () => {
  const opened = await anEngine(shelf())
  opened.host.stop()
  expect(await found(opened, { q: '大堤' })).toMatchObject({ rows: [], isDone: true, failure: { reason: 'offline' } })
})

test('a damaged issue is named, and the others are searched', async () => {
  const files = shelf()
  files.set(`${paper}/2021/${six[2]}/issue.json`, '{}')
  const state = await found(await anEngine(files), { q: '大堤' })
  expect(datesOf(state)).toEqual(six.toReversed().filter((date) => date !== six[2]))
  expect(state.coverage).toMatchObject({
    searched: { fetched: 5 },
    missing: [{ from: six[2], to: six[2], issues: 1, reason: 'damaged' }],
  })
})

test('a year whose file is lost is missing as a whole', async () => {
  const files = filesOf([...days(3, '2020-03-01'), ...six].map((date) => issueOf(date)))
  files.delete(`${paper}/2020.json`)
  const state = await found(await anEngine(files), { q: '大堤' })
  expect(datesOf(state)).toEqual(six.toReversed())
  expect(state.coverage).toMatchObject({
    issues: 9,
    missing: [{ from: '2020-03-01', to: '2020-03-03', issues: 3, bytes: 0, reason: 'damaged' }],
  })
})

test('more than two months are not fetched unasked, but any one of them is', async () => {
  const many = days(63)
  const opened = await anEngine(filesOf(many.map((date) => issueOf(date))))
  const all = await found(opened, { q: '大堤' })
  expect(all.rows).toEqual([])
  expect(all.coverage.missing).toMatchObject([{ from: many[0], to: many[62], issues: 63, reason: 'unfetched' }])
  expect(opened.host.asked.filter((file) => file.endsWith('issue.json'))).toEqual([])
  expect(datesOf(await found(opened, { q: '大堤', issue: many[7] ?? '' }))).toEqual([many[7]])
  expect(datesOf(await found(opened, { q: '大堤', from: day(many[1] ?? ''), sort: 'old', limit: 100 }))).toEqual(
    many.slice(1),
  )
})

test('an archive that fails midway is replaced by reading its issues', async () => {
  const failing = (papers: string): Archive => {
    const archive = archiveOf(six)(papers)
    return {
      ...archive,
      provider: {
        id: 'archive',
        async *search(ask) {
          for await (const batch of archive.provider.search({ ...ask, issues: ask.issues.slice(3) })) {
            yield { ...batch, isWhole: false }
            throw new Error('a list was damaged')
          }
        },
      },
    }
  }
  const state = await found(await anEngine(shelf(), { archive: failing }), { q: '大堤' })
  expect(datesOf(state)).toEqual(six.toReversed())
  expect(state).toMatchObject({ isWhole: true, total: { articles: 6, isExact: true } })
})

test('a newer search stops the one before, which never answers again', async () => {
  const opened = await anEngine(shelf())
  const { ask, answers } = opened
  const older = ask((id) => ({ id, ask: 'search', request: asked({ q: '大堤' }) }))
  await new Promise((resolve) => setTimeout(resolve, 1))
  const newer = ask((id) => ({ id, ask: 'search', request: asked({ q: '鱼市' }) }))
  const before = answers.length
  await expect.poll(() => answers.some((one) => 'state' in one && one.id === newer && one.state.isDone)).toBe(true)
  expect(answers.slice(before).filter(({ id }) => id === older)).toEqual([])
  const stopped = ask((id) => ({ id, ask: 'search', request: asked({ q: '集市' }) }))
  ask(() => ({ id: stopped, ask: 'stop' }))
  const pinged = ask((id) => ({ id, ask: 'ping' }))
  await found(opened, { q: '江水' })
  expect(answers.filter(({ id }) => id === stopped)).toEqual([])
  expect(answers).toContainEqual({ id: pinged, pong: true })
})

test('nothing asked is answered at once, with what was not understood', async () => {
  const [state, ...more] = await statesOf(await anEngine(shelf()), { q: '  ' })
  expect(more).toEqual([])
  expect(state).toMatchObject({ rows: [], isDone: true, isWhole: true, total: { articles: 0, isExact: true } })
})

test('a day as people say it narrows to that day', async () => {
  const now = today() ?? ''
  const opened = await anEngine(filesOf([issueOf('2021-07-01'), issueOf(now)]))
  const states = await statesOf(opened, { q: '大堤 日期:今天' })
  expect(states.at(-1)?.rows.map(({ date }) => date)).toEqual([now])
  expect(states.at(-1)?.notes).toEqual([])
})

test('a page, a kind or a column that was chosen narrows, by its whole name', async () => {
  const issue = issueOf('2021-07-20', {
    articles: [
      anArticle({ id: '1-01', column: '民生', blocks: [p('a', '大堤。')] }),
      anArticle({ id: '1-02', column: '民生热线', kind: 'brief', blocks: [p('a', '大堤，大堤。')] }),
      anArticle({ id: '2-01', bylines: [{ text: '林禾', names: ['林禾'] }], blocks: [p('a', '大堤！')] }),
    ],
  })
  const opened = await anEngine(filesOf([issue]))
  const all = await found(opened, { q: '大堤' })
  expect(all.total).toEqual({ articles: 3, isExact: true, times: 7, issues: 1 }) // and each in its headline
  expect(all.facets).toEqual({
    of: 3,
    isWhole: true,
    page: [
      { value: '1', count: 2 },
      { value: '2', count: 1 },
    ],
    column: [
      { value: '民生', count: 1 },
      { value: '民生热线', count: 1 },
    ],
    kind: [
      { value: 'news', count: 2 },
      { value: 'brief', count: 1 },
    ],
    byline: [{ value: '林禾', count: 1 }],
  })
  const ids = async (over: Partial<SearchRequest>) => {
    const { rows, total, years } = await found(opened, { q: '大堤', ...over })
    expect(total).toMatchObject({ articles: rows.length, isExact: true })
    expect(years).toEqual(rows.length > 0 ? [{ year: '2021', count: rows.length }] : [])
    return rows.map(({ article }) => article)
  }
  expect(await ids({ page: '1' })).toEqual(['1-01', '1-02'])
  expect(await ids({ column: '民生' })).toEqual(['1-01'])
  expect(await ids({ kind: 'brief' })).toEqual(['1-02'])
  expect(await ids({ kind: 'news', page: '2' })).toEqual(['2-01'])
  expect(await ids({ page: '3' })).toEqual([])
})

test('no more rows are given than asked for, and that is said', async () => {
  const opened = await anEngine(shelf())
  const state = await found(opened, { q: '大堤', limit: 2 })
  expect(datesOf(state)).toEqual([six[5], six[4]])
  expect(state).toMatchObject({
    isWhole: false,
    isDone: true,
    total: { articles: 6, isExact: true, times: 6 },
    facets: { of: 6 },
  })
})

test('a dispatch printed on three days is one row', async () => {
  const long = '大堤合龙，'.repeat(40)
  const issues = six.slice(0, 3).map((date) => issueOf(date, { articles: [anArticle({ blocks: [p('a', long)] })] }))
  const state = await found(await anEngine(filesOf(issues)), { q: '大堤' })
  expect(state.rows).toMatchObject([
    { date: six[2], also: [{ date: six[1], page: '1', article: '1-01' }, { date: six[0] }] },
  ])
  expect(state.total.articles).toBe(3)
})

test('what is here is indexed when nothing is asked, and found the same', async () => {
  const files = shelf()
  const recent = openRecent()
  const opened = await anEngine(files, { kept: keeping(files, six.slice(1)), recent })
  const first = await found(opened, { q: '大堤' })
  const { issues } = v.parse(Year, JSON.parse(files.get(`${paper}/2021.json`) ?? ''))
  await expect.poll(() => issues.map(recent.has)).toEqual([false, true, true, true, true, true])
  const second = await found(opened, { q: '大堤' })
  expect({ ...second, ms: 0 }).toEqual({ ...first, ms: 0 })
})

test('articles by month are counted in what is here, fetched and archived', async () => {
  const files = filesOf([...days(2, '2021-06-29'), ...six].map((date) => issueOf(date)))
  const plain = await anEngine(files)
  const trendsOf = async ({ engine }: Opened, terms: readonly string[]) =>
    new Promise((resolve) => {
      engine({ id: 1, ask: 'trend', paper, terms }, (answer) => {
        if ('trends' in answer) resolve(answer.trends)
      })
    })
  expect(await trendsOf(plain, ['大堤', '鱼市 江水', '无'])).toEqual([
    {
      term: '大堤',
      months: [
        { month: '2021-06', count: 2, of: 4 },
        { month: '2021-07', count: 6, of: 12 },
      ],
      isExact: true,
    },
    {
      term: '鱼市 江水',
      months: [
        { month: '2021-06', count: 0, of: 4 },
        { month: '2021-07', count: 0, of: 12 },
      ],
      isExact: true,
    },
    {
      term: '无',
      months: [
        { month: '2021-06', count: 0, of: 4 },
        { month: '2021-07', count: 0, of: 12 },
      ],
      isExact: true,
    },
  ])
  expect(await trendsOf(await anEngine(files, { archive: archiveOf(six.slice(0, 2)) }), ['大堤'])).toEqual([
    {
      term: '大堤',
      months: [
        { month: '2021-06', count: 2, of: 4 },
        { month: '2021-07', count: 104, of: 12 },
      ],
      isExact: false,
    },
  ])
})

test('what is typed is completed from what has been read and from the archive', async () => {
  const opened = await anEngine(shelf(), { archive: archiveOf(six.slice(0, 1)) })
  const typed = async (text: string) =>
    new Promise((resolve) => {
      opened.engine({ id: 1, ask: 'suggest', paper, typed: text }, (answer) => {
        if ('suggestions' in answer) resolve(answer.suggestions)
      })
    })
  await found(opened, { q: '大堤' })
  expect(await typed('集')).toEqual([
    { text: '集市', from: 'headline', date: six[5] },
    { text: '集市旧闻', from: 'headline' },
  ])
  expect(await typed('2021-07-03')).toEqual([{ text: '江水2021-07-03', from: 'headline', date: six[2] }])
  expect(await typed(' ')).toEqual([])
})
