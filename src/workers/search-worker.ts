import { openKept } from '../offline/kept-texts.ts'
import { openEngine } from '../search/engine.ts'
import { openRemotes } from '../search/remote/open-remote.ts'
import { openFiles } from '../search/files.ts'
import type { FromWorker, ToWorker } from '../search/protocol.ts'

/** A paper's own search server; a path of the reader's host is one beside its shelf. */
const remotesBeside = (base: string) => openRemotes({ base, fetch: (url, init) => fetch(url, init) })

declare const self: DedicatedWorkerGlobalScope

let engine: ReturnType<typeof openEngine> | undefined

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.ask === 'open')
    engine = openEngine({ files: openFiles(data.papers), kept: openKept(), openRemote: remotesBeside(data.papers) })
  else engine?.(data, (message: FromWorker) => self.postMessage(message))
})
