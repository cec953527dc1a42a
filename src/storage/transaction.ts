import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'

/**
 * What `work` gives, in one transaction on `stores`: all of it or nothing. Settles when the disk has it. A throw inside
 * undoes it, and goes through; when the disk does not take it, it fails with what the disk has said.
 */
export async function inTransaction<Schema extends DBSchema, const Names extends readonly StoreNames<Schema>[], Result>(
  database: IDBPDatabase<Schema>,
  stores: Names,
  work: (transaction: IDBPTransaction<Schema, [...Names], 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction<[...Names], 'readwrite'>([...stores], 'readwrite', { durability: 'strict' })
  const worked = work(transaction).catch((error: unknown) => {
    try {
      transaction.abort()
    } catch {
      // it has ended: a request of it failed, and why is what `done` rejects with
    }
    throw error
  })
  // together: either may fail while the other is waited for
  const [result, done] = await Promise.allSettled([worked, transaction.done])
  // a transaction that we have undone has no error of its own
  if (done.status === 'rejected' && (transaction.error || result.status === 'fulfilled')) throw done.reason
  if (result.status === 'rejected') throw result.reason
  return result.value
}
