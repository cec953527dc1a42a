import { readFileSync } from 'node:fs'
import type { IssueDate, PaperId } from '../../issue/ids.ts'
import { PageLabel } from '../../issue/ids.ts'
import { read } from '../../issue/read.ts'
import { decodeText } from '../text-file.ts'
import type { DraftArticle } from './draft.ts'
import type { IssueFile } from './issue-files.ts'
import { filesOf } from './issue-files.ts'
import type { IssuePlace } from './newsroom.ts'
import { papersIn } from './newsroom.ts'
import { readArticle } from './read-article.ts'

/** What the newsroom holds of a paper, and how much of it is wanted. */
export type ArchiveWanted = {
  paper: PaperId
  /** Days whose issues are left out, whatever their edition. */
  except: readonly IssueDate[]
  /** Characters (UTF-16) after which reading stops; the last paragraph is whole. */
  most?: number
}

/**
 * Paragraphs and notes of the newest issues that `newsroom` holds of a paper, newest issue first: how the paper writes.
 * Text that is doubtful or broken off is left out, and what cannot be read is passed over: press check says that.
 */
export function recentParagraphs(
  newsroom: string,
  { paper, except, most = 400_000 }: ArchiveWanted,
): readonly string[] {
  const issues = unlessUnreadable(() => papersIn(newsroom, []))?.find(({ facts }) => facts.id === paper)?.issues ?? []
  const paragraphs: string[] = []
  let size = 0
  for (const issue of issues.toReversed()) {
    if (except.includes(issue.date)) continue
    for (const text of textsOf(issue, newsroom)) {
      if (size >= most) return paragraphs
      paragraphs.push(text)
      size += text.length
    }
  }
  return paragraphs
}

/** File by file, so that what is not wanted is not read. */
function* textsOf({ folder, shown }: IssuePlace, newsroom: string): Generator<string> {
  for (const file of unlessUnreadable(() => filesOf(folder, shown, newsroom, [])) ?? []) {
    const article = articleIn(file)
    if (article) yield* soundTexts(article)
  }
}

function articleIn({ path, from }: IssueFile): DraftArticle | undefined {
  const [folder, name, ...deeper] = path.split('/')
  const label = read(PageLabel, folder)
  if (label === undefined || folder === 'source' || folder === 'images') return undefined
  if (name?.endsWith('.md') !== true || deeper.length > 0) return undefined
  const bytes = unlessUnreadable(() => readFileSync(from))
  const text = bytes && decodeText(bytes, sayNothing)
  return text === undefined ? undefined : readArticle(text, label, path, [])?.article
}

/** What no quality entry names and no gap breaks off. */
function soundTexts({ blocks, quality }: DraftArticle): string[] {
  const doubtful = new Set(quality.map(({ where }) => where.block))
  return blocks.flatMap((block, at) => {
    if ((block.t !== 'p' && block.t !== 'note') || doubtful.has(block.k)) return []
    const isBroken = [blocks[at - 1], blocks[at + 1]].some((neighbour) => neighbour?.t === 'gap')
    return isBroken || (block.t === 'p' && block.continues) ? [] : [block.text]
  })
}

/** The disk may refuse a file or a folder; an import does not fail for a page it does not import. */
function unlessUnreadable<T>(open: () => T): T | undefined {
  try {
    return open()
  } catch {
    return undefined
  }
}

function sayNothing(): void {}
