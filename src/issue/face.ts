import * as v from 'valibot'
import { Bytes, FilePath, FileRef, Sha256 } from './ids.ts'
import { Line } from './text.ts'

/** A face that comes with an issue. Only the characters that it sets are in it. */
export const Face = v.strictObject({
  /** What it sets: the headlines of the articles. */
  use: v.literal('headline'),
  href: v.pipe(FilePath, v.endsWith('.woff2', 'must be a .woff2 file')),
  bytes: Bytes,
  sha256: Sha256,
  /** The face it was cut from, to give credit; it has no name of its own. */
  family: v.exactOptional(v.pipe(Line, v.maxLength(80))),
  /** Its copyright and the licence under which it may be passed on, as text. */
  licence: FileRef,
})
export type Face = v.InferOutput<typeof Face>
