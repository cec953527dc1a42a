import { isPaperId } from '../issue/names.ts'
import type { PaperId } from '../issue/ids.ts'
import { connectionBy } from '../storage/connection.ts'
import { openDesk, write } from './database.ts'
import { readLastRead, type LastRead, type LastReads } from './last-read.ts'

export type LastReadStore = {
  /** What was read last in each paper. Rejects where this browser keeps nothing. */
  all: () => Promise<LastReads>
  /** Settles when the disk has it. An older place, from another tab that was slower, does not take the place of a newer one. */
  note: (paper: PaperId, place: LastRead) => Promise<void>
  close: () => void
}

type Options = { name?: string; patienceMs?: number }

/** The places of the reader, one a paper, in the desk's database. */
export function openLastReads({ name = 'broadsheet-desk', patienceMs = 3000 }: Options = {}): LastReadStore {
  const desk = connectionBy((onLost) => openDesk(name, onLost), patienceMs)
  return {
    all: () =>
      desk.use(async (opened) => {
        const { store } = opened.transaction('places')
        const [papers, places] = await Promise.all([store.getAllKeys(), store.getAll()])
        const kept = new Map<PaperId, LastRead>()
        for (const [at, paper] of papers.entries()) {
          const place = readLastRead(places[at])
          if (isPaperId(paper) && place) kept.set(paper, place)
        }
        return kept
      }),
    note: (paper, place) =>
      desk.use((opened) =>
        write(opened, 'places', async (store) => {
          const before = readLastRead(await store.get(paper))
          if (!before || before.at <= place.at) await store.put(place, paper)
        }),
      ),
    close: () => desk.close(),
  }
}

let own: LastReadStore | undefined
/** The one of this tab, opened when it is first used. */
export const lastReads = (): LastReadStore => (own ??= openLastReads())
