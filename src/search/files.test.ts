import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aServedShelf } from '../testing/served.ts'
import { openFiles } from './files.ts'

const { signal } = new AbortController()
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const text = '大堤今晨合龙'.repeat(200)
const check = { bytes: Buffer.from(text).length, sha256: hash(text) }
const said = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('a file is read when it is the one its parent names, by all of its hash or by how that begins', async () => {
  const { papers } = await aServedShelf(new Map([['a/b.json', text]]))
  const files = openFiles(papers)
  expect(said(await files.read('a/b.json', check, signal))).toBe(text)
  expect(said(await files.read('a/b.json', { sha256: check.sha256.slice(0, 16) }, signal))).toBe(text)
  expect(said(await files.read('a/b.json', {}, signal))).toBe(text)
})

test.each([
  ['of another size', 'a', { ...check, bytes: check.bytes + 1 }],
  ['of the same size and another text', 'a', { ...check, sha256: hash('other') }],
  ['that is not there', 'none', check],
])('a file %s is damaged, and a host that answers with a page is no other', async (_, file, wanted) => {
  for (const sendsPages of [false, true]) {
    // oxlint-disable-next-line no-await-in-loop -- two hosts, one after the other
    const { papers } = await aServedShelf(new Map([['a', text]]), { sendsPages })
    // oxlint-disable-next-line no-await-in-loop -- the same
    await expect(openFiles(papers).read(file, wanted, signal)).rejects.toMatchObject({
      name: 'FilesError',
      reason: 'damaged',
    })
  }
})

test('a root that a host answers with a page is damaged', async () => {
  const { papers } = await aServedShelf(new Map(), { sendsPages: true })
  await expect(openFiles(papers).read('paper.json', {}, signal)).rejects.toMatchObject({ reason: 'damaged' })
})

test('without a host it is offline, and stopped it is neither', async () => {
  const host = await aServedShelf(new Map([['a', text]]))
  host.stop()
  const files = openFiles(host.papers)
  await expect(files.read('a', check, signal)).rejects.toMatchObject({ reason: 'offline' })
  await expect(files.range('a', 0, 3, signal)).rejects.toMatchObject({ reason: 'offline' })
  await expect(files.read('a', check, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
})

test.each([true, false])('any part can be had of a host, whether it sends parts: %j', async (sendsParts) => {
  const { papers, asked } = await aServedShelf(new Map([['a', text]]), { sendsParts })
  const files = openFiles(papers)
  const bytes = Buffer.from(text)
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 400 }), async (from, length) => {
      const to = Math.min(from + length, bytes.length)
      expect(Buffer.from(await files.range('a', from, to, signal)).equals(bytes.subarray(from, to))).toBe(true)
    }),
    { numRuns: 40 },
  )
  await expect(files.range('a', bytes.length - 2, bytes.length + 2, signal)).rejects.toMatchObject({
    reason: 'damaged',
  })
  // one that sends all was asked for a part, and what it sent was kept
  expect(asked.length === 1).toBe(!sendsParts)
  expect(asked.every((one) => one.startsWith('a '))).toBe(true)
})

test('a host that does not send parts is asked for a file once, however many want it', async () => {
  const { papers, asked } = await aServedShelf(
    new Map([
      ['a', text],
      ['b', text],
    ]),
    { sendsParts: false },
  )
  const files = openFiles(papers)
  await files.range('a', 0, 3, signal)
  await Promise.all([0, 3, 6, 9].map((from) => files.range('b', from, from + 3, signal)))
  expect(asked).toEqual(['a 0-2', 'b'])
})
