import type { QueryClient } from '@tanstack/react-query'
import { deleteDB, openDB } from 'idb'
import * as v from 'valibot'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { PaperId } from '../issue/ids.ts'
import { issueName } from '../issue/locator.ts'
import type { IssueEntry } from '../issue/paper.ts'
import { headsQuery } from '../shelf/heads-query.ts'
import { aroundQuery, issueQuery, runQuery, shelfQuery } from '../shelf/queries.ts'
import { anArticle, anIssue } from '../testing/issues.ts'
import { aChangingHost, aDevice, entriesOf } from '../testing/kept.ts'
import { asJson, aShelf, type Shelf } from '../testing/shelf.ts'
import { openDownloads, type DownloadsDatabase } from './database.ts'
import { openDownloadsStore } from './downloads.ts'
import type { KeepProgress } from './keep-issues.ts'
import { openKept } from './kept-texts.ts'
import { updateRoots } from './local-files.ts'

const paper = v.parse(PaperId, 'harbor')
const days = ['2021-07-18', '2021-07-19', '2021-07-20', '2021-07-21', '2021-07-22', '2021-07-23']
const headed = (date: string, headline: string) =>
  anIssue({ date, articles: [anArticle({ heads: { headline: [headline] } })] })
const issues = days.map((date) => headed(date, `Tides of ${date}`))
const late = anIssue({ date: '2021-07-20', edition: 'late' })

let shelf: Shelf
let entries: IssueEntry[]
beforeEach(async () => {
  shelf = await aShelf([...issues, late])
  entries = await entriesOf(shelf, 'harbor/2021.json')
})
const open = (tab: QueryClient, { date, edition }: Pick<IssueEntry, 'date' | 'edition'>) =>
  tab.query(issueQuery(paper, date, edition))
const nameOf = ({ date, edition }: Pick<IssueEntry, 'date' | 'edition'>) => issueName(date, edition)
const first = <Thing>([thing]: readonly Thing[]): Thing => {
  if (thing === undefined) throw new Error('there is none')
  return thing
}

test('a kept issue opens in a cold tab when the host is gone, and so does all that leads to it', async () => {
  const host = aChangingHost(shelf)
  const { store, coldTab } = aDevice()
  const wanted = entries.slice(2, 4) // a day and its late edition
  expect(await store.keep(paper, wanted)).toEqual({ kept: wanted, failed: [] })
  host.stop()
  const tab = coldTab()
  expect(await Promise.all(wanted.map((entry) => open(tab, entry)))).toEqual([issues[2], late])
  expect((await tab.query(shelfQuery())).papers).toHaveLength(1)
  expect((await tab.query(runQuery(paper))).flatMap((year) => year.issues)).toEqual(entries)
  const { previous, next } = await tab.query(aroundQuery(paper, first(wanted).date, undefined))
  expect([previous?.date, next?.edition]).toEqual(['2021-07-19', 'late'])
  expect(await tab.query(headsQuery(paper, '2021-07'))).toHaveLength(7)
  await expect(open(tab, first(entries))).rejects.toMatchObject({ reason: 'unreachable' }) // not kept
})

test('what is here is listed, oldest first, with its size', async () => {
  aChangingHost(shelf)
  const { store } = aDevice()
  await store.keep(paper, entries.toReversed())
  const list = await store.list(paper)
  expect(list.map(nameOf)).toEqual(entries.map(nameOf))
  expect(await store.bytes(paper)).toBe(entries.reduce((sum, { bytes }) => sum + bytes, 0))
  expect(await store.papers()).toEqual([paper])
  expect(await store.list(v.parse(PaperId, 'harbo'))).toEqual([])
  expect(await store.has(paper, first(entries))).toBe(true)
})

test('asking leaves no database where nothing is kept', async () => {
  const { name, store } = aDevice()
  const kept = openKept({ name })
  expect(await store.list(paper)).toEqual([])
  expect(await store.papers()).toEqual([])
  expect(await store.has(paper, first(entries))).toBe(false)
  expect(await store.file('harbor/paper.json')).toBe(undefined)
  expect(await kept.here(paper)).toEqual(new Set())
  await store.remove(paper, ['2021-07-20'])
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name)
})

test('progress tells what is done, of how many, and what has come', async () => {
  aChangingHost(shelf)
  const { store } = aDevice()
  const told: KeepProgress[] = []
  await store.keep(paper, entries, { onProgress: (progress) => told.push(progress) })
  expect(told.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(told.at(-1)).toEqual({ done: 7, of: 7, bytes: await store.bytes(paper) })
})

test('what is here already is not fetched again', async () => {
  const host = aChangingHost(shelf)
  const { store } = aDevice()
  await store.keep(paper, entries.slice(0, 5))
  host.asked.length = 0
  expect((await store.keep(paper, entries)).kept.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))).toEqual(entries)
  expect(host.asked.filter((file) => file.endsWith('issue.json'))).toHaveLength(2)
})

