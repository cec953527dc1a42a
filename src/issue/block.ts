import * as v from 'valibot'
import { Figure } from './figure.ts'
import { BlockKey } from './ids.ts'
import { SourceLines } from './quality.ts'
import { areNested, Line, Mark, Rich, Text } from './text.ts'

const base = {
  k: BlockKey,
  /** Where it stands in the source, in the order it was put together. */
  src: v.exactOptional(v.pipe(v.array(SourceLines), v.minLength(1), v.maxLength(50))),
}
const rich = {
  text: Text,
  marks: v.exactOptional(v.pipe(v.array(Mark), v.minLength(1), v.maxLength(500))),
}
const some = <S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(most))

const Cell = v.union([v.literal(''), Line])

/** A piece of an article's body. `t` says which, `k` names it. */
export const Block = v.pipe(
  v.variant('t', [
    /** 段落. `continues`: the second half of a paragraph whose middle is lost; set without indent. */
    v.strictObject({ t: v.literal('p'), ...base, ...rich, continues: v.exactOptional(v.literal(true)) }),
    /** 小标题 */
    v.strictObject({ t: v.literal('h'), ...base, ...rich }),
    /** 编者按. `label` is the word before it, as printed. */
    v.strictObject({ t: v.literal('note'), ...base, ...rich, label: v.exactOptional(v.pipe(Line, v.maxLength(20))) }),
    v.strictObject({ t: v.literal('quote'), ...base, ...rich, from: v.exactOptional(Line) }),
    /** Stanzas of lines. */
    v.strictObject({ t: v.literal('verse'), ...base, stanzas: some(some(Line, 200), 200) }),
    v.strictObject({
      t: v.literal('list'),
      ...base,
      ordered: v.exactOptional(v.literal(true)),
      items: some(Rich, 300),
    }),
    v.strictObject({
      t: v.literal('table'),
      ...base,
      caption: v.exactOptional(Line),
      head: some(Cell, 40),
      rows: some(some(Cell, 40), 500),
    }),
    v.strictObject({ t: v.literal('figure'), ...base, figure: Figure }),
    /** 问答 */
    v.strictObject({ t: v.literal('qa'), ...base, q: Rich, a: some(Rich, 50) }),
    /** 链接, a box of background beside the story. */
    v.strictObject({ t: v.literal('box'), ...base, title: v.exactOptional(Line), paras: some(Rich, 100) }),
    /** 落款, line by line. */
    v.strictObject({ t: v.literal('sign'), ...base, lines: some(Line, 20) }),
    /** Text that is not here. It is shown as missing and never filled. */
    v.strictObject({
      t: v.literal('gap'),
      ...base,
      reason: v.picklist(['lost', 'conflict', 'illegible', 'withheld']),
      /** Which neighbour is broken off: the one before the gap, the one after, or both. */
      side: v.picklist(['before', 'after', 'both']),
    }),
  ]),
  v.check(
    (block) => !('text' in block) || block.marks === undefined || areNested(block.marks, block.text.length),
    'has marks that cross or leave the text',
  ),
  v.check(
    (block) => block.t !== 'table' || block.rows.every((row) => row.length === block.head.length),
    'has rows that are longer or shorter than its head',
  ),
)
export type Block = v.InferOutput<typeof Block>
