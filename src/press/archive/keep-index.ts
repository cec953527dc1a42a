import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJson } from '../../issue/json.ts'
import { issueName } from '../../issue/locator.ts'
import { type IssueEntry, Paper } from '../../issue/paper.ts'
import type { FileRef, PaperId } from '../../issue/ids.ts'
import { read } from '../../issue/read.ts'
import { issuesOf } from '../../search/archive/issues.ts'
import { encoderVersion } from '../../search/encode.ts'
import { takeOver } from '../build/outputs.ts'
import type { Problem } from '../problem.ts'
import { isWhole, namedFiles } from './install.ts'
import { manifestOf } from './known-manifest.ts'
import { searchFolder } from './place.ts'

/** Readers fetch so many issues that an index does not know without being asked to. */
const mostUnknown = 62

/**
 * The index that the paper on the shelf in `out` has, when a new build can keep it: readers look for themselves which issues
 * it still knows. Says so when those are many that it does not know by name, or when it is of no use any more.
 */
export function keptIndex(
  out: string,
  id: PaperId,
  issues: readonly IssueEntry[],
  problems: Problem[],
): FileRef | undefined {
  const paper = paperIn(out, id)
  if (!paper?.search) return undefined
  const warn = (what: string) => problems.push({ file: id, where: searchFolder, what, level: 'warn' })
  const manifest = manifestOf(join(out, id), paper)
  if (manifest?.encoder !== encoderVersion || !isWhole(join(out, id, searchFolder), manifest)) {
    warn('the archive index is damaged or of another press and is left out; press index makes it anew')
    return undefined
  }
  const known = new Set(issuesOf(manifest).map(({ date, edition }) => issueName(date, edition)))
  const unknown = issues.filter(({ date, edition }) => !known.has(issueName(date, edition))).length
  if (unknown > mostUnknown)
    warn(
      `the archive index does not know ${unknown} issues, and readers search ${mostUnknown} at most without it; run press index`,
    )
  return paper.search
}

/** Takes the files of a kept index over from one shelf to another. */
export function takeOverIndex(out: string, folder: string, id: PaperId, search: FileRef): void {
  const manifest = manifestOf(join(out, id), { search })
  const target = join(out, id, searchFolder)
  if (!manifest) throw new Error(`${target}: the index was changed meanwhile`)
  const files = namedFiles(target, search.href.slice(searchFolder.length + 1), manifest)
  takeOver(
    files.map((href) => ({ href, stamp: '', sha256: '' })),
    target,
    join(folder, id, searchFolder),
  )
}

function paperIn(out: string, id: PaperId): Paper | undefined {
  const path = join(out, id, 'paper.json')
  if (!existsSync(path)) return undefined
  try {
    return read(Paper, parseJson(readFileSync(path, 'utf8')))
  } catch {
    return undefined // the build writes it anew
  }
}
