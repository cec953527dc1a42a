import type { FileRef } from '../issue/ids.ts'

/** What this device keeps of the shelf. The shelf does not know how; whoever composes the app tells it once. */
export type LocalFiles = {
  /**
   * Whether asking for `file` first is likely worth its while. Answers at once, and may err: a file that is here all the
   * same is found when the host does not answer.
   */
  isLikely: (file: string) => boolean
  /** The bytes of a file, by its path below `papers/`; with `ref`, only of this very file. Rejects where nothing can be read. */
  read: (file: string, ref: Ref | undefined) => Promise<Uint8Array<ArrayBuffer> | undefined>
  /** A root has come from the host, and may be newer than the copy that is here. */
  sawRoot: (file: string, bytes: Uint8Array<ArrayBuffer>) => void
}
type Ref = Pick<FileRef, 'bytes' | 'sha256'>

const nothing: LocalFiles = { isLikely: () => false, read: () => Promise.resolve(undefined), sawRoot: () => undefined }
let files = nothing

/** Says where files of this device are found; without an argument, that there are none. */
export function setLocalFiles(local: LocalFiles = nothing): void {
  files = local
}

/** The one that was set. */
export const localFiles = (): LocalFiles => files
