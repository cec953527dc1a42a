/** What can be closed. */
type Closable = { close: () => void }

/** An open database, opened when it is first used, and opened again when it has been lost. */
export type Connection<Database> = {
  /** The result of `work`; it is tried a second time, on a new connection, when the first one fails. */
  use: <Result>(work: (database: Database) => Promise<Result>) => Promise<Result>
  close: () => void
}

/**
 * `open` may reject (storage is switched off) and may never answer (a private window, an upgrade that hangs). After
 * `patienceMs` we go on without: uses reject at once, until it has answered after all.
 */
export function connectionBy<Database extends Closable>(
  open: (onLost: () => void) => Promise<Database>,
  patienceMs: number,
): Connection<Database> {
  let current: Promise<Database> | undefined
  const forget = () => void (current = undefined)

  function connect(): Promise<Database> {
    if (current) return current
    const opening = open(forget)
    const opened = inTime(opening, patienceMs)
    current = opened
    opened.catch(() => opening.then(() => void (current = opening), forget))
    return opened
  }

  return {
    use: async (work) => {
      const database = await connect()
      try {
        return await work(database)
      } catch {
        database.close() // it may have been closed under us
        forget()
        return work(await connect())
      }
    },
    close: () => void current?.then((database) => database.close()).catch(() => undefined),
  }
}

async function inTime<Result>(result: Promise<Result>, patienceMs: number): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), patienceMs)
  })
  try {
    return await Promise.race([result, late])
  } finally {
    clearTimeout(timer)
  }
}
