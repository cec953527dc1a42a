import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { issueName } from '../../issue/locator.ts'
import { scaffoldFor } from '../build/swap.ts'
import { sha256, writeAll } from '../cache.ts'
import type { Lock } from '../lock.ts'
import { assignIds, emptyLock, parseLock, writeLock } from '../lock.ts'
import type { Problem } from '../problem.ts'
import { PressError } from '../problem.ts'
import { reportFor } from '../report.ts'
import type { Draft } from './draft.ts'
import { draftFiles } from './draft-files.ts'
import { filesOf } from './issue-files.ts'
import { writeNewPaper } from './new-paper.ts'
import { order } from './newsroom.ts'

export type WriteOptions = {
  newsroom: string
  /** Write over issues that have been edited since they were imported. */
  isReplacing: boolean
}

/**
 * Writes drafts into the newsroom, each as its issue's folder, and makes the paper when there is none. An issue that
 * was imported before keeps its ids. Throws a `PressError`, and writes nothing, when one has been edited by hand since.
 * Returns the folders.
 */
export async function writeDrafts(drafts: readonly Draft[], options: WriteOptions): Promise<string[]> {
  const problems: Problem[] = []
  const folders = drafts.map((draft) => prepare(draft, options, problems))
  if (problems.some(({ level }) => level === 'error')) throw new PressError(problems)
  for (const [at, draft] of drafts.entries()) {
    // in order, because the second of two new issues finds the paper made by the first
    // oxlint-disable-next-line no-await-in-loop
    await writeNewPaper(draft, options.newsroom)
    const { folder, lock } = folders[at] ?? { folder: '', lock: emptyLock }
    writeFolder(draft, folder, lock, options.newsroom)
  }
  return folders.map(({ folder }) => folder)
}

/** Where a draft goes, and the lock it finds there. */
function prepare(draft: Draft, { newsroom, isReplacing }: WriteOptions, problems: Problem[]) {
  const folder = join(newsroom, draft.paper, issueName(draft.date, draft.edition))
  const lock = join(folder, 'lock.json')
  const report = reportFor(folder, problems)
  if (!existsSync(folder)) return { folder, lock: emptyLock }
  const old = existsSync(lock) ? parseLock(readFileSync(lock, 'utf8'), reportFor(lock, problems)) : emptyLock
  if (!isReplacing && old?.imported !== hashOf(filesIn(folder, newsroom)))
    report('has been edited by hand since it was imported; --replace writes over it, and its ids stay')
  return { folder, lock: old ?? emptyLock }
}

function writeFolder(draft: Draft, folder: string, old: Lock, newsroom: string): void {
  const files = draftFiles(draft)
  // pictures that an editor has added are his
  for (const [path, bytes] of existsSync(folder) ? filesIn(folder, newsroom) : [])
    if (path.startsWith('images/') && !files.has(path)) files.set(path, bytes)
  const { lock } = assignIds(old, draft.articles, sayNothing)
  const scaffold = scaffoldFor(folder)
  try {
    writeAll(scaffold.folder, files)
    writeAll(scaffold.folder, [['lock.json', writeLock({ ...lock, imported: hashOf(files) })]])
    scaffold.swap()
  } finally {
    scaffold.remove()
  }
}

/** Numbers can only run out after 999 articles of a page, and building says so. */
function sayNothing(): void {}

function filesIn(folder: string, newsroom: string): Map<string, Uint8Array> {
  const files = filesOf(folder, folder, newsroom, []).filter(({ path }) => path !== 'lock.json')
  return new Map(files.map(({ path, from }) => [path, new Uint8Array(readFileSync(from))]))
}

function hashOf(files: ReadonlyMap<string, Uint8Array>): string {
  const sorted = [...files].toSorted(([a], [b]) => order(a, b))
  return sha256(sorted.map(([path, bytes]) => `${path} ${sha256(bytes)}\n`).join(''))
}
