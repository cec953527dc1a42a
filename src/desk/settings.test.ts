import { expect, onTestFinished, test } from 'vitest'
import { changed, defaults, readingSize, readKept } from './settings.ts'
import { openSettings } from './store.ts'

const dark = { theme: 'dark', textSize: 130, language: 'zh-Hant', articleView: 'down', citationStyle: 'bibtex' }

test.each([
  ['as it was kept', { rev: 3, settings: dark }, dark],
  ['a theme of another time', { rev: 3, settings: { ...dark, theme: 'neon' } }, { ...dark, theme: 'auto' }],
  ['a size between two', { rev: 3, settings: { ...dark, textSize: 120 } }, { ...dark, textSize: 100 }],
  ['a size in words', { rev: 3, settings: { ...dark, textSize: '130' } }, { ...dark, textSize: 100 }],
  [
    'a way of setting of another time',
    { rev: 3, settings: { ...dark, articleView: 'spiral' } },
    { ...dark, articleView: 'across' },
  ],
  [
    'a style of citing of another time',
    { rev: 3, settings: { ...dark, citationStyle: 'mla' } },
    { ...dark, citationStyle: 'gb2025' },
  ],
  ['a field lost', { rev: 3, settings: { theme: 'dark' } }, { ...defaults, theme: 'dark' }],
  ['all fields lost', { rev: 3, settings: {} }, defaults],
  ['a field of a newer reader', { rev: 3, settings: { ...dark, measure: 30 } }, { ...dark, measure: 30 }],
])('%s is read for what is good in it', (_what, kept, settings) => {
  expect(readKept(kept)).toEqual({ rev: 3, settings })
})

test.each([
  [undefined],
  [null],
  ['dark'],
  [[]],
  [{}],
  [{ rev: 1 }],
  [{ settings: dark }],
  [{ rev: '1', settings: dark }],
  [{ rev: -1, settings: dark }],
  [{ rev: 0.5, settings: dark }],
])('%j is as if nothing had been kept', (kept) => {
  expect(readKept(kept)).toBeUndefined()
})

test.each([
  ['eink', 85, 115],
  ['eink', 100, 115],
  ['eink', 115, 115],
  ['eink', 150, 150],
  ['paper', 85, 85],
  ['auto', 100, 100],
] as const)('on %s, text of %i%% is set at %i%%', (theme, textSize, size) => {
  expect(readingSize({ ...defaults, theme, textSize })).toBe(size)
})

test('a change counts, and leaves the rest', () => {
  expect(changed({ rev: 3, settings: defaults }, { theme: 'sepia' })).toEqual({
    rev: 4,
    settings: { ...defaults, theme: 'sepia' },
  })
})

// Node has neither IndexedDB nor localStorage: the poorest of browsers

test('where nothing can be kept, settings hold for the visit and say that they are not kept', async () => {
  const store = open({ open: () => Promise.reject(new DOMException('no', 'SecurityError')) })
  expect(store.get()).toBe(defaults)
  await store.ready
  expect(store.durable).toBe(false)
  await store.change({ theme: 'dark' })
  await store.change({ textSize: 150 })
  expect(store.get()).toEqual({ ...defaults, theme: 'dark', textSize: 150 })
  expect(store.durable).toBe(false)
})

test('a database that never answers is waited for once', async () => {
  let opened = 0
  const never = () => {
    opened += 1
    return new Promise<never>(() => {})
  }
  const store = open({ open: never, patienceMs: 20 })
  await store.change({ theme: 'dark' })
  await store.change({ textSize: 115 })
  await store.change({ textSize: 130 })
  expect(opened).toBe(1)
  expect(store.get()).toEqual({ ...defaults, theme: 'dark', textSize: 130 })
  expect(store.durable).toBe(false)
})

test('a listener hears of every change and of nothing else, until it is done listening', async () => {
  const store = open({ open: () => Promise.reject(new Error('no')) })
  const heard: string[] = []
  const stop = store.subscribe(() => heard.push(`${store.get().theme} ${store.durable}`))
  await store.ready
  await store.change({ theme: 'dark' })
  stop()
  await store.change({ theme: 'sepia' })
  expect(heard).toEqual(['auto false', 'dark false'])
})

test('a change in one tab is seen in the other, and nonsense from elsewhere is not', async () => {
  const name = crypto.randomUUID()
  const options = { name, open: () => Promise.reject(new Error('no')) }
  const [here, there] = [open(options), open(options)]
  await Promise.all([here.ready, there.ready])
  const stranger = new BroadcastChannel(name)
  onTestFinished(() => stranger.close())
  for (const message of ['dark', { theme: 'dark' }, { rev: 'x', settings: {} }, null]) stranger.postMessage(message)
  const arrived = new Promise<void>((resolve) => void there.subscribe(resolve))
  await here.change({ language: 'en' })
  await arrived
  expect(there.get()).toEqual({ ...defaults, language: 'en' })
})

function open(options: Parameters<typeof openSettings>[0]) {
  const store = openSettings({ name: crypto.randomUUID(), ...options })
  onTestFinished(() => store.close())
  return store
}
