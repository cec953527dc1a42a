import * as v from 'valibot'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { PaperId } from '../issue/ids.ts'
import { aHost } from '../testing/host.ts'
import { anIssue } from '../testing/issues.ts'
import { asJson, aShelf, type Shelf } from '../testing/shelf.ts'
import { setLocalFiles, type LocalFiles } from './local.ts'
import { issueQuery, paperQuery, yearQuery } from './queries.ts'

const paper = v.parse(PaperId, 'harbor')
const issue = anIssue()
const files = ['harbor/paper.json', 'harbor/2021.json', 'harbor/2021/2021-07-20/issue.json']
afterEach(() => setLocalFiles())

/** A device on which the files of a shelf are kept; notes what it is asked for. */
async function aDeviceWith(shelf: Shelf, more: Partial<LocalFiles> = {}) {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const [file, answer] of shelf)
    // oxlint-disable-next-line no-await-in-loop -- a handful
    if (answer instanceof Response) kept.set(file, new Uint8Array(await answer.clone().arrayBuffer()))
  const asked: string[] = []
  const sawRoot = vi.fn<LocalFiles['sawRoot']>()
  setLocalFiles({
    isLikely: () => true,
    read: (file) => {
      asked.push(file)
      return Promise.resolve(kept.get(file))
    },
    sawRoot,
    ...more,
  })
  return { asked, kept, sawRoot }
}
const open = ({ client }: ReturnType<typeof aHost>) => client.query(issueQuery(paper, issue.date, undefined))

test('what its parent names by hash comes from the device, the root from the host', async () => {
  const shelf = await aShelf([issue])
  const { asked } = await aDeviceWith(shelf)
  const host = aHost(new Map([['harbor/paper.json', shelf.get('harbor/paper.json') ?? 'gone']]))
  expect(await open(host)).toEqual(issue)
  expect(asked).toEqual(files.slice(1))
})

test('the kept root stands in when the host does not answer, or has it no longer', async () => {
  const shelf = await aShelf([issue])
  const { asked } = await aDeviceWith(shelf)
  expect(await open(aHost(new Map()))).toEqual(issue)
  expect(asked).toEqual(files)
})

test('where nothing is likely to be kept the device is not asked, but for what the host does not give', async () => {
  const shelf = await aShelf([issue])
  const { asked, sawRoot } = await aDeviceWith(shelf, { isLikely: () => false })
  const host = aHost(shelf)
  expect(await open(host)).toEqual(issue)
  expect(asked).toEqual([])
  expect(sawRoot.mock.calls.map(([file]) => file)).toEqual(['harbor/paper.json'])
  expect(await open(aHost(new Map()))).toEqual(issue)
  expect(asked).toEqual(files)
})

test('a kept file that is not the one its parent vouches for is not read', async () => {
  const shelf = await aShelf([issue])
  const { kept } = await aDeviceWith(shelf)
  const file = files[1] ?? ''
  kept.set(
    file,
    (kept.get(file) ?? new Uint8Array()).map((byte, at) => (at === 30 ? byte ^ 1 : byte)),
  )
  expect(await open(aHost(shelf))).toEqual(issue)
  const { client } = aHost(new Map([['harbor/paper.json', shelf.get('harbor/paper.json') ?? 'gone']]))
  const [year] = (await client.query(paperQuery(paper))).years
  if (!year) throw new Error('a year')
  await expect(client.query(yearQuery(paper, year))).rejects.toMatchObject({ reason: 'damaged' })
})

test('a device that cannot be read is as if it held nothing', async () => {
  const shelf = await aShelf([issue])
  await aDeviceWith(shelf, { read: () => Promise.reject(new Error('no storage')) })
  expect(await open(aHost(shelf))).toEqual(issue)
  await expect(open(aHost(new Map()))).rejects.toMatchObject({ reason: 'no-such-paper' })
})

test('a host that does not answer in time is not waited for where a root is kept; what it sends later is seen', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const shelf = await aShelf([issue])
  const { sawRoot } = await aDeviceWith(shelf)
  const { client } = aHost(shelf)
  const answers: (() => void)[] = []
  const root = await rootOf(shelf)
  vi.stubGlobal('fetch', () => new Promise((resolve) => answers.push(() => resolve(root))))
  const asked = client.query(paperQuery(paper))
  await vi.advanceTimersByTimeAsync(3000)
  expect((await asked).id).toBe('harbor')
  expect(sawRoot).not.toHaveBeenCalled()
  for (const answer of answers) answer()
  await vi.waitFor(() => expect(sawRoot).toHaveBeenCalledOnce())
})

test('where no root is kept, the host is waited for', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const shelf = await aShelf([issue])
  const { kept } = await aDeviceWith(shelf)
  kept.clear()
  const { client } = aHost(shelf)
  let answer = () => {}
  const root = await rootOf(shelf)
  vi.stubGlobal('fetch', () => new Promise((resolve) => (answer = () => resolve(root))))
  const asked = client.query(paperQuery(paper))
  await vi.advanceTimersByTimeAsync(60_000)
  answer()
  expect((await asked).id).toBe('harbor')
})

async function rootOf(shelf: Shelf): Promise<Response> {
  const root = shelf.get('harbor/paper.json')
  if (!(root instanceof Response)) throw new Error('a paper')
  return asJson(await root.clone().text())
}
