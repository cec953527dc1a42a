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
  const linesOf = (text: string, { size, lines }: { size: number; lines: number }) =>
    text === '' ? 0 : Math.ceil((emWidth(text, item.script) * size * 1.02) / width) * lines
  const hasDeck = item.deck !== '' && (columns >= 3 || tier <= 2)
  const height =
    columnHeight(item, headline, width) +
    (item.column === '' && isLabelled(item) ? type.kicker.lines : 0) +
    linesOf(item.kicker, type.kicker) +
    headline.lines * (headSizes[headline.size]?.lines ?? 1) +
    (hasDeck ? linesOf(item.deck, type.deck) : 0) +
    linesOf(item.byline, stackType.byline) +
    (item.note === '' ? 0 : linesOf(item.note, stackType.note) + 0.5)
  return { ...headline, rows: Math.ceil(height - 1e-9), hasDeck, isVertical: false }
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

/** The stack of a picture story whose headline runs down beside the picture; `undefined` where that does not do. */
export function verticalStack(item: Item, columns: number): VerticalStack | undefined {
  const { headline, kicker, deck, figure, script, kind, text } = item
  const longest = Math.max(...headline.map((segment) => emWidth(segment, script)))
  if (kind !== 'photo' || text.length > 0 || script !== 'cjk' || !figure || columns < 2 || columns > 3) return undefined
  if (headline.length > 2 || longest > 9 || longest < 3 || kicker !== '' || deck !== '' || figure.ratio > 1.1)
    return undefined
  const size = 3
  const { size: em, lines } = headSizes[size]
  return {
    size,
    lines: headline.length,
    isBroken: false,
    hasDeck: false,
    isVertical: true,
    rows: item.byline === '' ? 0 : 1,
    strip: headline.length * lines * line + 0.9,
    length: Math.ceil((longest * em * 1.08) / line),
  }
}
