import { connectionBy } from '../storage/connection.ts'
import type { DeskDatabase } from './database.ts'
import { readMirror, writeMirror } from './mirror.ts'
import { changed, defaults, readKept, type KeptSettings, type Settings } from './settings.ts'

export type SettingsStore = {
  /** The settings now; the same object until they change. */
  get: () => Settings
  /** Calls `listener` after every change, of the settings or of `durable`, here or in another tab, until it is undone. */
  subscribe: (listener: () => void) => () => void
  /** Settles when the change holds. For this visit it always will; whether beyond it, `durable` says. */
  change: (patch: Partial<Settings>) => Promise<void>
  /** False when this browser keeps nothing: a private window, a full disk, storage switched off. */
  readonly durable: boolean
  /** Settles when what was kept has been read, or could not be. */
  readonly ready: Promise<void>
  close: () => void
}

type Options = {
  /** Of the database, the mirror and the channel between tabs. */
  name?: string
  open?: (name: string, onLost: () => void) => Promise<DeskDatabase>
  /** How long the database may take to open before we go on without. */
  patienceMs?: number
}

/** The reader's settings: at once from the mirror, then from IndexedDB, and in step with the other tabs. */
export function openSettings({
  name = 'broadsheet-desk',
  open = async (...of) => (await database()).openDesk(...of),
  patienceMs = 3000,
}: Options = {}): SettingsStore {
  let kept = readMirror(name) ?? { rev: 0, settings: defaults }
  let durable = true
  const listeners = new Set<() => void>()
  const desk = connectionBy((onLost) => open(name, onLost), patienceMs)

  const set = (next: KeptSettings, isDurable: boolean) => {
    const isSame = JSON.stringify(next) === JSON.stringify(kept) && durable === isDurable
    if (next.rev > 0) writeMirror(name, next) // nothing is left behind where nothing was chosen
    if (isSame) return
    kept = next
    durable = isDurable
    for (const listener of listeners) listener()
  }

  const others = channel(name)
  others?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const theirs = readKept(data)
    if (theirs && theirs.rev > kept.rev) set(theirs, durable)
  })

  return {
    get: () => kept.settings,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: async (patch) => {
      const written = await desk
        .use(async (opened) => (await database()).writeSettings(opened, kept, patch))
        .catch(() => undefined)
      const next = written ?? changed(kept, patch)
      set(next.rev > kept.rev ? next : kept, written !== undefined)
      others?.postMessage(next)
    },
    get durable() {
      return durable
    },
    ready: desk
      .use(async (opened) => (await database()).readSettings(opened))
      // the mirror is newer when the last visit could not write to the desk
      .then((stored) => set(stored && stored.rev >= kept.rev ? stored : kept, true))
      .catch(() => set(kept, false)),
    close: () => {
      others?.close()
      desk.close()
    },
  }
}

/** With idb it is 2 kB that no first paint needs. */
const database = () => import('./database.ts')

function channel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined // not in this browser, or not in this window
  }
}
