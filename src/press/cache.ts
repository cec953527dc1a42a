import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where press keeps what it can make again. Deleting it costs time and nothing else. */
export const defaultCache = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/.cache/press')

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Writes a file whole or not at all, its folders with it. */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = join(dirname(path), `.${randomUUID()}.tmp`)
  try {
    writeFileSync(draft, bytes)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Writes files into a folder that nobody looks into yet, by their paths in it. */
export function writeAll(folder: string, files: Iterable<readonly [string, Uint8Array | string]>): void {
  const made = new Set<string>()
  for (const [path, bytes] of files) {
    const file = join(folder, path)
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true })
    made.add(dirname(file))
    writeFileSync(file, bytes)
  }
}
