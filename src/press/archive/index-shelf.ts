import { join } from 'node:path'
import type { FileRef, PaperId } from '../../issue/ids.ts'
import { canonicalJson } from '../../issue/json.ts'
import type { Paper, ShelfIndex } from '../../issue/paper.ts'
import { sha256, writeWhole } from '../cache.ts'
import { PressError } from '../problem.ts'
import { searchIssueOf } from '../../search/search-issue.ts'
import { openShelf, type Shelf } from '../publish/shelf.ts'
import { makeIndex, type PaperIndex, type PrintedIssue } from './index-paper.ts'
import { isWhole, removeOthers } from './install.ts'
import { isCurrent, manifestOf } from './known-manifest.ts'
import { searchFolder } from './place.ts'

export type IndexOptions = {
  /** A built shelf. */
  folder: string
  /** All papers when it is not given. */
  paper?: PaperId | undefined
  say: (line: string) => void
}

/** Of each paper what was made, or nothing when its index was made of these very issues. */
export type IndexResult = { paper: PaperId; made?: PaperIndex }

/**
 * Makes the archive index of the papers on a shelf and names it in their paper.json. Throws a `PressError` when a file of the
 * shelf is lost or damaged; the paper it belongs to keeps the index it has.
 */
export function indexShelf({ folder, paper: only, say }: IndexOptions): IndexResult[] {
  const shelf = openShelf(folder)
  let index = shelf.index()
  const wanted = index.papers.filter(({ id }) => only === undefined || id === only)
  if (only !== undefined && wanted.length === 0)
    throw new PressError([
      {
        file: join(folder, 'index.json'),
        what: `has no paper "${only}"; it has ${index.papers.map(({ id }) => id).join(', ')}`,
        level: 'error',
      },
    ])
  return wanted.map(({ id, href }) => {
    const paper = shelf.paper(href)
    const own = join(folder, id)
    const known = manifestOf(own, paper)
    if (known && isCurrent(known, paper) && isWhole(join(own, searchFolder), known)) return { paper: id }
    const made = makeIndex({ folder: own, paper, issues: issuesOf(shelf, paper), say })
    index = nameIndex(folder, index, paper, made.ref)
    const manifest = manifestOf(own, { search: made.ref })
    if (manifest) removeOthers(join(own, searchFolder), made.ref.href.slice(searchFolder.length + 1), manifest)
    return { paper: id, made }
  })
}

function* issuesOf(shelf: Shelf, { id, years }: Paper): Generator<PrintedIssue> {
  for (const year of years)
    for (const entry of shelf.year(id, year).issues) yield { entry, issue: searchIssueOf(shelf.issue(id, entry)) }
}

/** Writes the reference into paper.json, and what that makes of index.json; returns the index. */
function nameIndex(folder: string, index: ShelfIndex, paper: Paper, search: FileRef): ShelfIndex {
  const bytes = new TextEncoder().encode(canonicalJson({ ...paper, search } satisfies Paper))
  const file = { bytes: bytes.length, sha256: sha256(bytes) }
  const papers = index.papers.map((one) => (one.id === paper.id ? { ...one, ...file } : one))
  const now = { ...index, papers }
  const href = index.papers.find(({ id }) => id === paper.id)?.href ?? ''
  writeWhole(join(folder, href), bytes)
  writeWhole(join(folder, 'index.json'), canonicalJson(now))
  return now
}
