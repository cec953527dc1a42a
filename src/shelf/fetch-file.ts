import * as v from 'valibot'
import type { FileRef } from '../issue/ids.ts'
import { formatVersion } from '../issue/format.ts'
import { parseJson } from '../issue/json.ts'
import { problemsOf } from '../issue/read.ts'
import { ShelfError, type ShelfFailure } from './errors.ts'

type Wanted<S extends v.GenericSchema> = {
  /** Path below `papers/`. */
  file: string
  /** Fetched with the file: schemas are no part of the first script. */
  schema: () => Promise<S>
  /** What it means when the host has no such file. */
  missing: ShelfFailure
  /** Bytes and hash that its parent gives for it; the shelf's roots have none. */
  ref?: Pick<FileRef, 'bytes' | 'sha256'> | undefined
  signal: AbortSignal
}

/** No JSON of the shelf is larger; a host that sends more is not sending one. */
const mostBytes = 16_000_000

/** Where the shelf stands, absolute: the reader may live under any base path. */
export function shelfUrl(file: string): string {
  return new URL(`${import.meta.env.BASE_URL}papers/${file}`, location.origin).href
}

/**
 * A JSON file of the shelf: fetched, sized, hashed, parsed and checked, in that order. Throws a `ShelfError` that says
 * which of these failed. A copy that does not match its hash is fetched once more past every cache, since an old copy in
 * one of them is the usual reason.
 */
export async function fetchFile<S extends v.GenericSchema>(wanted: Wanted<S>): Promise<v.InferOutput<S>> {
  const first = await fetchBytes(wanted, 'default')
  const isRight = await matches(first, wanted.ref)
  const bytes = isRight ? first : await fetchBytes(wanted, 'reload')
  if (!isRight && !(await matches(bytes, wanted.ref)))
    throw new ShelfError('damaged', wanted.file, await difference(bytes, wanted.ref))
  return parseFile(bytes, wanted.file, await wanted.schema())
}

/** The bytes of a file, or a `ShelfError`. A page of HTML where a file should be is a missing file. */
async function fetchBytes(
  { file, missing, signal }: Wanted<v.GenericSchema>,
  cache: RequestCache,
): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response
  try {
    response = await fetch(shelfUrl(file), { signal, cache })
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
  if (response.headers.get('content-type')?.includes('json')) return false
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart()
  return start.startsWith('<')
}

async function matches(bytes: Uint8Array<ArrayBuffer>, ref: Wanted<v.GenericSchema>['ref']): Promise<boolean> {
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

async function difference(bytes: Uint8Array<ArrayBuffer>, ref: Wanted<v.GenericSchema>['ref']): Promise<string[]> {
  if (!ref) return []
  const hash = (await sha256(bytes)) ?? '?'
  return [`${ref.sha256.slice(0, 8)} (${ref.bytes})`, `${hash.slice(0, 8)} (${bytes.length})`]
}

function parseFile<S extends v.GenericSchema>(bytes: Uint8Array, file: string, schema: S): v.InferOutput<S> {
  let value: unknown
  try {
    value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new ShelfError('damaged', file, [error instanceof Error ? error.message : String(error)], { cause: error })
  }
  if (isNewer(value)) throw new ShelfError('newer', file)
  const { success, output } = v.safeParse(schema, value)
  if (!success) throw new ShelfError('damaged', file, problemsOf(schema, value).slice(0, 3))
  return output
}

function isNewer(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    typeof value.format === 'number' &&
    value.format > formatVersion
  )
}
