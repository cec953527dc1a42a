import { emWidth, headWidth } from './em-width.ts'
import { headSizes, setHeadline, type HeadlineRoom, type SetHeadline } from './headline.ts'
import type { Item } from '../items.ts'
import { line } from '../sheets.ts'

/** What stands above the text: which of it is shown, and the whole lines it takes. */
export type HeadStack = SetHeadline & { rows: number; hasDeck: boolean; isVertical: boolean }

/** Sizes in em of the text and lines per line, here and in page-grid.css. */
const stackType = {
  lead: { kicker: { size: 22 / 15, lines: 1.5 }, deck: { size: 1.2, lines: 1.5 } },
  story: { kicker: { size: 17 / 15, lines: 1 }, deck: { size: 17 / 15, lines: 1 } },
  columnName: { size: 1.6, lines: 1.5 },
  byline: { size: 14 / 15, lines: 1 },
  note: { size: 1, lines: 1 },
} as const

/** The head stack of an item in a block `width` em wide: its height is rounded up to whole lines. */
export function headStack(item: Item, room: HeadlineRoom): HeadStack {
  const { width, columns, tier } = room
  const headline = setHeadline(item, room)
  const type = tier === 1 ? stackType.lead : stackType.story
  const at = { script: item.script, width }
  const hasDeck = item.deck !== '' && (columns >= 3 || tier <= 2)
  const height =
    columnHeight(item, headline, width) +
    (item.column === '' && isLabelled(item) ? type.kicker.lines : 0) +
    linesOf(item.kicker, type.kicker, at) +
    headline.lines * (headSizes[headline.size]?.lines ?? 1) +
    (hasDeck ? linesOf(item.deck, type.deck, at) : 0) +
    linesOf(item.byline, stackType.byline, at) +
    (item.note === '' ? 0 : linesOf(item.note, stackType.note, at) + 0.5)
  return { ...headline, rows: Math.ceil(height - 1e-9), hasDeck, isVertical: false }
}

/** Lines of text that a part of the stack takes when it is set `width` em wide. */
function linesOf(
  text: string,
  { size, lines }: { size: number; lines: number },
  { script, width }: Pick<Item, 'script'> & { width: number },
): number {
  return text === '' ? 0 : Math.ceil((emWidth(text, script) * size * 1.02) / width) * lines
}

/** 专栏: in a frame the column's name stands beside the headline where both have room, else above it. */
function columnHeight({ column, isBoxed, headline, script }: Item, set: SetHeadline, width: number): number {
  if (column === '') return 0
  const size = headSizes[set.size]?.size ?? 1
  const head = headWidth(headline.join(' '), script) * size
  const both = emWidth(column, script) * stackType.columnName.size + 2.4 + head
  const beside = stackType.columnName.lines - set.lines * (headSizes[set.size]?.lines ?? 1)
  return isBoxed && both <= width && set.lines === 1 ? Math.max(0, beside) : stackType.columnName.lines
}

/** Kinds of article that are named above their headline: 社论, 来信, … */
export function isLabelled({ kind }: Pick<Item, 'kind'>): boolean {
  return kind !== 'news' && kind !== 'brief' && kind !== 'photo'
}

/** A headline that runs down: the width it takes in em, and its length in lines of text. */
export type VerticalStack = HeadStack & { strip: number; length: number }

/** Between the picture and the headline at its side, in em; as in page-photo.css. */
const stripGap = 0.9

/**
 * The stack of a picture story whose headline runs down beside the picture; `undefined` where that does not do. What text it
 * has stands below both; so does the byline, and `rows` are those of it alone.
 */
export function verticalStack(item: Item, { width, columns, tier }: HeadlineRoom): VerticalStack | undefined {
  const { headline, kicker, deck, column, note, byline, figure, script, kind } = item
  const longest = Math.max(...headline.map((segment) => emWidth(segment, script)))
  if (kind !== 'photo' || tier === 1 || script !== 'cjk' || !figure || columns < 2 || columns > 3) return undefined
  if (headline.length > 2 || longest > 9 || longest < 3 || figure.ratio > 1.1) return undefined
  if (kicker !== '' || deck !== '' || column !== '' || note !== '') return undefined
  const size = 3
  const { size: em, lines } = headSizes[size]
  return {
    size,
    lines: headline.length,
    isBroken: false,
    hasDeck: false,
    isVertical: true,
    rows: linesOf(byline, stackType.byline, { script, width }),
    // the white on the outer side of its last line hangs out, so that the characters end where other text does
    strip: headline.length * lines * line - (lines * line - em) / 2 + stripGap,
    length: Math.ceil((longest * em * 1.08) / line),
  }
}
