import { deleteDB, openDB } from 'idb'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { IssueDate } from '../issue/ids.ts'
import { openDesk } from './database.ts'
import { historyOf, longestHistory, savedOf } from './saved-searches.ts'
import { openSearches } from './saved-searches-store.ts'

const bridge = '/search?q=bridge&paper=harbor'
const weir = '/search?q=weir&paper=harbor'
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the loader has read it
const day = (text: string) => text as IssueDate

let name = ''
beforeEach(() => void (name = crypto.randomUUID()))

function open() {
  const store = openSearches({ name })
  onTestFinished(async () => {
    store.close()
    await deleteDB(name)
  })
  return store
}

test('what was asked is there after a restart, the latest first, each once', async () => {
  const before = open()
  await before.note(bridge, 1)
  await before.note(weir, 2)
  await before.note(bridge, 3)
  before.close()
  expect(historyOf(await open().all()).map(({ address }) => address)).toEqual([bridge, weir])
})

test('a saved search outlives the history, and the history a search that is saved no more', async () => {
  const store = open()
  await store.note(bridge, 1)
  await store.note(weir, 2)
  await store.save(bridge, { at: 3, seen: day('2026-10-12') })
  await store.clear()
  expect(await store.all()).toEqual([{ address: bridge, saved: 3, seen: '2026-10-12' }])
  await store.note(bridge, 4)
  await store.unsave(bridge)
  expect(await store.all()).toEqual([{ address: bridge, asked: 4 }])
})

test('what was seen goes on and never back, and only of what is saved', async () => {
  const store = open()
  await store.note(weir, 1)
  await store.see(weir, day('2026-10-12'))
  await store.save(bridge, { at: 1, seen: day('2026-10-12') })
  await store.see(bridge, day('2026-10-16'))
  await store.see(bridge, day('2026-10-14'))
  expect(savedOf(await store.all())).toEqual([{ address: bridge, saved: 1, seen: '2026-10-16' }])
  expect(historyOf(await store.all())).toEqual([{ address: weir, asked: 1 }])
})

test('the history holds fifty; saved ones are not counted out', async () => {
  const store = open()
  await store.note(bridge, 0)
  await store.save(bridge, { at: 0, seen: undefined })
  // oxlint-disable-next-line no-await-in-loop -- one after the other, as a reader asks
  for (let at = 1; at <= longestHistory + 2; at += 1) await store.note(`/search?q=${at}&paper=harbor`, at)
  const history = historyOf(await store.all())
  expect(history).toHaveLength(longestHistory)
  expect(history.at(-1)?.address).toBe('/search?q=3&paper=harbor')
  expect(savedOf(await store.all()).map(({ address }) => address)).toEqual([bridge])
})

test('a desk of the second version keeps what it has and gets room for searches', async () => {
  const old = await openDB(name, 2, {
    upgrade: (desk) => {
      desk.createObjectStore('settings')
      desk.createObjectStore('places')
    },
  })
  await old.put('places', { kept: true }, 'harbor')
  old.close()
  await open().note(bridge, 1)
  const desk = await openDesk(name, () => {})
  expect(await desk.get('places', 'harbor')).toEqual({ kept: true })
  desk.close()
})

test.each([
  ['a text'],
  [{}],
  [{ address: '/harbor', asked: 1 }],
  [{ address: 'https://example.org/search?q=a', asked: 1 }],
  [{ address: bridge }],
  [{ address: bridge, asked: 'now', saved: NaN }],
])('a damaged record (%j) is as if there were none, and the next one takes its room', async (record) => {
  const desk = await openDesk(name, () => {})
  await desk.put('searches', record, bridge)
  desk.close()
  const store = open()
  expect(await store.all()).toEqual([])
  await store.note(bridge, 5)
  expect(await store.all()).toEqual([{ address: bridge, asked: 5 }])
})

test('of a saved search with a damaged detail the rest is kept', async () => {
  const desk = await openDesk(name, () => {})
  await desk.put('searches', { address: bridge, asked: 1, saved: 2, seen: '2026-02-31' }, bridge)
  desk.close()
  expect(await open().all()).toEqual([{ address: bridge, asked: 1, saved: 2 }])
})
