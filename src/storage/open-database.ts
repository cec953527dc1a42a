import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb'

type Options<Schema extends DBSchema> = {
  /** Raised when a store is added; `upgrade` takes every earlier database as it is and adds what it lacks. */
  newest: number
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>
  /** Called when the connection has ended without our asking: open it again when it is needed. */
  onLost: () => void
}

/** Opens a database by its name, whoever else has it open. */
export async function openDatabase<Schema extends DBSchema>(
  name: string,
  { newest, upgrade, onLost }: Options<Schema>,
): Promise<IDBPDatabase<Schema>> {
  const open = (version?: number) =>
    openDB<Schema>(name, version, {
      upgrade,
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
