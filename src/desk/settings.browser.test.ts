import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { openDesk } from './database.ts'
import { defaults, type Settings } from './settings.ts'
import { openSettings, type SettingsStore } from './store.ts'

let name = ''
beforeEach(() => void (name = crypto.randomUUID()))
afterEach(async () => {
  vi.restoreAllMocks()
  localStorage.removeItem(mirror())
  await deleteDB(name)
})

test('settings survive a restart', async () => {
  await visit(async (store) => {
    await store.change({ theme: 'sepia' })
    await store.change({ textSize: 130, language: 'zh-Hant' })
    expect(store.durable).toBe(true)
  })
  localStorage.removeItem(mirror()) // from the database alone
  await visit(async (store) => {
    expect(store.get()).toEqual(defaults)
    await store.ready
    expect(store.get()).toEqual({ ...defaults, theme: 'sepia', textSize: 130, language: 'zh-Hant' })
  })
})

test('the first paint has the theme, before any database has answered', async () => {
  await visit((store) => store.change({ theme: 'dark' }))
  await visit(async (store) => expect(store.get().theme).toBe('dark'))
})

test('nothing is left behind where nothing was chosen', async () => {
  await visit((store) => store.ready)
  expect(localStorage.getItem(mirror())).toBeNull()
})

test.each<[string, string]>([
  ['no JSON', '{"rev":'],
  ['another thing', '"dark"'],
  ['poison', '{"rev":9,"settings":{"__proto__":{"theme":"dark"}}}'],
  ['too deep', '['.repeat(100_000)],
])('a mirror of %s is as if there were none, and the database makes it good', async (_what, text) => {
  await visit((store) => store.change({ theme: 'eink' }))
  localStorage.setItem(mirror(), text)
  await visit(async (store) => {
    expect(store.get()).toEqual(defaults)
    await store.ready
    expect(store.get().theme).toBe('eink')
  })
  await visit(async (store) => expect(store.get().theme).toBe('eink'))
})

test.each([['a text'], [{ rev: 2 }], [{ rev: 5, settings: { theme: 'neon', textSize: 7 } }], [new Blob(['x'])]])(
  'a damaged record (%j) breaks nothing and is written over by the next change',
  async (record) => {
    const desk = await openDesk(name, () => {})
    await desk.put('settings', record, 'reader')
    desk.close()
    await visit(async (store) => {
      await store.ready
      expect(store.get()).toEqual(defaults)
      await store.change({ theme: 'paper' })
    })
    localStorage.removeItem(mirror())
    await visit(async (store) => {
      await store.ready
      expect(store.get()).toEqual({ ...defaults, theme: 'paper' })
    })
  },
)

test('a database that was lost is refilled from the mirror by the next change', async () => {
  await visit((store) => store.change({ theme: 'sepia', textSize: 150 }))
  await deleteDB(name)
  await visit(async (store) => {
    await store.ready
    expect(store.get()).toMatchObject({ theme: 'sepia', textSize: 150 })
    await store.change({ language: 'en' })
  })
  localStorage.removeItem(mirror())
  await visit(async (store) => {
    await store.ready
    expect(store.get()).toEqual({ ...defaults, theme: 'sepia', textSize: 150, language: 'en' })
  })
})

test('what a visit without a database has chosen outlives the older record', async () => {
  await visit((store) => store.change({ theme: 'sepia' }))
  await visit(
    async (store) => {
      await store.change({ theme: 'dark' })
      expect(store.durable).toBe(false)
    },
    { open: () => Promise.reject(new DOMException('no', 'InvalidStateError')) },
  )
  await visit(async (store) => {
    await store.ready
    expect(store.get().theme).toBe('dark')
    expect(store.durable).toBe(true)
  })
})

