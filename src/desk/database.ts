import type { DBSchema, IDBPDatabase, IDBPObjectStore, StoreNames } from 'idb'
import { openDatabase } from '../storage/open-database.ts'
import { inTransaction } from '../storage/transaction.ts'
import { changed, readKept, type KeptSettings, type Settings } from './settings.ts'

// oxlint-disable-next-line typescript/consistent-type-definitions -- idb takes an interface that extends its own
interface DeskSchema extends DBSchema {
  settings: { key: 'reader'; value: unknown }
  /** Where the reader was last, by paper. */
  places: { key: string; value: unknown }
  /** Searches that were asked or saved, by address. */
  searches: { key: string; value: unknown }
}
export type DeskDatabase = IDBPDatabase<DeskSchema>

/** Opens the desk. `onLost` is called when the connection has ended without our asking: open it again when it is needed. */
export function openDesk(name: string, onLost: () => void): Promise<DeskDatabase> {
  return openDatabase<DeskSchema>(name, {
    newest: 3,
    upgrade: (desk, old) => {
      if (old < 1) desk.createObjectStore('settings')
      if (old < 2) desk.createObjectStore('places')
      if (old < 3) desk.createObjectStore('searches')
    },
    onLost,
  })
}

/** What is kept on the desk; `undefined` when there is nothing, or nothing that can be read. */
export async function readSettings(desk: DeskDatabase): Promise<KeptSettings | undefined> {
  return readKept(await desk.get('settings', 'reader'))
}

/**
 * Lays `patch` over what is on the desk, or over `ours` where that is newer, and settles when the disk has it. Reading and
 * writing are one transaction: of two tabs that change two things at once, neither undoes the other.
 */
export async function writeSettings(
  desk: DeskDatabase,
  ours: KeptSettings,
  patch: Partial<Settings>,
): Promise<KeptSettings> {
  return write(desk, 'settings', async (store) => {
    const stored = readKept(await store.get('reader'))
    const next = changed(stored && stored.rev >= ours.rev ? stored : ours, patch)
    await store.put(next, 'reader')
    return next
  })
}

type StoreName = StoreNames<DeskSchema>
type Store<Name extends StoreName> = IDBPObjectStore<DeskSchema, [Name], Name, 'readwrite'>

/** What `work` gives, in one transaction on one store; see `inTransaction`. */
export function write<Name extends StoreName, Result>(
  desk: DeskDatabase,
  name: Name,
  work: (store: Store<Name>) => Promise<Result>,
): Promise<Result> {
  return inTransaction(desk, [name], (transaction) => work(transaction.objectStore(name)))
}
