/** A file of the shelf as it lies on this device: its bytes as they came, and the hash by which its parent names it. */
export type KeptFile = {
  bytes: Uint8Array<ArrayBuffer>
  /** Roots have none. */
  sha256?: string
}

/** What lies in the store, read; `undefined` when it is nothing of ours. */
export function readKeptFile(value: unknown): KeptFile | undefined {
  if (typeof value !== 'object' || value === null || !('bytes' in value) || !isBytes(value.bytes)) return undefined
  if (!('sha256' in value) || value.sha256 === undefined) return { bytes: value.bytes }
  return typeof value.sha256 === 'string' ? { bytes: value.bytes, sha256: value.sha256 } : undefined
}

function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer
}
