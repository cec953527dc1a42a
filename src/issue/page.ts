import * as v from 'valibot'
import { Rendition, Unit } from './figure.ts'
import { ArticleId, FileRef, PageLabel } from './ids.ts'
import { Line } from './text.ts'

/** An area of the page image: an article's, or part of the furniture. */
const Zone = v.pipe(
  v.strictObject({
    article: v.exactOptional(ArticleId),
    role: v.exactOptional(v.picklist(['masthead', 'ear', 'banner', 'folio', 'ad', 'picture', 'other'])),
    /** Corners, in ten-thousandths of the page's width and height. */
    poly: v.pipe(v.array(v.strictTuple([Unit, Unit])), v.minLength(3), v.maxLength(200)),
    part: v.exactOptional(v.picklist(['head', 'body', 'figure', 'caption'])),
  }),
  v.check(({ article, role }) => (article === undefined) !== (role === undefined), 'must name an article or a role'),
)

/** What press composed for one number of columns: cells on a grid of columns and text lines. */
const Layout = v.strictObject({
  columns: v.picklist([4, 6, 8]),
  rows: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2000)),
  blocks: v.pipe(
    v.array(
      v.strictObject({
        articles: v.pipe(v.array(ArticleId), v.minLength(1), v.maxLength(50)),
        column: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
        row: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2000)),
        columns: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
        rows: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2000)),
      }),
    ),
    v.maxLength(600),
  ),
})

export const Page = v.strictObject({
  /** Place in the issue, from 1. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
  label: PageLabel,
  /** 版名 */
  name: v.exactOptional(v.pipe(Line, v.maxLength(60))),
  kind: v.picklist(['news', 'feature', 'supplement', 'ad', 'other']),
  editors: v.exactOptional(v.pipe(v.array(v.pipe(Line, v.maxLength(60))), v.minLength(1), v.maxLength(20))),
  image: v.exactOptional(
    v.strictObject({
      w: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60_000)),
      h: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60_000)),
      renditions: v.pipe(v.array(Rendition), v.minLength(1), v.maxLength(3)),
    }),
  ),
  words: v.exactOptional(FileRef),
  pdf: v.exactOptional(FileRef),
  zones: v.exactOptional(v.pipe(v.array(Zone), v.minLength(1), v.maxLength(1000))),
  /** Article ids in reading order. A jumped article stands under its first page only. */
  articles: v.pipe(v.array(ArticleId), v.maxLength(300)),
  layout: v.exactOptional(v.pipe(v.array(Layout), v.minLength(1), v.maxLength(3))),
  /** The page is known to have existed and is not here. */
  missing: v.exactOptional(v.strictObject({ reason: Line })),
})
export type Page = v.InferOutput<typeof Page>
