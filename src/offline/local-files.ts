import type { FileRef, PaperId } from '../issue/ids.ts'
import { isPaperId } from '../issue/names.ts'
import { downloads, type Downloads } from './downloads.ts'

/** A file that is kept here, for the shelf; with `ref`, only this very one. Rejects where nothing can be read. */
export async function readLocal(
  file: string,
  ref: Pick<FileRef, 'bytes' | 'sha256'> | undefined,
  from: Downloads = downloads(),
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const kept = await from.file(file)
  return kept && (!ref || ref.sha256 === kept.sha256) ? kept.bytes : undefined
}

/** The papers of which something is kept here. */
export const papersHere = (from: Downloads = downloads()): Promise<PaperId[]> => from.papers()

const updating = new Set<string>()

/**
 * The host has given a `paper.json`. When it is not the one that is kept, and issues are, all that leads to them is brought
 * up to date, in one go: without its years a newer paper would lead nowhere.
 */
export async function updateRoots(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  from: Downloads = downloads(),
): Promise<void> {
  const paper = file.split('/')[0] ?? ''
  if (!file.endsWith('/paper.json') || !isPaperId(paper) || updating.has(paper)) return
  const kept = await from.file(file)
  if (!kept || isEqual(kept.bytes, bytes)) return
  updating.add(paper)
  await from.keep(paper, []).finally(() => updating.delete(paper))
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
