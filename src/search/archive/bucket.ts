import type { PackedList } from './posting-list.ts'
import { startReader, startWriter } from './varint.ts'

/** A token of a bucket: in how many articles it stands, and in which. */
export type BucketEntry = PackedList & { token: string; length: number }

/** Bytes to be deflated and stored. The entries stand in the order given. */
export function packBucket(entries: readonly BucketEntry[]): Uint8Array<ArrayBuffer> {
  const writer = startWriter(16_384)
  const encoder = new TextEncoder()
  for (const { token, length, isBits, bytes } of entries) {
    const name = encoder.encode(token)
    writer.number(name.length)
    writer.bytes(name)
    writer.number(length)
    writer.number(bytes.length * 2 + Number(isBits))
    writer.bytes(bytes)
  }
  return writer.take()
}

/** The entry of `token`, or `undefined` when it stands in no article. Throws a `RangeError` when the bucket breaks off. */
export function findInBucket(bucket: Uint8Array, token: string): BucketEntry | undefined {
  const reader = startReader(bucket)
  const name = new TextEncoder().encode(token)
  while (!reader.isAtEnd()) {
    const own = reader.bytes(reader.number())
    const length = reader.number()
    const size = reader.number()
    const bytes = reader.bytes(size >>> 1)
    if (isSame(own, name)) return { token, length, isBits: size % 2 === 1, bytes }
  }
  return undefined
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
