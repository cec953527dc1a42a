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

const count = (most: number, least = 1) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

/** A story, or several briefs, on the grid; and how it is set there. Rows are lines of text. */
const PlacedBlock = v.strictObject({
  /** Several are briefs, in one list. */
  articles: v.pipe(v.array(ArticleId), v.minLength(1), v.maxLength(50)),
  column: count(8),
  row: count(5000),
  columns: count(8),
  rows: count(2000),
  /** The headline: its size, 0 the largest; its lines; the rows that all above the text takes. */
  head: v.strictObject({
    size: count(6, 0),
    lines: count(20),
    rows: count(200, 0),
    /** Its deck is shown. */
    deck: v.exactOptional(v.literal(true)),
    /** It runs down beside the picture. */
    vertical: v.exactOptional(v.literal(true)),
  }),
  /** The picture: above the text, or over its last columns with the text around it; `rows` with its caption. */
  figure: v.exactOptional(v.strictObject({ at: v.picklist(['top', 'side']), columns: count(8), rows: count(200) })),
  text: v.strictObject({ columns: count(8), rows: count(2000, 0) }),
  /** All of the story stands here. */
  whole: v.exactOptional(v.literal(true)),
})
export type PlacedBlock = v.InferOutput<typeof PlacedBlock>

/** What press composed for one paper width: cells on a grid of columns and text lines. */
const Layout = v.strictObject({
  columns: v.picklist([4, 6, 8]),
  /** Characters in a line of a column. */
  unit: count(30, 6),
  rows: count(5000),
  /** The places are those of the printed page. */
  printed: v.exactOptional(v.literal(true)),
  /** Weightiest first. */
  blocks: v.pipe(v.array(PlacedBlock), v.maxLength(600)),
})
export type Layout = v.InferOutput<typeof Layout>

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
      renditions: v.pipe(v.array(Rendition), v.minLength(1), v.maxLength(4)),
    }),
  ),
  words: v.exactOptional(FileRef),
  pdf: v.exactOptional(FileRef),
  zones: v.exactOptional(v.pipe(v.array(Zone), v.minLength(1), v.maxLength(1000))),
  /** Article ids in reading order. A jumped article stands under its first page only. */
  articles: v.pipe(v.array(ArticleId), v.maxLength(300)),
  layout: v.exactOptional(v.pipe(v.array(Layout), v.minLength(1), v.maxLength(4))),
  /** The page is known to have existed and is not here. */
  missing: v.exactOptional(v.strictObject({ reason: Line })),
})
export type Page = v.InferOutput<typeof Page>
