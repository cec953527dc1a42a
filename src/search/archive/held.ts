/** What was read and is kept while there is room: what was not wanted for longest goes first. */
export type Held = {
  /**
   * What is known as `key`, or what `load` gives, with its size in bytes. Asked for twice at once it is loaded once; what
   * fails is not kept, and when who asked first gave up, the next loads anew.
   */
  get: <T>(
    key: string,
    signal: AbortSignal,
    load: (signal: AbortSignal) => Promise<{ value: T; bytes: number }>,
  ) => Promise<T>
}

type Entry = { value: unknown; bytes: number }

export function startHeld(mostBytes: number): Held {
  const known = new Map<string, Entry>()
  const coming = new Map<string, Promise<Entry>>()
  let used = 0

  function keep(key: string, entry: Entry): void {
    known.delete(key)
    known.set(key, entry)
    used += entry.bytes
    for (const [oldest, { bytes }] of known) {
      if (used <= mostBytes || oldest === key) return
      known.delete(oldest)
      used -= bytes
    }
  }

  return {
    get: async <T>(
      key: string,
      signal: AbortSignal,
      load: (signal: AbortSignal) => Promise<{ value: T; bytes: number }>,
    ): Promise<T> => {
      signal.throwIfAborted()
      const there = known.get(key)
      if (there) {
        known.delete(key)
        known.set(key, there)
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key is always loaded by the same function
        return there.value as T
      }
      const asked = coming.get(key)
      if (asked) {
        const entry = await asked.catch(() => undefined)
        signal.throwIfAborted()
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
        if (entry) return entry.value as T
      }
      const loading = load(signal)
      coming.set(key, loading)
      try {
        const entry = await loading
        if (!known.has(key)) keep(key, entry)
        return entry.value
      } finally {
        if (coming.get(key) === loading) coming.delete(key)
      }
    },
  }
}
