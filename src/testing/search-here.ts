import { openSearch, type Search, type Thread } from '../search/client.ts'
import { openEngine } from '../search/engine.ts'
import { openFiles } from '../search/files.ts'
import { nothingKept } from '../search/kept.ts'

/** The search of a reader, client and engine as they are, but in this thread, where a test can answer for the host. */
export function searchHere(): () => Promise<Search> {
  const search = openSearch(aThread, { papers: new URL('/papers/', location.origin).href })
  return () => Promise.resolve(search)
}

function aThread(): Thread {
  const listeners: ((event: object) => void)[] = []
  const engine = openEngine({ files: openFiles(new URL('/papers/', location.origin).href), kept: nothingKept })
  let isAlive = true
  return {
    postMessage: (message) =>
      queueMicrotask(() =>
        engine(structuredClone(message), (answer) => {
          if (isAlive) for (const listener of listeners) listener({ data: structuredClone(answer) })
        }),
      ),
    terminate: () => void (isAlive = false),
    addEventListener: (type, listener) => {
      if (type === 'message') listeners.push(listener)
    },
  }
}