test('what does not come as its year vouches for it is not kept, and the others are', async () => {
  const [one, two, three, four, ...others] = entries
  if (!one || !two || !three || !four) throw new Error('four')
  const spoilt = new Map(shelf)
  spoilt.set(`harbor/${one.href}`, asJson('{"format":1}'))
  spoilt.delete(`harbor/${two.href}`)
  spoilt.set(`harbor/${three.href}`, new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }))
  aChangingHost(spoilt)
  const { store } = aDevice()
  const { kept, failed } = await store.keep(paper, [...entries, { ...four, date: first(entries).date, edition: 'no' }])
  expect(kept).toHaveLength(1 + others.length)
  expect(failed.map(({ entry, reason }) => `${nameOf(entry)} ${reason}`).toSorted()).toEqual([
    `${nameOf(one)} damaged`,
    `${nameOf(one)}~no no-such-issue`,
    `${nameOf(two)} no-such-issue`,
    `${nameOf(three)} no-such-issue`,
  ])
  expect(await store.file(`harbor/${one.href}`)).toBe(undefined)
  expect((await store.list(paper)).map(nameOf)).toEqual([four, ...others].map(nameOf))
})

test.each([
  ['edition', late],
  ['day', anIssue({ date: '2021-07-17' })],
  ['paper', anIssue({ date: days[0] ?? '', paper: 'marram' })],
])('a file that its year vouches for and that is of another %s is not kept', async (_what, other) => {
  const wrong = await aShelf([first(issues)], JSON.stringify(other))
  aChangingHost(wrong)
  const { store } = aDevice()
  const { failed } = await store.keep(paper, await entriesOf(wrong, 'harbor/2021.json'))
  expect(failed.map(({ reason }) => reason)).toEqual(['damaged'])
  expect(await store.list(paper)).toEqual([])
})

test('what leads to the issues is the host’s, not what is kept of it', async () => {
  const host = aChangingHost(shelf)
  const { store, coldTab } = aDevice()
  await store.keep(paper, entries.slice(0, 1))
  coldTab() // from here on the shelf knows of what is kept
  const without = new Map(shelf)
  without.delete('harbor/paper.json')
  host.change(without)
  expect((await store.keep(paper, entries.slice(1, 2))).failed.map(({ reason }) => reason)).toEqual(['no-such-issue'])
})

test('without a host nothing is kept, and each says why', async () => {
  aChangingHost(shelf).stop()
  const { store } = aDevice()
  const { kept, failed } = await store.keep(paper, entries)
  expect(kept).toEqual([])
  expect(failed).toEqual(entries.map((entry) => ({ entry, reason: 'unreachable' })))
})

test.each([0, 1, 2, 3, 4, 5, 6])('stopped after %i issues, what was done is whole and nothing is half', async (n) => {
  const host = aChangingHost(shelf)
  const { store, coldTab } = aDevice()
  const stopping = new AbortController()
  const onProgress = ({ done }: KeepProgress) => done === n && stopping.abort()
  const { kept, failed } = await store.keep(paper, entries, { signal: stopping.signal, onProgress })
  expect(failed).toEqual([])
  expect(kept.length).toBeLessThanOrEqual(n + 3) // what was being written is written
  expect(host.asked.filter((file) => file.endsWith('issue.json')).length).toBeLessThanOrEqual(n + 4)
  host.stop()
  const list = await store.list(paper)
  expect(list.map(nameOf)).toEqual(kept.map(nameOf).toSorted())
  const tab = coldTab()
  expect((await Promise.all(list.map((one) => open(tab, one)))).map(nameOf)).toEqual(list.map(nameOf))
  const files = await Promise.all(entries.map(({ href }) => store.file(`harbor/${href}`)))
  expect(files.filter((file) => file !== undefined)).toHaveLength(list.length)
})

test('bytes that have been damaged on the device are not read: the host is asked, and without one it is said', async () => {
  const host = aChangingHost(shelf)
  const { name, store, coldTab } = aDevice()
  const [entry] = entries
  if (!entry) throw new Error('an entry')
  await store.keep(paper, [entry])
  const database = await openDB(name)
  const file = `harbor/${entry.href}`
  const kept = (await store.file(file)) ?? { bytes: new Uint8Array() }
  await database.put('files', { ...kept, bytes: kept.bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) }, file)
  database.close()
  expect(await open(coldTab(), entry)).toEqual(issues[0])
  host.stop()
  await expect(open(coldTab(), entry)).rejects.toMatchObject({ reason: 'unreachable' })
})

