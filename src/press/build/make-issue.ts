import type { Article, ArticleRef } from '../../issue/article.ts'
import type { Issue } from '../../issue/issue.ts'
import { formatVersion } from '../../issue/format.ts'
import type { Page } from '../../issue/page.ts'
import { countChars } from '../../issue/reading-order.ts'
import { layoutsOf } from '../../layout/page-layouts.ts'
import type { Draft, DraftArticle, DraftPage } from '../newsroom/draft.ts'
import type { Picture } from '../newsroom/shelf-block.ts'
import { shelfBlock } from '../newsroom/shelf-block.ts'

/** What the files beside a draft have become. */
export type Made = {
  pictureOf: (image: string) => Picture | undefined
  sources: Issue['provenance']['sources']
  lunar?: NonNullable<Issue['lunar']>
  /** The paper's language, BCP 47. */
  lang: string
  /** Article id → the articles that put it right. */
  corrections: ReadonlyMap<string, ArticleRef[]>
}

/** A draft as its issue.json; `ids` are those of its articles, in their order. */
export function makeIssue({ paper, date, edition, issue, articles }: Draft, ids: readonly string[], made: Made): Issue {
  const { pages, importer, rights, notice, ...facts } = issue
  const finished = articles.map((article, at) => makeArticle(article, ids[at] ?? '', made))
  return {
    format: formatVersion,
    paper,
    date,
    ...(edition === undefined ? {} : { edition }),
    ...(made.lunar === undefined ? {} : { lunar: made.lunar }),
    ...facts, // a lunar date that was printed takes the place of the one that was reckoned
    pages: pages.map((page, at) => {
      const own = articles.flatMap(({ pageLabel }, index) => (pageLabel === page.label ? [ids[index] ?? ''] : []))
      return withLayouts(makePage(page, at + 1, own, made), finished, made.lang)
    }),
    articles: finished,
    provenance: {
      importer,
      sources: made.sources,
      ...(rights === undefined ? {} : { rights }),
      ...(notice === undefined ? {} : { notice }),
    },
  }
}

function makePage({ image, ...page }: DraftPage, seq: number, articles: string[], { pictureOf }: Made): Page {
  const picture = image === undefined ? undefined : pictureOf(image)
  const { w, h, renditions = [] } = picture ?? {}
  return {
    ...page,
    seq,
    articles,
    ...(w === undefined || h === undefined ? {} : { image: { w, h, renditions } }),
  }
}

function withLayouts(page: Page, articles: readonly Article[], lang: string): Page {
  const layout = layoutsOf(page, articles, lang)
  return layout.length === 0 ? page : { ...page, layout }
}

function makeArticle(article: DraftArticle, id: string, { pictureOf, corrections }: Made): Article {
  const { pageLabel, jumps = [], sourceKey: _, blocks: drafts, ...rest } = article
  const blocks = drafts.map((block) => shelfBlock(block, pictureOf))
  const correctedBy = corrections.get(id)
  const parts = partsOf(pageLabel, drafts, jumps)
  return {
    ...rest,
    id,
    blocks,
    ...(parts ? { parts } : {}),
    ...(correctedBy ? { correctedBy } : {}),
    chars: countChars({ blocks }),
  }
}

/** From which block to which the article stands on each of its pages; none for an article on one page. */
function partsOf(
  page: string,
  blocks: DraftArticle['blocks'],
  jumps: NonNullable<DraftArticle['jumps']>,
): Article['parts'] {
  const keys = blocks.map(({ k }) => k)
  const starts = [{ page, from: keys[0] ?? '' }, ...jumps]
  if (starts.length < 2) return undefined
  return starts.map(({ page: label, from }, at) => {
    const next = starts[at + 1]
    const to = next ? keys[keys.indexOf(next.from) - 1] : keys.at(-1)
    return { page: label, from, to: to ?? from }
  })
}
