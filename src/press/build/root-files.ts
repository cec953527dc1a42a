import type * as v from 'valibot'
import type { FileRef } from '../../issue/ids.ts'
import { canonicalJson } from '../../issue/json.ts'
import type { IssueEntry, IssueHeads } from '../../issue/paper.ts'
import { problemsOf } from '../../issue/read.ts'
import { sha256 } from '../cache.ts'
import type { MadeNameplate } from '../nameplate.ts'
import type { PaperPlace } from '../newsroom/newsroom.ts'
import type { Problem } from '../problem.ts'
import type { GoneArticle } from './gone.ts'
import type { ColumnArticle } from './instalments.ts'

/** Files of the shelf above its issues, by their path. */
export type RootFiles = Map<string, Uint8Array>

/** What the files above an issue say of it. */
export type ShelfIssue = {
  entry: IssueEntry
  heads: IssueHeads
  columnArticles: readonly ColumnArticle[]
  gone?: readonly GoneArticle[]
  /** Ids of its articles. */
  ids?: readonly string[]
}

/** A paper with everything its files say: its issues by date, the main one of a day before its editions. */
export type ShelfPaper = {
  paper: Pick<PaperPlace, 'facts' | 'shown' | 'gaps'> & Partial<Pick<PaperPlace, 'moved' | 'removed'>>
  nameplate?: MadeNameplate
  issues: readonly ShelfIssue[]
  /** The archive index that it keeps. */
  search?: FileRef
  /** The sum of its issues' revisions. */
  seq: number
}

/** Adds a file, and returns what its parent must say of it. What breaks the format is reported as of `shown`. */
export type AddFile = (path: string, schema: v.GenericSchema, value: unknown, shown: string) => Omit<FileRef, 'href'>

/** Adds to `files`. */
export function addTo(files: RootFiles, problems: Problem[]): AddFile {
  return (path, schema, value, shown) => {
    for (const what of problemsOf(schema, value)) problems.push({ file: shown, where: path, what, level: 'error' })
    const bytes = new TextEncoder().encode(canonicalJson(value))
    files.set(path, bytes)
    return { bytes: bytes.length, sha256: sha256(bytes) }
  }
}
