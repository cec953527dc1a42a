import { bodyOf } from './body.ts'
import { frameOf } from './frame.ts'
import { headStack, verticalStack, type HeadStack } from './head-stack.ts'
import { picturesIn } from './picture.ts'
import { bestPlace, leastCost, perLine, placeOf } from './places.ts'
import { runsOf } from './pour.ts'
import type { Story } from '../rank.ts'
import type { Sheet } from '../sheets.ts'

/** How a block is set at one height. Rows are lines of text; `blank` are those that nothing fills. */
export type Setting = {
  head: Pick<HeadStack, 'size' | 'lines' | 'rows' | 'hasDeck' | 'isVertical'>
  /** The picture above the text, or over the last columns of it. `rows` with its caption. */
  figure?: { at: 'top' | 'side'; columns: number; rows: number }
  /** Columns of text and the lines in each; beside a picture the last of them begin below it. */
  text: { columns: number; rows: number }
  /** All of the story stands here. */
  isWhole: boolean
  blank: number
  cost: number
}

/** A story in a block of so many columns: the least height it can have, and its setting at any above. */
export type Measured = {
  story: Story
  columns: number
  min: number
  head: HeadStack
  hasFigure: boolean
  /** The least that any height costs. */
  least: number
  /** Heights that its places would best have: below the lowest and above the highest every line costs `perLine`. */
  aim: { low: number; high: number; perLine: number }
  /** What the setting at a height costs: the search asks for many heights, and for the settings of a few. */
  costAt: (rows: number) => number
  at: (rows: number) => Setting
}

/** Lines of text a story would have in each column if it were alone. */
const ideal = { 1: 24, 2: 15, 3: 11, 4: 8 } as const
export type Room = { sheet: Sheet; isFront: boolean }

/** Measures `story` in a block of `columns` columns. */
export function measure(story: Story, columns: number, { sheet, isFront }: Room): Measured {
  const { item, tier } = story
  const frame = frameOf(sheet, columns, item.isBoxed)
  const room = { width: frame.width, columns, tier, isFront }
  const vertical = verticalStack(item, room)
  const head = vertical ?? headStack(item, room)
  const body = bodyOf(runsOf(item, frame.measure), frame.columns)
  const chrome = 1 + frame.rows + head.rows
  const places = picturesIn(item, { ...frame, gap: sheet.gap, vertical }).map((picture) =>
    placeOf({ body, isMore: item.isMore, picture }, ideal[tier]),
  )
  const share = columns / sheet.columns
  const lowest = Math.min(...places.map(({ least }) => least))
  const aims = places.map(({ aim }) => chrome + aim)
  const costs: number[] = []

  function costBelowHead(lines: number): number {
    return lines < lowest ? Infinity : (costs[lines] ??= bestPlace(places, lines).cost)
  }
  function at(rows: number): Setting {
    const { place, fill, cost } = bestPlace(places, rows - chrome)
    const { picture } = place.area
    // there is no white around a head at the side of a picture: the picture takes what is over
    const [above, along] = vertical ? [0, fill.lead] : [fill.lead, 0]
    return {
      head: { ...head, rows: head.rows + above },
      ...(fill.figure === undefined || !picture
        ? {}
        : { figure: { at: picture.at, columns: picture.columns, rows: fill.figure + along } }),
      text: { columns: frame.columns, rows: fill.text },
      isWhole: fill.isWhole,
      blank: fill.blank,
      cost: share * cost,
    }
  }
  return {
    story,
    columns,
    min: chrome + lowest,
    head,
    hasFigure: item.figure !== undefined,
    least: share * leastCost(places, costBelowHead),
    aim: { low: Math.min(...aims), high: Math.max(...aims), perLine: share * perLine },
    costAt: (rows) => share * costBelowHead(rows - chrome),
    at,
  }
}
