import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore, type StoreNames } from 'idb'
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

/** Raised when a store is added; `upgrade` below then takes every earlier desk as it is and adds what it lacks. */
const newest = 3

/** Opens the desk. `onLost` is called when the connection has ended without our asking: open it again when it is needed. */
export async function openDesk(name: string, onLost: () => void): Promise<DeskDatabase> {
  const open = (version?: number) =>
    openDB<DeskSchema>(name, version, {
      upgrade: (desk, old) => {
        if (old < 1) desk.createObjectStore('settings')
        if (old < 2) desk.createObjectStore('places')
        if (old < 3) desk.createObjectStore('searches')
      },
      // a newer reader in another tab, or the browser emptying the site: both wait until we have let go
      blocking: () => {
        database.close()
        onLost()
      },
      terminated: onLost,
    })
  const database = await open(newest).catch((error: unknown) => {
    // a newer reader has been here: what it has added does not disturb us
    if (error instanceof DOMException && error.name === 'VersionError') return open()
    throw error
  })
  return database
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

/** What `work` gives, in one transaction on one store; settles when the disk has it, and fails when the disk does. */
export async function write<Name extends StoreName, Result>(
  desk: DeskDatabase,
  name: Name,
  work: (store: Store<Name>) => Promise<Result>,
): Promise<Result> {
  const { store, done } = desk.transaction(name, 'readwrite', { durability: 'strict' })
  // together: either may fail while the other is waited for
  const [result] = await Promise.all([work(store), done])
  return result
}
