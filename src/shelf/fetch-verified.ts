import type { FileRef } from '../issue/ids.ts'
import { shelfUrl, takeAnswer } from './ahead.ts'
import { ShelfError, type ShelfFailure } from './errors.ts'
import { localFiles } from './local.ts'

export type Wanted = {
  /** Path below `papers/`. */
  file: string
  /** What it means when the host has no such file. */
  missing: ShelfFailure
  /** Bytes and hash that its parent gives for it; the shelf's roots have none. */
  ref?: Pick<FileRef, 'bytes' | 'sha256'> | undefined
  signal: AbortSignal
  /** What the host has now, and nothing else: a copy on this device does not do. */
  fromHost?: true
}

/** No file of text on the shelf is larger; a host that sends more is not sending one. */
const mostBytes = 16_000_000
/** So long a reader waits for what may be new before reading what is here. */
const patienceMs = 3000

/**
 * The bytes of a file, as its parent vouches for them, or a `ShelfError`. What its parent names by hash is taken from this
 * device where it is kept. A root is asked of the host each time, for it may have changed; the copy that is kept stands in
 * when the host does not give one, or not soon.
 */
export async function fetchVerified(wanted: Wanted): Promise<Uint8Array<ArrayBuffer>> {
  const { file, ref, signal, fromHost = false } = wanted
  if (fromHost) return fetchFromHost(wanted)
  const isLikely = localFiles().isLikely(file)
  const kept = ref && isLikely ? await fromHere(wanted) : undefined
  if (kept) return kept
  try {
    const answer = fetchFromHost(wanted)
    if (ref) return await answer
    answer.then(
      (bytes) => localFiles().sawRoot(file, bytes),
      () => undefined,
    )
    return (isLikely ? await orSoon(answer, wanted) : undefined) ?? (await answer)
  } catch (error) {
    const copy = signal.aborted ? undefined : await fromHere(wanted)
    if (copy) return copy
    throw error
  }
}

/** The copy of a root that is here, when the host has not answered in time: on a train it may never. */
async function orSoon(answer: Promise<unknown>, wanted: Wanted): Promise<Uint8Array<ArrayBuffer> | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const isLate = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(true), patienceMs)))
  const hasCome = answer.then(() => false).finally(() => clearTimeout(timer))
  return (await Promise.race([isLate, hasCome])) ? fromHere(wanted) : undefined
}

/** What is kept of it here, unless it has been damaged since. */
async function fromHere({ file, ref }: Wanted): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await localFiles()
    .read(file, ref)
    .catch(() => undefined)
  return bytes && (await matches(bytes, ref)) ? bytes : undefined
}

/**
 * A host answers for a root in a few bytes when nothing has changed. What does not match its hash is fetched once more past
 * every cache, since an old copy in one of them is the usual reason.
 */
async function fetchFromHost(wanted: Wanted): Promise<Uint8Array<ArrayBuffer>> {
  const first = await fetchBytes(wanted, wanted.ref ? 'default' : 'no-cache')
  if (await matches(first, wanted.ref)) return first
  const second = await fetchBytes(wanted, 'reload')
  if (await matches(second, wanted.ref)) return second
  throw new ShelfError('damaged', wanted.file, await difference(second, wanted.ref))
}

async function fetchBytes({ file, missing, signal }: Wanted, cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response
  try {
    const answer = cache === 'reload' ? undefined : takeAnswer(file)
    response = await (answer ?? fetch(shelfUrl(file), { signal, cache }))
  } catch (error) {
    if (signal.aborted) throw error
    throw new ShelfError(navigator.onLine ? 'unreachable' : 'offline', file, [], { cause: error })
  }
  if (response.status === 404 || response.status === 410) throw new ShelfError(missing, file)
  if (!response.ok) throw new ShelfError('unreachable', file, [`HTTP ${response.status}`])
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    if (signal.aborted) throw error
    throw new ShelfError('damaged', file, ['it broke off'], { cause: error })
  }
  // a static host answers a missing file with 200 and index.html
  if (isHtml(response, bytes)) throw new ShelfError(missing, file)
  if (bytes.length > mostBytes) throw new ShelfError('damaged', file, [`${bytes.length} bytes`])
  return bytes
}

function isHtml(response: Response, bytes: Uint8Array): boolean {
  if (/json|plain/.test(response.headers.get('content-type') ?? '')) return false
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart()
  return start.startsWith('<')
}

async function matches(bytes: Uint8Array<ArrayBuffer>, ref: Wanted['ref']): Promise<boolean> {
  if (!ref) return true
  if (bytes.length !== ref.bytes) return false
  const hash = await sha256(bytes)
  return hash === undefined || hash === ref.sha256
}

/** Undefined where the browser has no hashing: a page that came over plain http from another machine. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- lib.dom says always; outside secure contexts it is absent
  const digest = await crypto.subtle?.digest('SHA-256', bytes)
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- the same
  if (!digest) return undefined
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function difference(bytes: Uint8Array<ArrayBuffer>, ref: Wanted['ref']): Promise<string[]> {
  if (!ref) return []
  const hash = (await sha256(bytes)) ?? '?'
  return [`${ref.sha256.slice(0, 8)} (${ref.bytes})`, `${hash.slice(0, 8)} (${bytes.length})`]
}
