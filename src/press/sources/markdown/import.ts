import { existsSync, readFileSync } from 'node:fs'
import type { IssueDate, PaperId } from '../../../issue/ids.ts'
import type { Draft, DraftArticle } from '../../newsroom/draft.ts'
import { filesOf } from '../../newsroom/issue-files.ts'
import { order } from '../../newsroom/newsroom.ts'
import type { Problem } from '../../problem.ts'
import { PressError } from '../../problem.ts'
import { reportFor } from '../../report.ts'
import { decodeText } from '../../text-file.ts'
import type { Album } from './pictures.ts'
import { openAlbum } from './pictures.ts'
import { readForeign } from './read-foreign.ts'

type Building = { articles: DraftArticle[]; album: Album; sources: Draft['sources']; masthead: Draft['masthead'] }

/**
 * A folder of Markdown with YAML front matter as drafts, one an issue date, with the pictures that lie beside the texts.
 * Throws a `PressError` with everything that is wrong when anything is: half a day's paper is worse than none.
 */
export function importMarkdown(
  folder: string,
  { paper }: { paper: PaperId },
): { drafts: Draft[]; problems: Problem[] } {
  const shown = folder.replace(/[/\\]+$/, '')
  if (!existsSync(folder)) throw new PressError([{ file: shown, what: 'there is no such folder', level: 'error' }])
  const problems: Problem[] = []
  const issues = new Map<IssueDate, Building>()
  for (const { path, from } of filesOf(folder, shown, folder, problems)) {
    if (!path.endsWith('.md') || /(^|\/)_index\.md$/.test(path)) continue
    const file = `${shown}/${path}`
    const report = reportFor(file, problems)
    const bytes = new Uint8Array(readFileSync(from))
    const text = decodeText(bytes, report)
    const foreign = text === undefined ? undefined : readForeign(text, path, file, problems)
    if (!foreign) continue
    const { article, date, newspaper, lines } = foreign
    const issue = issues.get(date) ?? { articles: [], album: openAlbum(folder), sources: [], masthead: {} }
    issues.set(date, issue)
    const blocks = article.blocks.map((block, at) => issue.album.take(block, path, lines[at], report))
    issue.articles.push({ ...article, blocks })
    issue.sources.push({ name: path.slice(-120), bytes })
    if (newspaper !== undefined) issue.masthead.title ??= newspaper
  }
  if (problems.some(({ level }) => level === 'error')) throw new PressError(problems)
  if (issues.size === 0)
    throw new PressError([...problems, { file: shown, what: 'holds no article that can be printed', level: 'error' }])
  const dates = [...issues].toSorted(([a], [b]) => order(a, b))
  return { drafts: dates.map(([date, issue]) => draftOf(paper, date, issue)), problems }
}

function draftOf(paper: PaperId, date: IssueDate, { articles, album, sources, masthead }: Building): Draft {
  const labels = [...new Set(articles.map(({ pageLabel }) => pageLabel))].toSorted(inPageOrder)
  const images = album.images()
  return {
    paper,
    date,
    masthead,
    issue: {
      kind: 'normal',
      rev: 1,
      banners: [],
      ears: [],
      pages: labels.map((label) => ({ label, kind: 'news' })),
      quality: [],
      importer: 'markdown',
    },
    articles: labels.flatMap((label) => articles.filter(({ pageLabel }) => pageLabel === label)),
    sources,
    ...(images.length > 0 ? { images } : {}),
  }
}

/** 2 before 10, A2 before A10, and then by letters. */
function inPageOrder(a: string, b: string): number {
  const [, aLetters = '', aNumber = ''] = /^(.*?)(\d*)$/u.exec(a) ?? []
  const [, bLetters = '', bNumber = ''] = /^(.*?)(\d*)$/u.exec(b) ?? []
  return order(aLetters, bLetters) || Number(aNumber) - Number(bNumber)
}
