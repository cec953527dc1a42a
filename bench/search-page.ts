/** The page that bench/search.ts drives: keeps a paper on the device and searches it, as the reader does. */
import * as v from 'valibot'
import { PaperId } from '../src/issue/ids.ts'
import { Year } from '../src/issue/paper.ts'
import { openDownloadsStore } from '../src/offline/downloads.ts'
import { openSearch } from '../src/search/client.ts'
import type { SearchState } from '../src/search/protocol.ts'

const paper = v.parse(PaperId, 'corpus')
const start = () => new Worker(new URL('../src/workers/search-worker.ts', import.meta.url), { type: 'module' })
const search = openSearch(start, { papers: new URL('/papers/', location.href).href })

/** Of the main thread, in ms. */
let longestTask = 0
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration)
}).observe({ type: 'longtask', buffered: false })

export type Asked = {
  /** From the question to the first rows, or to the word that there are none, and to the end. */
  firstMs: number
  doneMs: number
  state: SearchState
}

const bench = {
  keep: async (years: readonly string[]): Promise<number> => {
    const store = openDownloadsStore()
    const read = await Promise.all(
      years.map(async (year) => v.parse(Year, await (await fetch(`/papers/${paper}/${year}.json`)).json())),
    )
    const { kept, failed } = await store.keep(
      paper,
      read.flatMap(({ issues }) => issues),
    )
    store.close()
    if (failed.length > 0) throw new Error(`${failed.length} issues were not kept: ${failed[0]?.reason ?? ''}`)
    return kept.length
  },
  ask: async (q: string, limit: number): Promise<Asked> => {
    const since = performance.now()
    let firstMs: number | undefined
    return new Promise((resolve, reject) => {
      search.search({ paper, q, sort: 'new', limit }, (state) => {
        if (state.failure) return reject(new Error(state.failure.detail))
        const now = performance.now() - since
        if (state.rows.length > 0 || state.isDone) firstMs ??= now
        if (state.isDone) resolve({ firstMs: firstMs ?? now, doneMs: now, state })
      })
    })
  },
  longestTask: () => longestTask,
}
declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface adds to the window's
  interface Window {
    bench: typeof bench
  }
}
window.bench = bench
