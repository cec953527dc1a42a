import { fillArea, fullRows, leastRows, type Area } from './fill.ts'
import { frameOf } from './frame.ts'
import { headStack, verticalStack, type HeadStack } from './head-stack.ts'
import { picturesIn } from './picture.ts'
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
  at: (rows: number) => Setting
}

/** Lines of text a story would have in each column if it were alone. */
const ideal = { 1: 24, 2: 15, 3: 11, 4: 8 } as const
export type Room = { sheet: Sheet; isFront: boolean }

/** Measures `story` in a block of `columns` columns. */
export function measure(story: Story, columns: number, { sheet, isFront }: Room): Measured {
  const { item, tier } = story
  const frame = frameOf(sheet, columns, item.isBoxed)
  const vertical = verticalStack(item, columns)
  const head = vertical ?? headStack(item, { width: frame.width, columns, tier, isFront })
  const runs = runsOf(item, frame.measure)
  const chrome = 1 + frame.rows + head.rows
  const areas = picturesIn(item, { ...frame, gap: sheet.gap, vertical }).map((picture) => {
    const area: Area = { runs, columns: frame.columns, isMore: item.isMore, picture }
    const full = fullRows(area)
    const aim = Math.min(full, ideal[tier] + (picture?.at === 'top' ? picture.ideal : 0))
    return { area, aim, least: leastRows(area, full) }
  })
  const share = columns / sheet.columns
  const settings: Setting[] = []

  function setAt(rows: number): Setting {
    let best: Setting | undefined
    for (const { area, aim, least } of areas) {
      if (rows - chrome < least) continue
      const { figure, lead, ...fill } = fillArea(area, rows - chrome)
      const { picture } = area
      const cost =
        share * (3 * fill.blank ** 2 + 0.8 * Math.abs(rows - chrome - aim) + fill.cost + (picture?.dislike ?? 0))
      if (best && cost >= best.cost - 1e-9) continue
      best = {
        head: { ...head, rows: head.rows + lead },
        ...(figure === undefined || !picture
          ? {}
          : { figure: { at: picture.at, columns: picture.columns, rows: figure } }),
        text: { columns: frame.columns, rows: fill.text },
        isWhole: fill.isWhole,
        blank: fill.blank,
        cost,
      }
    }
    if (!best) throw new RangeError('below the least height')
    return best
  }
  function at(rows: number): Setting {
    const setting = settings[rows] ?? setAt(rows)
    settings[rows] = setting
    return setting
  }
  const min = chrome + Math.min(...areas.map(({ least }) => least))
  const aim = chrome + (areas[0]?.aim ?? 0)
  return { story, columns, min, head, hasFigure: item.figure !== undefined, least: leastCost(at, min, aim), at }
}

/** The cost of the best height; from the ideal on it only grows with the distance. */
function leastCost(at: (rows: number) => Setting, min: number, aim: number): number {
  let least = Infinity
  for (let away = 0; away <= 6; away += 1) {
    if (aim - away >= min) least = Math.min(least, at(aim - away).cost)
    least = Math.min(least, at(Math.max(min, aim) + away).cost)
  }
  return least
}
