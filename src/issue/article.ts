import * as v from 'valibot'
import { Block } from './block.ts'
import { ArticleId, BlockKey, Edition, IssueDate, PageLabel } from './ids.ts'
import { Quality } from './quality.ts'
import { Line } from './text.ts'

/** The editor's own line breaks: one entry a line. */
const HeadLines = v.pipe(v.array(v.pipe(Line, v.maxLength(120))), v.maxLength(6))

export const Byline = v.strictObject({
  /** 记者, 通讯员, 整理, an office; as printed. */
  role: v.exactOptional(v.pipe(Line, v.maxLength(60))),
  names: v.pipe(v.array(v.pipe(Line, v.maxLength(60))), v.maxLength(20)),
  org: v.exactOptional(v.pipe(Line, v.maxLength(120))),
  /** The whole line as printed. */
  text: v.pipe(Line, v.maxLength(200)),
})
export type Byline = v.InferOutput<typeof Byline>

/** An article of this paper, in this issue or another. */
export const ArticleRef = v.strictObject({ date: IssueDate, edition: v.exactOptional(Edition), id: ArticleId })
export type ArticleRef = v.InferOutput<typeof ArticleRef>

/** 连载: one part of a story told over several issues. It has a name as a column has, and shares the names with them. */
export const Series = v.strictObject({
  name: v.pipe(Line, v.maxLength(60)),
  part: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))),
})
export type Series = v.InferOutput<typeof Series>

export const articleKinds = [
  'news',
  'photo',
  'brief',
  'column',
  'editorial',
  'notice',
  'poem',
  'letter',
  'correction',
  'ad',
] as const

export const Article = v.pipe(
  v.strictObject({
    id: ArticleId,
    kind: v.picklist(articleKinds),
    /** 专栏 */
    column: v.exactOptional(v.pipe(Line, v.maxLength(60))),
    series: v.exactOptional(Series),
    /** 引题 kicker, 主题 headline, 副题 deck. */
    heads: v.strictObject({ kicker: HeadLines, headline: HeadLines, deck: HeadLines }),
    bylines: v.pipe(v.array(Byline), v.maxLength(10)),
    dateline: v.exactOptional(v.pipe(Line, v.maxLength(80))),
    /** BCP 47, when it is not the paper's own language. */
    lang: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
    blocks: v.pipe(v.array(Block), v.maxLength(2000)),
    /** 转版: which pages it stands on, from and to which block. Absent when it stands on one page whole. */
    parts: v.exactOptional(
      v.pipe(
        v.array(v.strictObject({ page: PageLabel, from: BlockKey, to: BlockKey })),
        v.minLength(2),
        v.maxLength(20),
      ),
    ),
    /** The editors' own ranking: 5 leads the page. */
    weight: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
    /** Set in a frame (花边). */
    boxed: v.exactOptional(v.literal(true)),
    keywords: v.exactOptional(v.pipe(v.array(v.pipe(Line, v.maxLength(40))), v.minLength(1), v.maxLength(20))),
    corrects: v.exactOptional(ArticleRef),
    correctedBy: v.exactOptional(v.pipe(v.array(ArticleRef), v.minLength(1), v.maxLength(20))),
    rights: v.exactOptional(Line),
    /** How the text was got: set by its editors, taken from a text layer, or read by machine. */
    extraction: v.picklist(['typed', 'text', 'ocr']),
    /** Characters of the body without spaces; the figure readers see. */
    chars: v.pipe(v.number(), v.integer(), v.minValue(0)),
    quality: v.pipe(v.array(Quality), v.maxLength(500)),
  }),
  v.check(({ blocks }) => new Set(blocks.map(({ k }) => k)).size === blocks.length, 'has two blocks of one key'),
  v.check(({ blocks, parts = [] }) => {
    const keys = blocks.map(({ k }) => k)
    const ends = parts.flatMap(({ from, to }) => [keys.indexOf(from), keys.indexOf(to)])
    return ends.every((end, at) => end >= 0 && (at === 0 || end >= (ends[at - 1] ?? 0) + (at % 2 === 0 ? 1 : 0)))
  }, 'has parts that are not runs of its blocks, one after the other'),
)
export type Article = v.InferOutput<typeof Article>
