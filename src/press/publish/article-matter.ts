import type { Article } from '../../issue/article.ts'
import type { Figure, Rendition } from '../../issue/figure.ts'
import { citationMeta, summaryOf } from '../../issue/head-matter.ts'
import { headlineOf, type Placed } from '../../issue/reading-order.ts'
import { articlePath } from './article-path.ts'
import { headOf } from './head.ts'
import { dataBlock, type Html } from './html.ts'
import { articleData } from './json-ld.ts'
import { filePath, type Sheet } from './sheet.ts'
import { wholeOf } from './site.ts'

/** What the head of an article's page tells search engines, link previews and reference managers. */
export function articleMatter(sheet: Sheet, placed: Placed): Html {
  const { paper, issue, site } = sheet
  const { article, page } = placed
  const path = articlePath(sheet, placed)
  const url = wholeOf(site, path)
  const heading = headlineOf(article)
  const pictures = picturesOf(article)
  const [lead] = pictures
  const shown = lead && fileOf(lead)
  const data = articleData(paper, issue, placed, {
    url: url ?? path,
    images: pictures.flatMap((picture) => {
      const file = fileOf(picture)
      return (file && wholeOf(site, filePath(sheet, file.href))) ?? []
    }),
  })
  return headOf(
    {
      title: `${heading} · ${paper.title} ${issue.date}`,
      heading,
      description: summaryOf(article),
      path,
      kind: 'article',
      image: shown && {
        path: filePath(sheet, shown.href),
        width: shown.w,
        height: shown.h,
        alt: lead.alt ?? lead.caption ?? '',
      },
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

function picturesOf({ blocks }: Article): Figure[] {
  return blocks.flatMap((block) => (block.t === 'figure' && block.figure.renditions.length > 0 ? [block.figure] : []))
}

/** The size that is read on a page, 1200 pixels wide where the picture has them: what a preview shows. */
function fileOf({ renditions }: Figure): Rendition | undefined {
  return renditions.find(({ use }) => use === 'read') ?? renditions.at(-1)
}
