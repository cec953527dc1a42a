import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

// oxlint-disable-next-line typescript/consistent-type-definitions -- idb takes an interface that extends its own
interface DownloadsSchema extends DBSchema {
  /** Files of the shelf by their path below `papers/`; see kept-file.ts. */
  files: { key: string; value: unknown }
  /** Issues of which all files are here, by `{paper}/{issue name}`; see kept-issue.ts. */
  issues: { key: string; value: unknown }
}
export type DownloadsDatabase = IDBPDatabase<DownloadsSchema>

/** Never the desk's: what is removed to make room is removed from here. */
export const downloadsName = 'broadsheet-downloads'

/** Raised when a store is added; `upgrade` below then takes every earlier database as it is and adds what it lacks. */
const newest = 1

type Options = {
  name: string
  /** Called when the connection has ended without our asking: open it again when it is needed. */
  onLost: () => void
  /** Without, a database that is not there yet is not made, and opening it rejects: nothing is left where nothing is kept. */
  create: boolean
}

/** Opens what is kept on this device. */
export async function openDownloads({ name, onLost, create }: Options): Promise<DownloadsDatabase> {
  const open = (version?: number) =>
    openDB<DownloadsSchema>(name, version, {
      upgrade: (database_, old, _new, transaction) => {
        if (old < 1 && !create) {
          transaction.done.catch(() => undefined) // as we want it
          return transaction.abort()
        }
        if (old < 1) {
          database_.createObjectStore('files')
          database_.createObjectStore('issues')
        }
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

/** Whether opening it failed because it was not there and was not to be made. */
export function isNotThere(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
