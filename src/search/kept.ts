import type { PaperId } from '../issue/ids.ts'

/** The files that are on this device, as search reads them; none of these throws because a file is not here. */
export type Kept = {
  /** The sha256 of every issue.json of the paper that is here. */
  here: (paper: PaperId) => Promise<ReadonlySet<string>>
  /** A file of the paper, by its path below the paper's folder. */
  read: (paper: PaperId, href: string, sha256: string) => Promise<Uint8Array | undefined>
  /** The newest paper.json that was seen. */
  root?: (paper: PaperId) => Promise<Uint8Array | undefined>
}

/** A device that keeps nothing. */
export const nothingKept: Kept = {
  here: () => Promise.resolve(new Set()),
  read: () => Promise.resolve(undefined),
}
