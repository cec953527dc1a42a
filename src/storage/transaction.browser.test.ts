import { deleteDB, type DBSchema } from 'idb'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from './open-database.ts'
import { inTransaction } from './transaction.ts'

// oxlint-disable-next-line typescript/consistent-type-definitions -- idb takes an interface that extends its own
interface Drawers extends DBSchema {
  left: { key: string; value: unknown }
  right: { key: string; value: unknown }
}

async function aDatabase() {
  const name = crypto.randomUUID()
  const database = await openDatabase<Drawers>(name, {
    newest: 1,
    upgrade: (made) => {
      made.createObjectStore('left')
      made.createObjectStore('right')
    },
    onLost: () => undefined,
  })
  onTestFinished(async () => {
    database.close()
    await deleteDB(name)
  })
  return database
}

test('what was put is there when it has settled', async () => {
  const database = await aDatabase()
  const said = await inTransaction(database, ['left', 'right'], async (transaction) => {
    await transaction.objectStore('left').put(1, 'a')
    await transaction.objectStore('right').put(2, 'a')
    return 'both'
  })
  expect(said).toBe('both')
  expect([await database.get('left', 'a'), await database.get('right', 'a')]).toEqual([1, 2])
})

test('a throw between two writes undoes the first, and goes through', async () => {
  const database = await aDatabase()
  await database.put('left', 'before', 'a')
  const failing = inTransaction(database, ['left', 'right'], async (transaction) => {
    await transaction.objectStore('left').put('after', 'a')
    throw new RangeError('half way')
  })
  await expect(failing).rejects.toThrow(new RangeError('half way'))
  expect(await database.get('left', 'a')).toBe('before')
})

test('a value that cannot be stored undoes what was stored before it, and is what is said', async () => {
  const database = await aDatabase()
  const failing = inTransaction(database, ['left', 'right'], async (transaction) => {
    await transaction.objectStore('left').put(1, 'a')
    await transaction.objectStore('right').put(() => undefined, 'a')
  })
  await expect(failing).rejects.toMatchObject({ name: 'DataCloneError' })
  expect(await database.getAllKeys('left')).toEqual([])
})

test('a request that fails ends it with that request’s error', async () => {
  const database = await aDatabase()
  await database.put('left', 1, 'a')
  const failing = inTransaction(database, ['left', 'right'], async (transaction) => {
    await transaction.objectStore('right').put(1, 'a')
    await transaction.objectStore('left').add(2, 'a')
  })
  await expect(failing).rejects.toMatchObject({ name: 'ConstraintError' })
  expect(await database.getAllKeys('right')).toEqual([])
})