test('of two tabs that change different things at once, neither undoes the other', async () => {
  const [here, there] = [open(), open()]
  const sizes = [85, 100, 115, 130, 150, 175] as const
  const looks = ['paper', 'newsprint', 'sepia', 'dark', 'eink'] as const
  const changes = Array.from({ length: 60 }, (_, at) => [
    here.change({ textSize: sizes[at % 6] ?? 100 }),
    there.change({ theme: looks[at % 5] ?? 'auto' }),
  ])
  await Promise.all(changes.flat())
  const expected: Settings = { ...defaults, textSize: 175, theme: 'eink' }
  await expect.poll(here.get).toEqual(expected)
  await expect.poll(there.get).toEqual(expected)
  const desk = await openDesk(name, () => {})
  expect(await desk.get('settings', 'reader')).toEqual({ rev: 120, settings: expected })
  desk.close()
})

test('a field that a newer reader has put there is not lost', async () => {
  const desk = await openDesk(name, () => {})
  await desk.put('settings', { rev: 3, settings: { ...defaults, measure: 30 } }, 'reader')
  await visit((store) => store.change({ theme: 'dark' }))
  expect(await desk.get('settings', 'reader')).toEqual({
    rev: 4,
    settings: { ...defaults, theme: 'dark', measure: 30 },
  })
  desk.close()
})

test('a newer reader can raise the database while we have it open, and we go on with what it made', async () => {
  const store = open()
  await store.change({ theme: 'dark' })
  const newer = await openDB(name, 7, { upgrade: (fresh) => void fresh.createObjectStore('clips') })
  await store.change({ textSize: 115 })
  expect(store.durable).toBe(true)
  expect(await newer.get('settings', 'reader')).toEqual({
    rev: 2,
    settings: { ...defaults, theme: 'dark', textSize: 115 },
  })
  newer.close()
})

test('the site can be emptied while we have it open, and the next change is kept again', async () => {
  const store = open()
  await store.change({ theme: 'dark' })
  await deleteDB(name) // would wait for ever if we did not let go
  await store.change({ textSize: 115 })
  expect(store.durable).toBe(true)
  const desk = await openDesk(name, () => {})
  expect(await desk.get('settings', 'reader')).toEqual({
    rev: 2,
    settings: { ...defaults, theme: 'dark', textSize: 115 },
  })
  desk.close()
})

test('a database that answers late is used from then on', async () => {
  let answer = () => {}
  const late = new Promise<void>((resolve) => void (answer = resolve))
  const store = open({
    patienceMs: 10,
    open: async (...of) => {
      await late
      return openDesk(...of)
    },
  })
  await store.change({ theme: 'dark' })
  expect(store.durable).toBe(false)
  answer()
  await expect
    .poll(async () => {
      await store.change({ textSize: 115 })
      return store.durable
    })
    .toBe(true)
  expect(store.get()).toEqual({ ...defaults, theme: 'dark', textSize: 115 })
})

test('a full disk keeps nothing, and says so; the visit goes on as chosen', async () => {
  const store = open()
  await store.ready
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await store.change({ theme: 'dark' })
  expect([store.get().theme, store.durable]).toEqual(['dark', false])
  put.mockRestore()
  await store.change({ textSize: 115 })
  expect([store.get().theme, store.durable]).toEqual(['dark', true])
})

test('a browser that forbids all storage still lets the reader choose', async () => {
  const forbidden = () => {
    throw new DOMException('no', 'SecurityError')
  }
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(forbidden)
  vi.spyOn(window, 'indexedDB', 'get').mockImplementation(forbidden)
  const store = open()
  await store.change({ theme: 'dark' })
  expect([store.get().theme, store.durable]).toEqual(['dark', false])
})

type Options = Parameters<typeof openSettings>[0]

function mirror(): string {
  return `${name}/settings`
}

function open(options: Options = {}): SettingsStore {
  const store = openSettings({ name, ...options })
  onTestFinished(() => store.close())
  return store
}

/** One visit to the site, from opening to closing the tab. */
async function visit(does: (store: SettingsStore) => Promise<void>, options: Options = {}): Promise<void> {
  const store = openSettings({ name, ...options })
  await does(store)
  await store.ready
  store.close()
}
