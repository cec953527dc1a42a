import { citationMeta, summaryOf } from '../../issue/head-matter.ts'
import { headlineOf, type Placed } from '../../issue/reading-order.ts'
import { articlePath } from './article-path.ts'
import { previewsOf } from './figure.ts'
import { headOf } from './head.ts'
import { dataBlock, type Html } from './html.ts'
import { articleData } from './json-ld.ts'
import type { Sheet } from './sheet.ts'
import { wholeOf } from './site.ts'

/** What the head of an article's page tells search engines, link previews and reference managers. */
export function articleMatter(sheet: Sheet, placed: Placed): Html {
  const { paper, issue, site } = sheet
  const { article, page } = placed
  const path = articlePath(sheet, placed)
  const url = wholeOf(site, path)
  const heading = headlineOf(article)
  const pictures = previewsOf(article, sheet)
  const data = articleData(paper, issue, placed, {
    url: url ?? path,
    images: pictures.flatMap((picture) => wholeOf(site, picture.path) ?? []),
  })
  return headOf(
    {
      title: `${heading} · ${paper.title} ${issue.date}`,
      heading,
      description: summaryOf(article),
      path,
      kind: 'article',
      image: pictures[0],
      metas: [
        { property: 'article:published_time', content: issue.date },
        ...(page.name === undefined ? [] : [{ property: 'article:section', content: page.name }]),
        ...(article.keywords ?? []).map((word) => ({ property: 'article:tag', content: word })),
        ...citationMeta(paper, issue, article, url),
      ],
      data: dataBlock(data, { 'data-published': true }),
    },
    paper,
    site,
  )
}
