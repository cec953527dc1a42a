import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { PaperId } from '../../issue/ids.ts'
import { createKeeping, type Keeping } from './keeping.ts'
import { keptQuery } from './kept-query.ts'

/**
 * Keeps issues of a paper on this device: `keep(entries)`, `stop()`, `remove(names)`; `progress` while it goes on, `failed`
 * with why of each. It goes on when the page is left; every page that asks sees the same.
 */
export function useKeeping(paper: PaperId) {
  const keeping = keepingOf(useQueryClient(), paper)
  const { keep, stop, remove } = keeping
  return { keep, stop, remove, ...useSyncExternalStore(keeping.subscribe, keeping.get) }
}

const all = new WeakMap<QueryClient, Map<PaperId, Keeping>>()

/** The keeping of a paper in this tab, for one who asks for many papers at once. */
export function keepingOf(client: QueryClient, paper: PaperId): Keeping {
  const papers = all.get(client) ?? new Map<PaperId, Keeping>()
  all.set(client, papers)
  const found = papers.get(paper)
  if (found) return found
  const lookAgain = () => void client.invalidateQueries({ queryKey: keptQuery(paper).queryKey })
  const others = channel(paper)
  others?.addEventListener('message', lookAgain)
  const made = createKeeping(paper, () => {
    lookAgain()
    others?.postMessage('changed')
  })
  papers.set(paper, made)
  return made
}

/** The other tabs with this paper. */
function channel(paper: PaperId): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`broadsheet-downloads/${paper}`)
  } catch {
    return undefined // not in this browser, or not in this window
  }
}
