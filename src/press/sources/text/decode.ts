import { PressError } from '../../problem.ts'
import { offsetOfDamage, utf8 } from '../../utf8.ts'

/** The most a transcript may weigh. A full newspaper page is some 30 kB; 2 MB holds an issue of sixty pages. */
export const largestTranscript = 2_000_000

export type SourceFile = { name: string; bytes: Uint8Array }

/** The lines of a transcript. Throws a `PressError` for a file that is empty, too large or not UTF-8. */
export function decode({ name, bytes }: SourceFile): string[] {
  const stop = (what: string) => new PressError([{ file: name, what, level: 'error' }])
  if (bytes.length > largestTranscript)
    throw stop(
      `is ${megabytes(bytes.length)} MB, more than the ${megabytes(largestTranscript)} MB a transcript may have; split it by pages`,
    )
  const text = utf8(bytes)
  if (text === undefined)
    throw stop(`is not UTF-8: byte ${offsetOfDamage(bytes)} begins no character; save it as UTF-8`)
  if (text.trim() === '') throw stop('is empty; give a file with the text of a page')
  if (text.includes('\0')) throw stop('holds zero bytes, so it is no text; give a plain text file')
  return text.split(/\r\n|\n|\r/u)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1).replace(/\.0$/, '')
}
