import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FileRef } from '../../issue/ids.ts'
import { canonicalJson } from '../../issue/json.ts'
import type { IssueEntry, Paper } from '../../issue/paper.ts'
import { archiveVersion, type Manifest } from '../../search/archive/manifest.ts'
import { encoderVersion } from '../../search/encode.ts'
import { foldDoc } from '../../search/folded-doc.ts'
import type { SearchIssue } from '../../search/provider.ts'
import { startProgress } from '../build/progress.ts'
import { scaffoldFor } from '../build/swap.ts'
import { sha256 } from '../cache.ts'
import { startFiling } from './file-article.ts'
import { shortHash, startStore, type Store } from './files.ts'
import { install } from './install.ts'
import { yearsOf } from './known-manifest.ts'
import { startMonths } from './months.ts'
import { searchFolder } from './place.ts'
import { startPostings } from './postings.ts'
import { startSuggestions } from './suggestions.ts'
import { startVocabulary } from './vocabulary.ts'
import { draftLists, nameOfLists, writeLists } from './write-lists.ts'

export type PaperIndex = { ref: FileRef; issues: number; articles: number; files: number; bytes: number }

/** An issue of the run: what its year says of it, and what it says. */
export type PrintedIssue = { entry: IssueEntry; issue: SearchIssue }

type Options = {
  /** Of the paper; its index is in a folder of this one. */
  folder: string
  paper: Pick<Paper, 'id' | 'years'>
  /** All its issues, oldest first; each is let go of as soon as the next is asked for. */
  issues: Iterable<PrintedIssue>
  say: (line: string) => void
  /** For tests: smaller ones make of a small run what a long one is. */
  measures?: { share?: number; ownFile?: number }
}

/**
 * Makes the archive index of `paper` beside the one that is there, and adds it to it only when it is whole: nothing names it
 * yet. What `issues` throws goes through, and then nothing has changed.
 */
export function makeIndex({ folder, ...options }: Options): PaperIndex {
  const target = join(folder, searchFolder)
  const scaffold = scaffoldFor(target)
  try {
    const store = startStore(scaffold.folder)
    const made = writeIndex(options, store)
    install(scaffold.folder, target)
    return made
  } finally {
    scaffold.remove()
  }
}

function writeIndex({ paper, issues, say, measures = {} }: Omit<Options, 'folder'>, store: Store): PaperIndex {
  const shares = join(store.folder, 'shares')
  mkdirSync(shares)
  const vocabulary = startVocabulary()
  const postings = startPostings(shares, vocabulary, measures.share)
  const file = startFiling(vocabulary, postings)
  const suggestions = startSuggestions()
  const months = startMonths(store)
  const progress = startProgress(
    `press index: ${paper.id}`,
    paper.years.reduce((sum, { count }) => sum + count, 0),
    say,
  )
  let read = 0
  let articles = 0
  for (const { entry, issue } of issues) {
    for (const doc of issue.docs) {
      file(foldDoc(doc), articles)
      articles += 1
    }
    months.add(entry, issue)
    suggestions.add(issue)
    read += 1
    progress(read)
  }
  postings.end()
  say(`press index: ${paper.id}: writing the lists of ${vocabulary.size()} characters, pairs and words`)
  const written = writeLists(postings, articles, store, measures.ownFile)
  const name = nameOfLists(written)
  rmSync(shares, { recursive: true })
  renameSync(join(store.folder, draftLists), join(store.folder, name))
  const manifest: Manifest = {
    format: archiveVersion,
    encoder: encoderVersion,
    paper: paper.id,
    articles,
    lists: name,
    ...written,
    years: yearsOf(paper),
    months: months.end(),
    suggestions: writeNamed('suggestions', suggestions.made(), store),
  }
  const ref = writeNamed('manifest', manifest, store)
  return {
    ref: { ...ref, href: `${searchFolder}/${ref.href}` },
    issues: read,
    articles,
    files: store.count(),
    bytes: store.bytes(),
  }
}

function writeNamed(name: string, value: unknown, store: Store): FileRef {
  const bytes = new TextEncoder().encode(canonicalJson(value))
  const href = `${name}-${shortHash(bytes)}.json`
  store.write(href, bytes)
  return { href, bytes: bytes.length, sha256: sha256(bytes) }
}
