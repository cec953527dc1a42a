import * as v from 'valibot'
import { Article } from '../issue/article.ts'
import { formatVersion } from '../issue/format.ts'
import { Issue } from '../issue/issue.ts'
import { Paper } from '../issue/paper.ts'
import { countChars } from '../issue/reading-order.ts'

type ArticleFields = Partial<Omit<v.InferInput<typeof Article>, 'heads'>> & {
  heads?: Partial<v.InferInput<typeof Article>['heads']>
}
type IssueFields = Partial<v.InferInput<typeof Issue>>

/** A news item of one paragraph. Say what matters; the rest is filled in, and the whole is checked as from the shelf. */
export function anArticle({ heads, ...overrides }: ArticleFields = {}): Article {
  const blocks = overrides.blocks ?? [{ t: 'p', k: 'p1', text: '大堤今晨合龙，两岸居民陆续返家。' }]
  const chars = countChars({ blocks: v.parse(Article.pipe[0].entries.blocks, blocks) })
  return v.parse(Article, {
    id: '1-01',
    kind: 'news',
    heads: { kicker: [], headline: ['大堤合龙'], deck: [], ...heads },
    bylines: [],
    extraction: 'typed',
    quality: [],
    chars,
    ...overrides,
    blocks,
  })
}

/**
 * A normal issue of the paper of `aPaper`, with one article. Pages that are not given are made from the ids of the
 * articles: `2-01` stands on page 2.
 */
export function anIssue(overrides: IssueFields = {}): Issue {
  const articles = overrides.articles ?? [anArticle()]
  const labels = [...new Set(articles.map(({ id }) => labelOf(id)))]
  const pages = labels.map((label, at) => ({
    seq: at + 1,
    label,
    kind: 'news',
    articles: articles.map(({ id }) => id).filter((id) => labelOf(id) === label),
  }))
  return v.parse(Issue, {
    format: formatVersion,
    paper: 'harbor',
    date: '2021-07-20',
    kind: 'normal',
    rev: 1,
    banners: [],
    ears: [],
    pages: pages.length > 0 ? pages : [{ seq: 1, label: '1', kind: 'news', articles: [] }],
    provenance: { importer: 'newsroom', sources: [] },
    quality: [],
    ...overrides,
    articles,
  })
}

/** A daily without issues yet. */
export function aPaper(overrides: Partial<v.InferInput<typeof Paper>> = {}): Paper {
  return v.parse(Paper, {
    format: formatVersion,
    id: 'harbor',
    title: '港湾日报',
    titleLatin: 'GANGWAN RIBAO',
    lang: 'zh-Hans',
    place: '港湾',
    years: [],
    seq: 1,
    ...overrides,
  })
}

function labelOf(article: string): string {
  return article.slice(0, article.lastIndexOf('-'))
}
