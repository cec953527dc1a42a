import type { IssueDate, PaperId } from '../../../issue/ids.ts'
import type { PaperFacts } from '../../../issue/paper.ts'
import type { Draft } from '../../newsroom/draft.ts'
import type { Problem } from '../../problem.ts'
import { PressError } from '../../problem.ts'
import { corpusOf, enlarged } from './corpus.ts'
import type { SourceFile } from './decode.ts'
import { draftOf } from './draft-issue.ts'
import { openSheets } from './open-sheets.ts'
import { mendPage } from './page.ts'
import type { Piece } from './piece.ts'
import { findRepeats } from './repeats.ts'

export type TextOptions = {
  paper: PaperId
  /** The day of pages that print none. */
  date?: IssueDate
  /** BCP 47; else the known paper's, else told from the script. */
  lang?: string
  /** What the newsroom knows of the paper already. */
  known?: Partial<PaperFacts>
  /**
   * Paragraphs the paper has printed, but for the issues of these days. Asked at most once, and only when a sentence has
   * been cut that the pages themselves do not mend.
   */
  archive?: (except: readonly IssueDate[]) => readonly string[]
}

/**
 * Page transcripts as drafts, one an issue date. What is broken is mended only on evidence and always said; what is lost
 * stays lost. The same files and the same archive give the same drafts. Throws a `PressError` when nothing can be made of a file: it is empty,
 * too large, not UTF-8, or no day is printed or given.
 */
export function importText(
  files: readonly SourceFile[],
  options: TextOptions,
): { drafts: Draft[]; problems: Problem[] } {
  if (files.length === 0)
    throw new PressError([{ file: '(no file)', what: 'give at least one transcript', level: 'error' }])
  const { issues, problems } = openSheets(files, options.date)
  const pages = issues.flatMap((issue) => issue.pages)
  // echoes would count as evidence for themselves
  const corpus = corpusOf(pages.flatMap(({ opened: { body } }) => withoutRepeats(body).map(({ text }) => text)))
  // the archive says how the paper writes; what a page means by a word, the page says better
  const archive = enlarged(corpus, () => options.archive?.(issues.map(({ date }) => date)) ?? [])
  const drafts = issues.map((issue) => {
    const mended = issue.pages.map((page) => ({ ...page, mended: mendPage(page.opened.body, corpus, archive) }))
    return draftOf({ ...issue, pages: mended }, options)
  })
  return { drafts, problems }
}

function withoutRepeats(pieces: readonly Piece[]): Piece[] {
  const repeats = new Set(findRepeats(pieces).map(({ piece }) => piece))
  return pieces.filter((piece) => !repeats.has(piece))
}
