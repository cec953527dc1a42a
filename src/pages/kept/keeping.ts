import type { PaperId } from '../../issue/ids.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import type { KeepFailure } from '../../offline/keep-failure.ts'
import type { KeepProgress, KeepResult } from '../../offline/keep-issues.ts'
import { noteKept } from './marker.ts'

/** What is being kept of a paper, and what could not be. */
type KeepingState = {
  /** While something is being kept. */
  progress: KeepProgress | undefined
  /** What failed the last time, until something is kept again. */
  failed: KeepResult['failed']
}

/** Keeps issues of one paper in this tab, whichever page is shown meanwhile. */
export type Keeping = {
  get: () => KeepingState
  subscribe: (listener: () => void) => () => void
  /** What is asked while something is being kept is kept after it. Settles when it is done, failed or stopped. */
  keep: (entries: readonly IssueEntry[]) => Promise<void>
  /** What is done stays. */
  stop: () => void
  /** By issue names; settles when they are gone. */
  remove: (names: readonly string[]) => Promise<void>
}

const database = async () => (await import('../../offline/downloads.ts')).downloads()

/** `onChange` is called when what is kept has changed. */
export function createKeeping(paper: PaperId, onChange: () => void): Keeping {
  let state: KeepingState = { progress: undefined, failed: [] }
  let stopping = new AbortController()
  let before = Promise.resolve()
  const listeners = new Set<() => void>()
  const set = (next: Partial<KeepingState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }

  async function keepNow(entries: readonly IssueEntry[], signal: AbortSignal) {
    if (signal.aborted) return
    set({ progress: { done: 0, of: entries.length, bytes: 0 }, failed: [] })
    try {
      const { kept, failed } = await (await database()).keep(paper, entries, { signal, onProgress })
      set({ failed })
      if (kept.length > 0) askToStay()
    } catch {
      // not even the code for it came: the host is gone
      const reason: KeepFailure = 'unreachable'
      set({ failed: entries.map((entry) => ({ entry, reason })) })
    }
    await changed()
    set({ progress: undefined })
  }
  const onProgress = (progress: KeepProgress) => set({ progress })
  async function changed() {
    noteKept(await (await database()).papers().catch(() => []))
    onChange()
  }

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    keep: (entries) => {
      const { signal } = stopping
      return (before = before.then(() => keepNow(entries, signal)))
    },
    stop: () => {
      stopping.abort()
      stopping = new AbortController()
    },
    remove: async (names) => {
      await (await database()).remove(paper, names)
      await changed()
    },
  }
}

/** Asks the browser not to clear what is kept when it wants room for another site. It may say no. */
function askToStay(): void {
  if ('storage' in navigator) navigator.storage.persist().catch(() => false)
}
