import type { DBSchema, IDBPDatabase } from 'idb'
import { openDatabase } from '../storage/open-database.ts'

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

type Options = {
  name: string
  /** Called when the connection has ended without our asking: open it again when it is needed. */
  onLost: () => void
  /** Without, a database that is not there yet is not made, and opening it rejects: nothing is left where nothing is kept. */
  create: boolean
}

/** Opens what is kept on this device. */
export function openDownloads({ name, onLost, create }: Options): Promise<DownloadsDatabase> {
  return openDatabase<DownloadsSchema>(name, {
    newest: 1,
    upgrade: (database, old, _new, transaction) => {
      if (old >= 1) return
      if (!create) {
        transaction.done.catch(() => undefined) // as we want it
        transaction.abort()
        return
      }
      database.createObjectStore('files')
      database.createObjectStore('issues')
    },
    onLost,
  })
}

/** Whether opening it failed because it was not there and was not to be made. */
export function isNotThere(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
