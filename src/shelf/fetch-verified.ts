import type { FileRef } from '../issue/ids.ts'
import { shelfUrl, takeAnswer } from './ahead.ts'
import { ShelfError, type ShelfFailure } from './errors.ts'

export type Wanted = {
  /** Path below `papers/`. */
  file: string
  /** What it means when the host has no such file. */
  missing: ShelfFailure
  /** Bytes and hash that its parent gives for it; the shelf's roots have none. */
  ref?: Pick<FileRef, 'bytes' | 'sha256'> | undefined
  signal: AbortSignal
}

/** No file of text on the shelf is larger; a host that sends more is not sending one. */
const mostBytes = 16_000_000

/**
 * The bytes of a file, as its parent vouches for them, or a `ShelfError`. Roots are asked for anew each time, which a host
 * answers in a few bytes when nothing has changed. What does not match its hash is fetched once more past every cache,
 * since an old copy in one of them is the usual reason.
 */
export async function fetchVerified(wanted: Wanted): Promise<Uint8Array<ArrayBuffer>> {
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
