import type { IssueDate, PaperId } from '../issue/ids.ts'
import { emptyState } from './empty-state.ts'
import type { Failure, FromWorker, SearchRequest, SearchState, Suggestion, ToWorker, Trend } from './protocol.ts'

export type TrendRequest = {
  paper: PaperId
  terms: readonly string[]
  from?: IssueDate | undefined
  to?: IssueDate | undefined
}

/** The search thread, as a page talks to it. Of each kind there is one request at a time: a newer one stops the one before. */
export type Search = {
  /** `onState` is called with what is known so far until it is done; not after the function that is returned was called. */
  search: (request: SearchRequest, onState: (state: SearchState) => void) => () => void
  /** Empty when it was stopped by a newer one, or failed: a suggestion is no loss. */
  suggest: (paper: PaperId, typed: string) => Promise<readonly Suggestion[]>
  /** Empty when it was stopped by a newer one. Rejects with a `SearchError`. */
  trend: (request: TrendRequest) => Promise<readonly Trend[]>
  close: () => void
}

export class SearchError extends Error {
  override readonly name = 'SearchError'
  readonly reason: Failure['reason']

  constructor({ reason, detail }: Failure) {
    super(`search: ${detail}`)
    this.reason = reason
  }
}

/** A `Worker`, as far as this file knows it: it is read for Node too, which has none of that name. */
export type Thread = {
  postMessage: (message: ToWorker) => void
  terminate: () => void
  addEventListener: (type: 'message' | 'error' | 'messageerror', listener: (event: object) => void) => void
}

type Options = {
  /** Where the shelf's `papers/` are, absolute. */
  papers: string
  /** A thread that has not answered a ping for so long is ended, and another started. */
  patienceMs?: number
  /** The same for its first answer, for which its script must be fetched. */
  startMs?: number
}

type Kind = 'search' | 'suggest' | 'trend'
type Pending = {
  message: Extract<ToWorker, { ask: Kind }>
  /** Threads that died over it. */
  deaths: number
  /** True when this was the last of its answers. */
  hear: (answer: FromWorker) => boolean
  fail: (failure: Failure) => void
  /** A newer one has taken its place. */
  drop: () => void
}

/** `start` makes the thread; it is called with the first request, and again when one had to be ended. */
export function openSearch(start: () => Thread, { papers, patienceMs = 5000, startMs = 30_000 }: Options): Search {
  let worker: Thread | undefined
  let hasAnswered = false
  let lastId = 0
  let clock: ReturnType<typeof setTimeout> | undefined
  const pending = new Map<Kind, Pending>()

  function send(message: ToWorker): void {
    worker ??= begin()
    worker.postMessage(message)
  }

  function begin(): Thread {
    const begun = start()
    hasAnswered = false
    begun.addEventListener('message', (event) => {
      if (begun !== worker || !('data' in event)) return
      hasAnswered = true
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the other end is our own
      hear(event.data as FromWorker)
    })
    for (const sign of ['error', 'messageerror'] as const)
      begun.addEventListener(sign, (event) => {
        if (begun === worker) died('message' in event && typeof event.message === 'string' ? event.message : sign)
      })
    begun.postMessage({ id: 0, ask: 'open', papers })
    return begun
  }

  function hear(answer: FromWorker): void {
    if ('pong' in answer) {
      watch(patienceMs / 2)
      return
    }
    const entry = [...pending].find(([, { message }]) => message.id === answer.id)
    if (!entry) return
    const [kind, one] = entry
    if (one.hear(answer)) pending.delete(kind)
    if (pending.size === 0) unwatch()
  }

  /** After a while asks whether the thread still lives, and waits for its answer. */
  function watch(afterMs: number): void {
    unwatch()
    if (pending.size === 0) return
    clock = setTimeout(() => {
      worker?.postMessage({ id: 0, ask: 'ping' })
      clock = setTimeout(() => died('no answer'), hasAnswered ? patienceMs : startMs)
    }, afterMs)
  }

  function unwatch(): void {
    clearTimeout(clock)
    clock = undefined
  }

  function died(detail: string): void {
    unwatch()
    worker?.terminate()
    worker = undefined
    for (const [kind, one] of Array.from(pending)) {
      one.deaths += 1
      if (one.deaths < 2) send(one.message)
      else {
        pending.delete(kind)
        one.fail({ reason: 'silent', detail })
      }
    }
    watch(0)
  }

  function request(one: Omit<Pending, 'deaths'>): void {
    const { ask } = one.message
    pending.get(ask)?.drop()
    pending.set(ask, { ...one, deaths: 0 })
    send(one.message)
    if (clock === undefined) watch(patienceMs / 2)
  }

  function ended(kind: Kind, id: number): void {
    const one = pending.get(kind)
    if (one?.message.id !== id) return
    pending.delete(kind)
    worker?.postMessage({ id, ask: 'stop' })
    if (pending.size === 0) unwatch()
  }

  return {
    search(asked, onState) {
      lastId += 1
      const id = lastId
      let last = emptyState()
      const failed = (failure: Failure) => onState({ ...last, isDone: true, failure })
      request({
        message: { id, ask: 'search', request: asked },
        hear: (answer) => {
          if ('failure' in answer) failed(answer.failure)
          if ('state' in answer) {
            last = answer.state
            onState(last)
          }
          return 'failure' in answer || ('state' in answer && answer.state.isDone)
        },
        fail: failed,
        drop: () => undefined,
      })
      return () => ended('search', id)
    },
    suggest: (paper, typed) =>
      new Promise((resolve) => {
        lastId += 1
        request({
          message: { id: lastId, ask: 'suggest', paper, typed },
          hear: (answer) => {
            resolve('suggestions' in answer ? answer.suggestions : [])
            return true
          },
          fail: () => resolve([]),
          drop: () => resolve([]),
        })
      }),
    trend: ({ paper, terms, from, to }) =>
      new Promise((resolve, reject) => {
        lastId += 1
        const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
        const fail = (failure: Failure) => reject(new SearchError(failure))
        request({
          message: { id: lastId, ask: 'trend', paper, terms, ...span },
          hear: (answer) => {
            if ('trends' in answer) resolve(answer.trends)
            if ('failure' in answer) fail(answer.failure)
            return true
          },
          fail,
          drop: () => resolve([]),
        })
      }),
    close() {
      unwatch()
      worker?.terminate()
      worker = undefined
      for (const { drop } of pending.values()) drop()
      pending.clear()
    },
  }
}
