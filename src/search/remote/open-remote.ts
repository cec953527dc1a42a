import type { IssueEntry, Paper } from '../../issue/paper.ts'
import type { Provider } from '../provider.ts'
import type { Fetch, Server } from './ask-server.ts'
import { RemoteError } from './failure.ts'
import { type FiledIssues, filedIssues } from './filed-issues.ts'
import { searchRemote } from './search-remote.ts'

/** The search server of a paper, which has been asked what it has. */
export type Remote = {
  /** Throws a `RemoteError` when it has no answer that can be shown. */
  provider: Provider
  /** Of the issues it was opened with, those it has, just as they are now. */
  covers: (entry: IssueEntry) => boolean
}

/** Where the server is, as paper.json says. */
export type RemotePlace = { url: string; index: string }

export type RemoteParts = {
  /** What relative addresses are relative to, absolute: the reader's own. */
  base: string
  fetch: Fetch
  /** How long one question may take. */
  limitMs?: number
  /** How long a server that gave no answer is not asked again. */
  restMs?: number
  now?: () => number
}

/** As long as the search thread takes the roots of a shelf for fresh; then it is asked anew what it has. */
const freshMs = 5 * 60_000

/**
 * Opens search servers. What one has is asked once in a while; one that failed is let be for a while and fails at once, so that a
 * server that is down does not keep every keystroke waiting.
 */
export function openRemotes({ base, fetch, limitMs = 2000, restMs = 30_000, now = Date.now }: RemoteParts) {
  const failed = new Map<string, { error: RemoteError; at: number }>()
  const held = new Map<string, { filed: FiledIssues; at: number }>()

  async function watched<T>(key: string, work: () => Promise<T>): Promise<T> {
    const last = failed.get(key)
    if (last && now() - last.at < restMs)
      throw new RemoteError(last.error.reason, last.error.message, { cause: last.error })
    try {
      const done = await work()
      failed.delete(key)
      return done
    } catch (error) {
      if (error instanceof RemoteError) {
        failed.set(key, { error, at: now() })
        held.clear()
      }
      throw error
    }
  }

  /**
   * `issues`: all issues of the span that is asked about, oldest first, whoever will be asked about them. Throws a `RemoteError`
   * when the server does not say what it has, or for the signal.
   */
  return async function openRemote(
    place: RemotePlace,
    paper: Pick<Paper, 'id' | 'years'>,
    issues: readonly IssueEntry[],
    signal: AbortSignal,
  ): Promise<Remote> {
    const server: Server = { url: new URL(place.url, base).href, index: place.index, fetch, limitMs }
    const key = `${server.url} ${server.index} ${paper.id}`
    const span = `${key} ${paper.years.map(({ sha256 }) => sha256).join()} ${issues.map(({ sha256 }) => sha256).join()}`
    const known = held.get(span)
    const isFresh = known && now() - known.at < freshMs
    const filed = isFresh ? known.filed : await watched(key, () => filedIssues(server, paper, issues, signal))
    if (!isFresh) {
      held.clear() // the one span that is asked about is the one that will be asked about again
      held.set(span, { filed, at: now() })
    }
    return {
      covers: filed.has,
      provider: {
        id: 'remote',
        async *search(ask) {
          const batches = searchRemote(server, filed, ask)
          for (;;) {
            // oxlint-disable-next-line no-await-in-loop -- each takes the place of the one before
            const next = await watched(key, () => batches.next())
            if (next.done === true) return
            yield next.value
          }
        },
      },
    }
  }
}

export type OpenRemote = ReturnType<typeof openRemotes>
