import type { Article } from '../../issue/article.ts'
import type { Block } from '../../issue/block.ts'
import type { Figure } from '../../issue/figure.ts'
import type { Edition, IssueDate, PageLabel, PaperId } from '../../issue/ids.ts'
import type { Issue } from '../../issue/issue.ts'
import type { Page } from '../../issue/page.ts'
import type { PaperFacts } from '../../issue/paper.ts'

/**
 * What an importer hands over and what the newsroom keeps: an issue before ids, hashes and renditions. Every importer
 * makes one of these, `newsroom/write` turns it into files an editor can open, `newsroom/read` reads them back the same.
 */
export type Draft = {
  paper: PaperId
  date: IssueDate
  edition?: Edition
  /** What the masthead said; used when the newsroom does not know the paper yet. */
  masthead: Partial<Omit<PaperFacts, 'id'>>
  issue: DraftIssue
  articles: DraftArticle[]
  /** The sources as they came, byte for byte. `SourceLines[0]` is an index into these. */
  sources: DraftSource[]
  /** Pictures that the import found, by the path that figures and pages name. */
  images?: DraftImage[]
}

export type DraftImage = { path: string; bytes: Uint8Array }

export type DraftSource = { name: string; bytes: Uint8Array }

/** issue.yaml: all of an issue that is not an article. Lunar date is filled in by build for papers that print it. */
export type DraftIssue = Pick<
  Issue,
  'kind' | 'rev' | 'number' | 'volume' | 'lunar' | 'declaredPages' | 'banners' | 'ears' | 'quality'
> & {
  pages: DraftPage[]
  importer: string
  rights?: string
  notice?: string
}

export type DraftPage = Pick<Page, 'label' | 'name' | 'kind' | 'editors' | 'zones' | 'missing'> & {
  /** Page image, relative to the issue's folder. */
  image?: string
}

/** One Markdown file. `pageLabel` and the order of files in the page's folder give its place. */
export type DraftArticle = Omit<Article, 'id' | 'chars' | 'correctedBy' | 'parts' | 'blocks'> & {
  pageLabel: PageLabel
  /** Only to take over the id of another system; otherwise the lock file gives it. */
  id?: Article['id']
  /** What the source calls it (a file name, a guid): matched first at a re-import. */
  sourceKey?: string
  blocks: DraftBlock[]
  /** 转版: from this block on the article stands on another page. */
  jumps?: { page: PageLabel; from: string }[]
}

/** A block as on the shelf, but for figures: they name a picture file, relative to the issue's folder. */
export type DraftBlock =
  | Exclude<Block, { t: 'figure' }>
  | (Omit<Extract<Block, { t: 'figure' }>, 'figure'> & {
      figure: Pick<Figure, 'alt' | 'caption' | 'credits' | 'focus'> & { image?: string }
    })
