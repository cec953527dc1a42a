import type { Search } from '../search/client.ts'
import { startSearchWorker } from './threads.ts'

let own: Promise<Search> | undefined

/** The search of this tab; where its code did not arrive it is asked for again the next time. */
export function openOwnSearch(): Promise<Search> {
  own ??= import('../search/client.ts').then(({ openSearch }) =>
    openSearch(startSearchWorker, { papers: new URL(`${import.meta.env.BASE_URL}papers/`, location.origin).href }),
  )
  own.catch(() => (own = undefined))
  return own
}
