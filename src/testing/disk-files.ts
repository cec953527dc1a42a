import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { matches } from '../search/check.ts'
import { type Files, FilesError } from '../search/files.ts'

/** What was asked for, in order: a file, and of parts from and to. */
export type Asked = { file: string; bytes: number; isPart: boolean }

/** The files of a shelf in a folder, checked as they are over the network. What is asked for is noted. */
export function diskFiles(folder: string, asked: Asked[] = []): Files {
  const read = (file: string): Uint8Array => {
    const path = join(folder, file)
    if (!existsSync(path)) throw new FilesError('damaged', file, 'is not there')
    return new Uint8Array(readFileSync(path))
  }
  return {
    read: async (file, check, signal) => {
      signal.throwIfAborted()
      const bytes = read(file)
      asked.push({ file, bytes: bytes.length, isPart: false })
      if (!(await matches(bytes, check))) throw new FilesError('damaged', file, 'is not what its parent names')
      return bytes
    },
    range: (file, from, to, signal) => {
      signal.throwIfAborted()
      const bytes = read(file).subarray(from, to)
      asked.push({ file, bytes: bytes.length, isPart: true })
      if (bytes.length !== to - from) throw new FilesError('damaged', file, `has only ${bytes.length} bytes there`)
      return Promise.resolve(bytes)
    },
  }
}
