import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sha256, writeWhole } from '../cache.ts'
import { readLedger, removeFile, writeLedger, type Ledger } from './ledger.ts'

/** Files that are written into an app, only those that would come out otherwise than last time. */
export type Output = {
  /** A file by its path, and what it is made from: `make` is only called when that has changed or the file is lost. */
  file: (path: string, inputs: string, make: () => string) => void
  /** The pages of an issue, by the same rule; returns the ids of its articles. */
  issue: (key: string, inputs: string, make: () => IssuePages) => readonly string[]
  /** How many files were written. */
  written: () => number
  /** Removes what was written before and is no longer wanted, and remembers the rest; returns how many files went. */
  finish: () => number
  /** Remembers what there is now, the older with the newer: the run has broken off. */
  breakOff: () => void
}

/** Texts of an issue's pages, made when they are wanted: its own, and its articles' by their ids. */
export type IssuePages = { own: () => string; ids: readonly string[]; article: (id: string) => string }

export function openOutput(app: string): Output {
  const before = readLedger(app)
  const now: Ledger = { version: 1, issues: {}, files: {} }
  let written = 0
  const write = (path: string, text: string) => {
    writeWhole(join(app, path), text)
    written += 1
  }
  const isThere = (path: string) => existsSync(join(app, path))
  return {
    file: (path, inputs, make) => {
      const made = sha256(inputs)
      if (before.files[path] !== made || !isThere(path)) write(path, make())
      now.files[path] = made
    },
    issue: (key, inputs, make) => {
      const made = sha256(inputs)
      const known = before.issues[key]
      if (known?.made === made && pagesOf(key, known.ids).every(isThere)) {
        now.issues[key] = known
        return known.ids
      }
      const { own, ids, article } = make()
      write(pageOf(key), own())
      for (const id of ids) write(pageOf(key, id), article(id))
      now.issues[key] = { made, ids: [...ids] }
      return ids
    },
    written: () => written,
    finish: () => {
      const wanted = new Set(filesOf(now))
      const gone = filesOf(before).filter((path) => !wanted.has(path))
      for (const path of gone) removeFile(app, path)
      writeLedger(app, now)
      return gone.length
    },
    breakOff: () => writeLedger(app, merged(before, now)),
  }
}

/** Where the page of an issue or of one of its articles lies: in a folder, which every static host finds. */
function pageOf(key: string, id?: string): string {
  return id === undefined ? `${key}/index.html` : `${key}/${id}/index.html`
}

function pagesOf(key: string, ids: readonly string[]): string[] {
  return [pageOf(key), ...ids.map((id) => pageOf(key, id))]
}

function filesOf({ issues, files }: Ledger): string[] {
  return [...Object.keys(files), ...Object.entries(issues).flatMap(([key, { ids }]) => pagesOf(key, ids))]
}

/** Ids of both, and of an issue that differs what makes it be written again. */
function merged(before: Ledger, now: Ledger): Ledger {
  const issues = { ...before.issues, ...now.issues }
  for (const [key, { ids }] of Object.entries(before.issues)) {
    const newer = now.issues[key]
    if (newer) issues[key] = { ...newer, ids: [...new Set([...newer.ids, ...ids])] }
  }
  return { version: 1, issues, files: { ...before.files, ...now.files } }
}
