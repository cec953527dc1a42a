import { expect, test } from 'vitest'
import { cacheFirst } from './cache-first.ts'

const request = new Request('https://example.org/assets/song.woff2')
const face = () => new Response('glyphs', { headers: { 'content-type': 'font/woff2' } })
const broken = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))

/** A store in memory, a network that is asked, and what was asked of it. */
function setting(answer: () => Promise<Response> = async () => face()) {
  const stored = new Map<string, Response>()
  const asked: string[] = []
  const writing: Promise<void>[] = []
  const url = (of: RequestInfo | URL) => (of instanceof Request ? of.url : String(of))
  const store = {
    match: async (of: RequestInfo | URL) => stored.get(url(of))?.clone(),
    put: async (of: RequestInfo | URL, response: Response) => void stored.set(url(of), response),
  }
  const fetch = (of: Request) => {
    asked.push(of.url)
    return answer()
  }
  const keep = (done: Promise<void>) => void writing.push(done)
  return { open: async () => store, fetch, keep, store, stored, asked, writing }
}

test('a face is fetched once', async () => {
  const here = setting()
  expect(await (await cacheFirst(request, here)).text()).toBe('glyphs')
  await Promise.all(here.writing)
  expect(await (await cacheFirst(request, here)).text()).toBe('glyphs')
  expect(here.asked).toEqual([request.url])
})

test.each([
  [
    'a page in the place of a missing file',
    () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  ],
  ['an error', () => new Response('no', { status: 404 })],
  ['a part', () => new Response('gly', { status: 206 })],
])('%s is passed on and not stored', async (_what, answer) => {
  const here = setting(async () => answer())
  expect((await cacheFirst(request, here)).status).toBe(answer().status)
  await Promise.all(here.writing)
  expect(here.stored.size).toBe(0)
})

test('a store that cannot be opened, read or written does not stand in the way', async () => {
  const here = setting()
  const stores = [
    { ...here, open: broken },
    { ...here, open: async () => ({ ...here.store, match: broken }) },
    { ...here, open: async () => ({ ...here.store, put: broken }) },
  ]
  const answers = await Promise.all(stores.map(async (store) => (await cacheFirst(request, store)).text()))
  expect(answers).toEqual(['glyphs', 'glyphs', 'glyphs'])
  await expect(Promise.all(here.writing)).resolves.toBeDefined()
})

test('without a network a face that was not stored is not there', async () => {
  const here = setting(() => Promise.reject(new TypeError('Failed to fetch')))
  await expect(cacheFirst(request, here)).rejects.toThrow('Failed to fetch')
})
