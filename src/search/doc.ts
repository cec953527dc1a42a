import type { Article } from '../issue/article.ts'
import type { ArticleId, PageLabel } from '../issue/ids.ts'
import type { Issue } from '../issue/issue.ts'
import { inReadingOrder, textsOf, type Placed } from '../issue/reading-order.ts'

/** What search knows of an article: everything of it that is searched, shown in a list, or asked for by a field. */
export type Doc = {
  article: ArticleId
  page: PageLabel
  kind: Article['kind']
  column?: string
  /** As printed. */
  bylines: readonly string[]
  hasPicture: boolean
  /** Lines as the editor broke them. */
  kicker: readonly string[]
  headline: readonly string[]
  deck: readonly string[]
  /** Its dateline (本报讯), and its running text: `textsOf`. */
  texts: readonly string[]
}

/** The articles of an issue as search knows them, in reading order. */
export function docsOf(issue: Issue): Doc[] {
  return inReadingOrder(issue).map(docOf)
}

function docOf({ page, article }: Placed): Doc {
  const { id, kind, column, bylines, dateline, blocks, heads } = article
  return {
    article: id,
    page: page.label,
    kind,
    ...(column === undefined ? {} : { column }),
    bylines: bylines.map(({ text }) => text),
    hasPicture: blocks.some(({ t }) => t === 'figure'),
    ...heads,
    texts: [...(dateline === undefined ? [] : [dateline]), ...textsOf(article)],
  }
}
