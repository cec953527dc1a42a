import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256, writeAll } from '../cache.ts'
import { stampOf } from '../newsroom/issue-files.ts'
import type { ShelfFile } from './make-files.ts'
import type { Output } from './state.ts'

/** True when every file is in `folder` as it was written. One with another stamp is read and its hash compared. */
export function isIntact(outputs: readonly Output[], folder: string): boolean {
  return outputs.every(({ href, stamp, sha256: hash }) => {
    const path = join(folder, href)
    const now = stampOf(path)
    return now === stamp || (now !== '' && sha256(new Uint8Array(readFileSync(path))) === hash)
  })
}

/** Writes `files` into `folder`. */
export function writeOutputs(files: readonly ShelfFile[], folder: string): Output[] {
  writeAll(
    folder,
    files.map(({ href, bytes }) => [href, bytes]),
  )
  return files.map(({ href, bytes }) => ({ href, stamp: stampOf(join(folder, href)), sha256: sha256(bytes) }))
}

/** Takes files over from one folder to another, as links where the disk has them: they cost nothing and keep their stamp. */
export function takeOver(outputs: readonly Output[], from: string, to: string): Output[] {
  const made = new Set<string>()
  return outputs.map((output) => {
    const path = join(to, output.href)
    const folder = dirname(path)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    try {
      linkSync(join(from, output.href), path)
    } catch {
      copyFileSync(join(from, output.href), path)
    }
    return { ...output, stamp: stampOf(path) }
  })
}
