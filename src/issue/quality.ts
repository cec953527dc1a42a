import * as v from 'valibot'
import { ArticleId, BlockKey, PageLabel } from './ids.ts'
import { Line, Text } from './text.ts'

const lineNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))

/** Lines of a source: `[which of provenance.sources, first line, last line]`, lines counted from 1. */
export const SourceLines = v.pipe(
  v.strictTuple([v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)), lineNumber, lineNumber]),
  v.check(([, first, last]) => first <= last, 'must not end before it begins'),
)
export type SourceLines = v.InferOutput<typeof SourceLines>

/** What may be wrong with a page, or has been put right. docs/issue-format.md says what each means. */
export const qualityCodes = [
  'text.gap-before',
  'text.gap-after',
  'text.joined',
  'text.join-conflict',
  'text.dup-removed',
  'text.near-dup',
  'text.repetition',
  'text.missing',
  'order.inferred',
  'order.ambiguous',
  'article.unsegmented',
  'article.ends-open',
  'zone.scale-guessed',
  'zone.self-intersect',
  'zone.outside',
  'zone.overlap',
  'zone.missing',
  'meta.conflict',
  'meta.garbled',
  'meta.placeholder',
  'meta.pages-missing',
  'ocr.low-confidence',
  'ocr.suspect',
  'ocr.normalised',
  'image.missing',
  'image.upscaled',
  'quote.unopened',
  'rights.unknown',
] as const

export const Quality = v.strictObject({
  code: v.picklist(qualityCodes),
  level: v.picklist(['info', 'warn', 'error']),
  where: v.strictObject({
    page: v.exactOptional(PageLabel),
    article: v.exactOptional(ArticleId),
    block: v.exactOptional(BlockKey),
    /** Offset in the block's text, in UTF-16 units: the seam of a join, the end of a suspect word. */
    at: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    lines: v.exactOptional(v.pipe(v.array(SourceLines), v.minLength(1), v.maxLength(50))),
    field: v.exactOptional(v.pipe(Line, v.maxLength(60))),
  }),
  /** How the program came to it. `score` and `margin` are the method's own; `text` is the other reading, or what was dropped. */
  evidence: v.exactOptional(
    v.strictObject({
      method: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.maxLength(40)),
      score: v.exactOptional(v.pipe(v.number(), v.finite())),
      margin: v.exactOptional(v.pipe(v.number(), v.finite())),
      text: v.exactOptional(Text),
    }),
  ),
  /** True when the text was changed for it; false when it is only pointed out. */
  applied: v.boolean(),
})
export type Quality = v.InferOutput<typeof Quality>
export type QualityCode = Quality['code']