test.each([['text'], [{}], [{ bytes: 'text', sha256: '' }], [null]])(
  'a record that is nothing of ours (%j) is as if it were not there',
  async (record) => {
    aChangingHost(shelf)
    const { name, store } = aDevice()
    const [entry, other] = entries
    if (!entry || !other) throw new Error('two')
    await store.keep(paper, [entry, other])
    const database = await openDB(name)
    await database.put('files', record, `harbor/${entry.href}`)
    await database.put('issues', record, `harbor/${nameOf(entry)}`)
    database.close()
    expect(await store.file(`harbor/${entry.href}`)).toBe(undefined)
    expect((await store.list(paper)).map(nameOf)).toEqual([nameOf(other)])
    await store.keep(paper, [entry])
    expect((await store.list(paper)).map(nameOf)).toEqual([nameOf(entry), nameOf(other)])
  },
)

test('removed issues are gone, the others stay; with the last one goes all that led to them', async () => {
  const host = aChangingHost(shelf)
  const { name, store, coldTab } = aDevice()
  const [one, two] = entries
  if (!one || !two) throw new Error('two')
  await store.keep(paper, [one, two])
  await store.remove(paper, [nameOf(one), '1999-01-01'])
  expect((await store.list(paper)).map(nameOf)).toEqual([nameOf(two)])
  expect(await store.file(`harbor/${one.href}`)).toBe(undefined)
  host.stop()
  expect(await open(coldTab(), two)).toEqual(issues[1])
  await store.remove(paper, [nameOf(two)])
  const database = await openDB(name)
  expect(await database.count('files')).toBe(0)
  database.close()
})

test('of two papers, the last issue of one takes nothing of the other with it', async () => {
  const marram = v.parse(PaperId, 'marram')
  const other = await aShelf([anIssue({ paper: 'marram' })])
  aChangingHost(new Map([...other, ...shelf]))
  const { name, store } = aDevice()
  await store.keep(paper, entries.slice(0, 1))
  await store.keep(marram, await entriesOf(other, 'marram/2021.json'))
  expect(await store.papers()).toEqual([paper, marram])
  await store.remove(marram, ['2021-07-20'])
  const database = await openDB(name)
  const files = (await database.getAllKeys('files')).map(String)
  expect(files.filter((file) => file.startsWith('marram/'))).toEqual([])
  expect(files).toContain('index.json')
  expect(files).toContain('harbor/paper.json')
  expect(await store.papers()).toEqual([paper])
  database.close()
})

test('where the database is emptied in the middle, what is kept after it opens all the same', async () => {
  const host = aChangingHost(shelf)
  const { name, store, coldTab } = aDevice()
  let go = () => {}
  const last = entries.at(-1)
  if (!last) throw new Error('an entry')
  host.hold(`harbor/${last.href}`, new Promise((resolve) => (go = resolve)))
  let tell = () => {}
  const allButOne = new Promise<void>((resolve) => (tell = resolve))
  const keeping = store.keep(paper, entries, { onProgress: ({ done, of }) => done === of - 1 && tell() })
  await allButOne
  await deleteDB(name)
  go()
  expect((await keeping).failed).toEqual([])
  expect((await store.list(paper)).map(nameOf)).toEqual([nameOf(last)])
  host.stop()
  expect(await open(coldTab(), last)).toEqual(issues.at(-1))
})

test('two tabs keep at once, and each sees what the other did', async () => {
  const host = aChangingHost(shelf)
  const one = aDevice()
  const two = aDevice(one.name)
  await Promise.all([one.store.keep(paper, entries.slice(0, 5)), two.store.keep(paper, entries.slice(2))])
  expect((await one.store.list(paper)).map(nameOf)).toEqual(entries.map(nameOf))
  await one.store.remove(paper, entries.slice(0, 6).map(nameOf))
  expect((await two.store.list(paper)).map(nameOf)).toEqual(entries.slice(6).map(nameOf))
  host.stop()
  expect(await open(two.coldTab(), first(entries.slice(6)))).toEqual(issues.at(-1))
})

test('a tab with a newer reader gets its way: the connection is let go, and what is kept stays readable', async () => {
  aChangingHost(shelf)
  const { name, store } = aDevice()
  await store.keep(paper, entries)
  const newer = await openDB(name, 7, { upgrade: (database) => void database.createObjectStore('more') })
  expect((await store.list(paper)).map(nameOf)).toEqual(entries.map(nameOf))
  newer.close()
})

