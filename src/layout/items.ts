import type { Article } from '../issue/article.ts'
import type { Page } from '../issue/page.ts'
import { headlineOf } from '../issue/reading-order.ts'
import { scriptOf, type Script } from './setting/em-width.ts'
import { isMoreThanText, pageText, type PageLine } from './page-text.ts'

/** An upright rectangle in ten-thousandths of the page, corners included. */
export type Rect = { left: number; top: number; right: number; bottom: number }

/** A story as the engine sees it: how heavy it is, and what has to be set. */
export type Item = {
  id: string
  kind: Article['kind']
  order: number
  script: Script
  /** The editors' ranking, 1 to 5. */
  weight?: number
  /** Where it stood in print. */
  zone?: Rect
  /** Size of its headline in print, against the largest of the page: 0 to 1. */
  headRank?: number
  isBoxed: boolean
  column: string
  kicker: string
  /** The editors' own lines. */
  headline: readonly string[]
  deck: string
  byline: string
  note: string
  text: readonly PageLine[]
  chars: number
  /** It holds more than a page sets: tables, boxes, further pictures, a jump. */
  isMore: boolean
  /** Its first picture: width by height; caption and credit as one line. */
  figure?: { ratio: number; caption: string }
}

/** The stories of a page, in its order. */
export function itemsOf(
  page: Pick<Page, 'articles' | 'zones'>,
  articles: readonly Article[],
  paperLang: string,
): Item[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const heads = headHeights(page)
  const tallest = Math.max(0, ...heads.values())
  return page.articles.flatMap((id, order): Item[] => {
    const article = byId.get(id)
    if (!article) return []
    const zone = zoneOf(page, id)
    const head = heads.get(id)
    return [
      {
        ...itemOf(article, order, paperLang),
        ...(zone ? { zone } : {}),
        ...(head === undefined ? {} : { headRank: head / tallest }),
      },
    ]
  })
}

function itemOf(article: Article, order: number, paperLang: string): Item {
  const { id, kind, blocks, heads, chars, weight, bylines } = article
  const figure = blocks.find((block) => block.t === 'figure')?.figure
  const note = blocks.find((block) => block.t === 'note')
  return {
    id,
    kind,
    order,
    script: scriptOf(article.lang ?? paperLang),
    ...(weight === undefined ? {} : { weight }),
    isBoxed: article.boxed === true,
    column: article.column ?? '',
    kicker: heads.kicker.join('　'),
    headline: heads.headline.length > 0 ? heads.headline : [headlineOf(article)],
    deck: heads.deck.join('　'),
    byline: bylines.map(({ text }) => text).join('　'),
    note: note ? `${note.label === undefined ? '' : `【${note.label}】`}${note.text}` : '',
    text: pageText(blocks),
    chars,
    isMore: isMoreThanText(article),
    ...(figure
      ? { figure: { ratio: ratioOf(figure), caption: [figure.caption ?? '', ...figure.credits].join('　') } }
      : {}),
  }
}

/** A picture that has not come down to us has a shallow frame. */
function ratioOf({ w, h, renditions }: { w?: number; h?: number; renditions: readonly unknown[] }): number {
  if (renditions.length === 0 && w === undefined) return 3
  return Math.min(4, Math.max(0.4, (w ?? 3) / (h ?? 2)))
}

/** The rectangle around all that belongs to an article on the page image. */
function zoneOf({ zones = [] }: Pick<Page, 'zones'>, id: string): Rect | undefined {
  const own = zones.filter(({ article }) => article === id).flatMap(({ poly }) => poly)
  return own.length === 0 ? undefined : around(own)
}

/** Corners that hold every point. */
export function around(points: readonly (readonly [number, number])[]): Rect {
  const across = points.map(([x]) => x)
  const down = points.map(([, y]) => y)
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  }
}

function headHeights({ zones = [] }: Pick<Page, 'zones'>): Map<string, number> {
  const heights = new Map<string, number>()
  for (const { article, part, poly } of zones)
    if (article !== undefined && part === 'head') {
      const { top, bottom } = around(poly)
      heights.set(article, Math.max(heights.get(article) ?? 0, bottom - top))
    }
  return heights
}
