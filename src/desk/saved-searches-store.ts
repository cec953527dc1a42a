import { connectionBy } from '../storage/connection.ts'
import type { IssueDate } from '../issue/ids.ts'
import { openDesk, write } from './database.ts'
import { historyOf, longestHistory, readSearch, type KeptSearch } from './saved-searches.ts'

export type SearchStore = {
  /** All that are kept. Rejects where this browser keeps nothing. */
  all: () => Promise<KeptSearch[]>
  /** Notes that it was asked now; of those that were only asked, the oldest beyond fifty go. */
  note: (address: string, at: number) => Promise<void>
  /** Keeps it until it is removed; `seen`: the newest issue that has been looked through. */
  save: (address: string, saved: { at: number; seen: IssueDate | undefined }) => Promise<void>
  /** A saved one was looked at when `seen` was the newest issue; it never goes back. */
  see: (address: string, seen: IssueDate) => Promise<void>
  /** Saves it no more; it stays in the history if it was asked. */
  unsave: (address: string) => Promise<void>
  /** Empties the history, and leaves what is saved. */
  clear: () => Promise<void>
  close: () => void
}

type Options = { name?: string; patienceMs?: number }

/** The reader's searches, in the desk's database. Every change is one transaction, and settles when the disk has it. */
export function openSearches({ name = 'broadsheet-desk', patienceMs = 3000 }: Options = {}): SearchStore {
  const desk = connectionBy((onLost) => openDesk(name, onLost), patienceMs)

  /** Puts what `change` makes of one search, or takes it away. */
  const alter = (address: string, change: (before: KeptSearch | undefined) => KeptSearch | undefined) =>
    desk.use((opened) =>
      write(opened, 'searches', async (store) => {
        const before = readSearch(await store.get(address))
        const next = readSearch(change(before))
        if (next) await store.put(next, address)
        else await store.delete(address)
      }),
    )

  return {
    all: () =>
      desk.use(async (opened) => (await opened.getAll('searches')).flatMap((value) => readSearch(value) ?? [])),
    note: async (address, at) =>
      desk.use((opened) =>
        write(opened, 'searches', async (store) => {
          const all = (await store.getAll()).flatMap((value) => readSearch(value) ?? [])
          const before = all.find((one) => one.address === address)
          const others = historyOf(all).filter((one) => one !== before)
          const old = others.slice(longestHistory - 1)
          await Promise.all([
            store.put({ address, ...before, asked: at }, address),
            ...old.map((one) =>
              one.saved === undefined ? store.delete(one.address) : store.put(unasked(one), one.address),
            ),
          ])
        }),
      ),
    save: (address, { at, seen }) =>
      alter(address, (before) => ({ address, ...before, saved: at, ...(seen === undefined ? {} : { seen }) })),
    see: (address, seen) =>
      alter(address, (before) =>
        before?.saved === undefined || (before.seen ?? '') >= seen ? before : { ...before, seen },
      ),
    unsave: (address) =>
      alter(address, (before) => {
        if (!before) return undefined
        const { saved: _saved, seen: _seen, ...rest } = before
        return rest
      }),
    clear: () =>
      desk.use((opened) =>
        write(opened, 'searches', async (store) => {
          const keys = await store.getAllKeys()
          await Promise.all(
            keys.map(async (key) => {
              const one = readSearch(await store.get(key))
              return one?.saved === undefined ? store.delete(key) : store.put(unasked(one), key)
            }),
          )
        }),
      ),
    close: () => desk.close(),
  }
}

function unasked(search: KeptSearch): KeptSearch {
  const { asked: _asked, ...rest } = search
  return rest
}

let own: SearchStore | undefined
/** The one of this tab, opened when it is first used. */
export const searches = (): SearchStore => (own ??= openSearches())
