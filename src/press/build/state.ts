import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { IssueEntry, IssueHeads } from '../../issue/paper.ts'
import { sha256, writeWhole } from '../cache.ts'
import type { Problem } from '../problem.ts'
import type { Correction } from './corrections.ts'
import type { GoneArticle } from './gone.ts'
import type { ColumnArticle } from './instalments.ts'

/** Raise it when the same sources would come out otherwise than before: every issue is then built anew. */
export const buildVersion = 8

/** A file of the shelf as it was written: below its issue's folder, its stamp on the disk and its hash. */
export type Output = { href: string; stamp: string; sha256: string }

/** What is remembered of an issue, so that it need not be built again. */
export type Remembered = {
  /** Of its files without reading them, of their contents, and of its lock. */
  stamp: string
  content: string
  lock: string
  /** Of the paper's facts, the corrections and the headline face it was built with. */
  context: string
  entry: IssueEntry
  heads: IssueHeads
  columnArticles: ColumnArticle[]
  gone: GoneArticle[]
  rev: number
  /** Ids of its articles. */
  ids: string[]
  corrects: Correction[]
  /** Its warnings, said again at each build, and its flags of level error, which `--strict` refuses. */
  problems: Problem[]
  severe: number
  outputs: Output[]
}

/** The memory of one shelf: what is on it and from what it was made. By `paper/issue`. */
export type State = { version: number; issues: Record<string, Remembered> }

/** What is remembered of the shelf in `out`; nothing when that was lost or another version of press made it. */
export function recall(out: string, cache: string): State {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `remember` under this very version
    const state = JSON.parse(readFileSync(statePath(out, cache), 'utf8')) as State
    return state.version === buildVersion ? state : emptyState()
  } catch {
    return emptyState()
  }
}

export function remember(out: string, cache: string, state: State): void {
  writeWhole(statePath(out, cache), JSON.stringify(state))
}

function emptyState(): State {
  return { version: buildVersion, issues: {} }
}

function statePath(out: string, cache: string): string {
  return join(cache, `shelf-${sha256(resolve(out)).slice(0, 16)}.json`)
}
