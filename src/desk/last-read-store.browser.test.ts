import { deleteDB, openDB } from 'idb'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { IssueDate, PaperId } from '../issue/ids.ts'
import { openDesk, readSettings } from './database.ts'
import type { LastRead } from './last-read.ts'
import { openLastReads } from './last-read-store.ts'
import { defaults } from './settings.ts'

/* oxlint-disable typescript/no-unsafe-type-assertion -- names, as the loader has read them */
const harbor = 'harbor' as PaperId
const bridge: LastRead = {
  date: '2026-10-12' as IssueDate,
  page: '1',
  article: '1-03',
  paragraph: 7,
  head: 'Bridge opens on Sunday',
  at: 1_000,
}
/* oxlint-enable typescript/no-unsafe-type-assertion */

let name = ''
beforeEach(() => void (name = crypto.randomUUID()))

function open() {
  const store = openLastReads({ name })
  onTestFinished(async () => {
    store.close()
    await deleteDB(name)
  })
  return store
}

test('the place is there after a restart, one for each paper', async () => {
  const before = open()
  await before.note(harbor, bridge)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- another paper
  await before.note('marram' as PaperId, { ...bridge, head: 'Sluice sticks open' })
  before.close()
  const places = await open().all()
  expect(places.get(harbor)).toEqual(bridge)
  expect(places.size).toBe(2)
})

test('of two tabs the one that read later is right, whichever wrote last', async () => {
  const [one, two] = [open(), open()]
  await one.note(harbor, { ...bridge, at: 2_000, head: 'later' })
  await two.note(harbor, { ...bridge, at: 1_500, head: 'earlier' })
  expect((await one.all()).get(harbor)?.head).toBe('later')
})

test('a desk of the first version keeps its settings and gets room for places', async () => {
  const old = await openDB(name, 1, { upgrade: (desk) => void desk.createObjectStore('settings') })
  await old.put('settings', { rev: 4, settings: { ...defaults, theme: 'sepia' } }, 'reader')
  old.close()
  await open().note(harbor, bridge)
  const desk = await openDesk(name, () => {})
  expect(await readSettings(desk)).toEqual({ rev: 4, settings: { ...defaults, theme: 'sepia' } })
  desk.close()
})

test.each([['a text'], [{}], [{ date: '2026-02-31', page: '1', at: 1 }], [{ date: '2026-10-12', page: '1' }]])(
  'a damaged place (%j) is as if there were none, and the next one takes its room',
  async (record) => {
    const desk = await openDesk(name, () => {})
    await desk.put('places', record, harbor)
    desk.close()
    const store = open()
    expect((await store.all()).size).toBe(0)
    await store.note(harbor, bridge)
    expect((await store.all()).get(harbor)).toEqual(bridge)
  },
)

test('of a place with a damaged detail the rest is kept', async () => {
  const desk = await openDesk(name, () => {})
  await desk.put('places', { ...bridge, paragraph: -1, edition: 'No Such', head: 7 }, harbor)
  desk.close()
  const { paragraph: _, ...rest } = bridge
  expect((await open().all()).get(harbor)).toEqual({ ...rest, head: '' })
})
