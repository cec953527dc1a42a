import { type Check, matches, startsAsHtml } from './check.ts'

/** The files of a shelf, as search reads them. `file` is a path below `papers/`. Both throw a `FilesError`, or for the signal. */
export type Files = {
  /** The whole file, and no other: of that size, with that hash or one that begins so. A root has neither. */
  read: (file: string, check: Check, signal: AbortSignal) => Promise<Uint8Array>
  /** Bytes `from`, inclusive, to `to`, exclusive. Nothing vouches for them but their number: who asks must check them. */
  range: (file: string, from: number, to: number, signal: AbortSignal) => Promise<Uint8Array>
}

/** Why a file could not be read: its host was not reached, or what came is not that file. */
export class FilesError extends Error {
  override readonly name = 'FilesError'
  readonly reason: 'offline' | 'damaged'

  constructor(reason: 'offline' | 'damaged', file: string, found: string, options?: ErrorOptions) {
    super(`${file}: ${found}`, options)
    this.reason = reason
  }
}

/** Whole files held for a host that does not send parts, in bytes. */
const mostHeld = 16_000_000
/** A host that has not begun to answer by then is not going to. */
const patienceMs = 20_000

/** Past how much of the browser's cache; Node, where press reads these files too, knows no such thing. */
type Cache = 'default' | 'no-cache' | 'reload'

/** The files below `root`, an absolute address: a worker would resolve a relative one against its own file. */
export function openFiles(root: string): Files {
  const base = new URL('.', root)
  const held = new Map<string, Uint8Array<ArrayBuffer>>()
  const coming = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  let sendsParts = true

  async function read(file: string, check: Check, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const isRoot = check.sha256 === undefined
    const first = await fetchWhole(base, file, isRoot ? 'no-cache' : 'default', signal)
    if (await matches(first, check)) return first
    // an old copy in a cache between is the usual reason
    const second = await fetchWhole(base, file, 'reload', signal)
    if (await matches(second, check)) return second
    throw new FilesError('damaged', file, `${second.length} bytes that are not what its parent names`)
  }

  async function range(file: string, from: number, to: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    if (!sendsParts) return part(file, await whole(file, signal), from, to)
    const headers = { range: `bytes=${from}-${to - 1}` }
    const answer = await ask(base, file, { headers }, signal)
    if (answer.status === 206) return exactly(file, await bytesOf(file, answer, signal), to - from)
    const bytes = await wholeOf(file, answer, signal)
    sendsParts = false
    hold(file, bytes)
    return part(file, bytes, from, to)
  }

  /** Asked for once, whoever else asks meanwhile; so it goes on when one of them gives up. */
  async function whole(file: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const known = held.get(file)
    if (known) {
      hold(file, known)
      return known
    }
    const unasked = new AbortController().signal
    const asked = coming.get(file) ?? fetchWhole(base, file, 'default', unasked).finally(() => coming.delete(file))
    coming.set(file, asked)
    const bytes = await asked
    signal.throwIfAborted()
    hold(file, bytes)
    return bytes
  }

  function hold(file: string, bytes: Uint8Array<ArrayBuffer>): void {
    held.delete(file)
    held.set(file, bytes)
    let size = [...held.values()].reduce((sum, { length }) => sum + length, 0)
    for (const [oldest, { length }] of held) {
      if (size <= mostHeld || oldest === file) return
      held.delete(oldest)
      size -= length
    }
  }

  return { read, range }
}

async function fetchWhole(
  base: URL,
  file: string,
  cache: Cache,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return wholeOf(file, await ask(base, file, { cache }, signal), signal)
}

async function ask(
  base: URL,
  file: string,
  init: RequestInit & { cache?: Cache },
  signal: AbortSignal,
): Promise<Response> {
  const late = new AbortController()
  const clock = setTimeout(() => late.abort(), patienceMs)
  let answer: Response
  try {
    answer = await fetch(new URL(file, base), { ...init, signal: AbortSignal.any([signal, late.signal]) })
  } catch (error) {
    if (signal.aborted) throw error
    throw new FilesError('offline', file, 'no answer', { cause: error })
  } finally {
    clearTimeout(clock)
  }
  if (answer.ok) return answer
  await answer.body?.cancel()
  const isMissing = answer.status === 404 || answer.status === 410 || answer.status === 416
  throw new FilesError(isMissing ? 'damaged' : 'offline', file, `HTTP ${answer.status}`)
}

async function wholeOf(file: string, answer: Response, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await bytesOf(file, answer, signal)
  // a static host answers a missing file with 200 and index.html
  if (startsAsHtml(bytes)) throw new FilesError('damaged', file, 'the host sent a page in its place')
  return bytes
}

async function bytesOf(file: string, answer: Response, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await answer.arrayBuffer())
  } catch (error) {
    if (signal.aborted) throw error
    throw new FilesError('offline', file, 'it broke off', { cause: error })
  }
}

function part(file: string, bytes: Uint8Array<ArrayBuffer>, from: number, to: number): Uint8Array<ArrayBuffer> {
  return exactly(file, bytes.subarray(from, to), to - from)
}

function exactly(file: string, bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  if (bytes.length === length) return bytes
  throw new FilesError('damaged', file, `${bytes.length} bytes in the place of ${length}`)
}
