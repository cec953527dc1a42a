import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { deflatedMark } from '../../search/archive/inflate.ts'
import { sha256 } from '../cache.ts'

/** The files of an index as they are made: their number and bytes, and the folder they lie in until they are all there. */
export type Store = {
  /** Writes a file, and returns the first digits of its hash. */
  write: (path: string, bytes: Uint8Array) => string
  count: () => number
  bytes: () => number
  folder: string
}

export function startStore(folder: string): Store {
  const made = new Set<string>()
  let count = 0
  let size = 0
  return {
    write: (path, bytes) => {
      const file = join(folder, path)
      if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true })
      made.add(dirname(file))
      writeFileSync(file, bytes)
      count += 1
      size += bytes.length
      return shortHash(bytes)
    },
    count: () => count,
    bytes: () => size,
    folder,
  }
}

export function shortHash(bytes: Uint8Array | string): string {
  return sha256(bytes).slice(0, 16)
}

/** A packed block, which `inflate` opens. */
export function packed(bytes: Uint8Array | string): Uint8Array {
  return Buffer.concat([Uint8Array.of(deflatedMark), deflateRawSync(bytes, { level: 9 })])
}
