import type { PaperId } from '../issue/ids.ts'
import type { IssueEntry } from '../issue/paper.ts'
import { breather } from './breathe.ts'
import { type Archive, openArchive } from './archive/archive.ts'
import { openRuns } from './engine/run.ts'
import { failureOf, search } from './engine/search.ts'
import { suggest } from './engine/suggest.ts'
import { openTexts } from './engine/texts.ts'
import { trend } from './engine/trend.ts'
import { type Files, FilesError } from './files.ts'
import type { Kept } from './kept.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import type { OpenRemote } from './remote/open-remote.ts'
import { openRecent, type Recent } from './recent/recent.ts'

export type EngineParts = { files: Files; kept: Kept; archive?: Archive; recent?: Recent; openRemote?: OpenRemote }

/** Work that nobody waits for goes on in pieces of this length, so that a question is never kept waiting by it. */
const idlePieceMs = 8
/** How long after the last question it begins. */
const idleAfterMs = 300

/**
 * What the search thread does with a message. A search stops the one before it, a suggestion that before it, and so on:
 * what was stopped answers no more. When nothing is asked, what is on this device is read and indexed.
 */
export function openEngine({ files, kept, openRemote, archive, recent = openRecent() }: EngineParts) {
  const runs = openRuns(files, kept)
  const texts = openTexts(files, kept)
  const shared = { kept, recent, runs, texts, openRemote, archive: archive ?? openArchive(files, runs.paperOf) }
  const going = new Map<ToWorker['ask'], { id: number; stop: AbortController }>()
  let idle = new AbortController()
  let paper: PaperId | undefined

  /** Takes the newest of what is here into the index, until something is asked. */
  function prepareWhenIdle(of: PaperId): void {
    idle.abort()
    idle = new AbortController()
    const { signal } = idle
    setTimeout(() => {
      prepare(of, signal).catch((error: unknown) => {
        // without a network there is nothing to prepare; the next question says so
        if (!signal.aborted && !(error instanceof FilesError)) throw error
      })
    }, idleAfterMs)
  }

  async function prepare(of: PaperId, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    const keys = await kept.here(of)
    if (keys.size === 0) return
    const { issues } = await runs.issuesOf(of, {}, signal)
    const here = issues.filter(({ sha256 }) => keys.has(sha256))
    const open = (entry: IssueEntry) => texts.open(of, entry, true)
    signal.throwIfAborted()
    await recent.take(of, here, open, breather(signal, idlePieceMs))
  }

  async function work(message: ToWorker, signal: AbortSignal, say: (answer: FromWorker) => void): Promise<void> {
    const { id } = message
    if (message.ask === 'search') {
      paper = message.request.paper
      await search(shared, message.request, signal, (state) => say({ id, state }))
    }
    if (message.ask === 'suggest') say({ id, suggestions: await suggest(shared, message, signal) })
    if (message.ask === 'trend') say({ id, trends: await trend(shared, message, signal) })
    if (paper !== undefined && !signal.aborted) prepareWhenIdle(paper)
  }

  return (message: ToWorker, answer: (message: FromWorker) => void): void => {
    const { id, ask } = message
    if (ask === 'ping') answer({ id, pong: true })
    if (ask === 'stop') for (const one of going.values()) if (one.id === id) one.stop.abort()
    if (ask !== 'search' && ask !== 'suggest' && ask !== 'trend') return
    idle.abort()
    going.get(ask)?.stop.abort()
    const stop = new AbortController()
    going.set(ask, { id, stop })
    const say = (one: FromWorker) => {
      if (!stop.signal.aborted) answer(one)
    }
    work(message, stop.signal, say).catch((error: unknown) => say({ id, failure: failureOf(error) }))
  }
}