test.each([
  ['no storage', new DOMException('no', 'SecurityError'), 'no-storage'],
  ['a disk that fails', new DOMException('no', 'UnknownError'), 'no-storage'],
])('with %s it is said, and nothing breaks', async (_what, error, reason) => {
  aChangingHost(shelf)
  const store = openDownloadsStore({ open: () => Promise.reject(error) })
  const { kept, failed } = await store.keep(paper, entries.slice(0, 2))
  expect([kept, failed.map((one) => one.reason)]).toEqual([[], [reason, reason]])
  await expect(store.list(paper)).rejects.toBe(error)
})

test('a paper that has changed is brought up to date in one go, with the text of what was printed anew', async () => {
  const host = aChangingHost(shelf)
  const { store, coldTab } = aDevice()
  await store.keep(paper, entries.slice(0, 2))
  const again = headed(days[0] ?? '', 'Tides, corrected')
  const newer = await aShelf([again, ...issues.slice(1), late, anIssue({ date: '2021-07-24' })])
  const facts = newer.get('harbor/paper.json')
  if (!(facts instanceof Response)) throw new Error('a paper')
  const bytes = new Uint8Array(await facts.clone().arrayBuffer())

  // the new text does not come: then all stays as it was
  const without = new Map(newer)
  without.delete(`harbor/${first(entries).href}`)
  host.change(without)
  await updateRoots('harbor/paper.json', bytes, store)
  host.stop()
  expect(await open(coldTab(), first(entries))).toEqual(issues[0])

  host.change(newer)
  await updateRoots('harbor/paper.json', bytes, store)
  host.stop()
  const tab = coldTab()
  expect(await open(tab, first(entries))).toEqual(again)
  expect(await open(tab, first(entries.slice(1)))).toEqual(issues[1])
  expect((await tab.query(runQuery(paper))).flatMap((year) => year.issues)).toHaveLength(8)

  // and it is not asked for once more when it is the same
  host.change(newer)
  host.asked.length = 0
  await updateRoots('harbor/paper.json', bytes, store)
  expect(host.asked).toEqual([])
})

test('the texts are read from any thread, by path and hash', async () => {
  aChangingHost(shelf)
  const { name, store } = aDevice()
  await store.keep(paper, entries.slice(0, 3))
  const kept = openKept({ name })
  expect(await kept.here(paper)).toEqual(new Set(entries.slice(0, 3).map(({ sha256 }) => sha256)))
  const [{ href, bytes, sha256 }] = [first(entries)]
  expect((await kept.read(paper, href, sha256))?.length).toBe(bytes)
  expect(await kept.read(paper, href, first(entries.slice(1)).sha256)).toBe(undefined)
  expect(await kept.read(paper, 'no/such/issue.json', sha256)).toBe(undefined)
  expect(await kept.root(paper)).toEqual((await store.file('harbor/paper.json'))?.bytes)
  kept.close()
})

// a browser is brought to a full disk in e2e/kept.spec.ts; here it fills up at a transaction of our choosing
test.each([0, 1, 2, 3])('a disk that is full after %i issues is its own reason, and nothing is half', async (n) => {
  const host = aChangingHost(shelf)
  const { name, store } = aDevice()
  let written = 0 // transactions: first what leads to the issues, then each of them
  const full = openDownloadsStore({
    name,
    open: (options) => openDownloads(options).then((real) => fullWhen(() => (written += 1) > n + 1, real)),
  })
  onTestFinished(() => full.close())
  const { kept, failed } = await full.keep(paper, entries)
  expect(kept).toHaveLength(n)
  expect(failed.map(({ reason }) => reason)).toEqual(Array.from({ length: entries.length - n }, () => 'no-room'))
  expect((await store.list(paper)).map(nameOf)).toEqual(kept.map(nameOf).toSorted())
  const files = await Promise.all(entries.map(({ href }) => store.file(`harbor/${href}`)))
  expect(files.filter((file) => file !== undefined)).toHaveLength(n)
  const asked = host.asked.filter((file) => file.endsWith('issue.json'))
  expect(asked.length).toBeLessThanOrEqual(n + 4) // the rest would have come in vain
})

/** The database, whose disk has no room when `isFull` says so. */
function fullWhen(isFull: () => boolean, database: DownloadsDatabase): DownloadsDatabase {
  return new Proxy(database, {
    get(real, name) {
      const value: unknown = Reflect.get(real, name, real)
      if (name === 'transaction' && isFull()) throw new DOMException('no room', 'QuotaExceededError')
      return typeof value === 'function' ? (value.bind(real) as unknown) : value
    },
  })
}
