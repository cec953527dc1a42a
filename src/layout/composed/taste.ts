import type { Cell } from './cell.ts'
import type { Measured } from '../setting/measure.ts'
import { headSizes } from '../setting/headline.ts'
import { widthOf, type Sheet } from '../sheets.ts'

/** Columns that the cells of a band may take, by the columns of the page. */
export const divisions: Record<Sheet['columns'], readonly (readonly number[])[]> = {
  4: [[4], [2, 2]],
  6: [[6], [4, 2], [2, 4], [3, 3], [2, 2, 2], [3, 2, 1], [2, 3, 1]],
  8: [[8], [5, 3], [4, 4], [4, 2, 2], [2, 4, 2], [3, 3, 2], [2, 2, 2, 2]],
}

/** What a shape costs whatever its height: `undefined` where a story may not stand so. */
export function costOfCell(stories: readonly Measured[], columns: number, sheet: Sheet): number | undefined {
  let cost = 0
  for (const [at, { story, head, hasFigure }] of stories.entries()) {
    const { item, tier } = story
    const isBriefs = item.id === briefsId
    if (columns === 1 && !isBriefs) return undefined
    if (tier === 1 && columns < Math.min(sheet.columns, 4)) return undefined
    if (isBriefs && columns > 3) cost += columns === sheet.columns ? 8 : 14
    if (item.isBoxed && columns < 3 && sheet.columns > 4) cost += 6
    if (tier === 1 && columns === sheet.columns && sheet.columns > 4) {
      const isLong = item.headline.join(' ').length * headSizes[0].size > 0.82 * widthOf(sheet, columns)
      cost += isLong ? 2 : 14
    }
    if (item.kind === 'photo' && columns > 4) cost += 8
    if (tier >= 3 && columns > 3 && !item.isBoxed && !isBriefs) cost += hasFigure ? 6 : 10
    if (at > 0 && tier < (stories[0]?.story.tier ?? 4)) cost += 14
    if (head.lines > 2) cost += 6 * (head.lines - 2)
    if (head.isBroken) cost += 3
  }
  // two pictures one above the other make a column of pictures
  if (stories.length > 1 && stories.every(({ hasFigure }) => hasFigure)) cost += 5
  return cost
}

export const briefsId = 'briefs'

/** What it costs to divide a band so, whatever stands in it. */
export function costOfDivision(division: readonly number[], sheet: Sheet): number {
  return division.length === 2 && division[0] === division[1] && sheet.columns > 4 ? 5 : 0
}

/** What it costs to set `next` at the right of the cells of a band. Never less than nothing: the search counts on it. */
export function costOfJoining(cells: readonly Cell[], next: Cell, { columns }: Sheet): number {
  let cost = 0
  let left = 0
  let framed = 0
  for (const cell of cells) {
    left += cell.columns
    framed += cell.framed
    const [wider, narrower] = cell.columns > next.columns ? [cell, next] : [next, cell]
    if (wider.columns > narrower.columns && isLighter(wider, narrower)) cost += 5
  }
  for (const { story } of next.stories) {
    const { zone } = story.item
    const middle = (left + next.columns / 2) / columns
    if (zone) cost += 30 * Math.abs(middle - (zone.left + zone.right) / 20_000)
    else if (story.tier === 1 && left > 0) cost += 12
  }
  const before = cells.at(-1)
  if (before) cost += besideOneAnother(before, next)
  // one frame (花边) to a screen: a second beside or below it takes the sense from both
  return cost + 8 * (Math.max(0, framed + next.framed - 1) - Math.max(0, framed - 1))
}

/** The wider cell should hold the heavier story. */
function isLighter(wider: Cell, narrower: Cell): boolean {
  const one = wider.stories[0]?.story
  const two = narrower.stories[0]?.story
  return (
    one !== undefined && two !== undefined && one.rank > two.rank + 1 && one.item.kind !== 'photo' && !one.item.isBoxed
  )
}

function besideOneAnother(one: Cell, two: Cell): number {
  const [a] = one.stories
  const [b] = two.stories
  if (!a || !b) return 0
  let cost = 0
  const areHeads = a.story.item.id !== briefsId && b.story.item.id !== briefsId
  // 撞题, two headlines of one size side by side
  if (areHeads && a.head.size === b.head.size) cost += a.head.size <= 3 ? 9 : 3
  if (a.story.item.kind === 'photo' && b.story.item.kind === 'photo') cost += 10
  else if (a.hasFigure && b.hasFigure) cost += 4
  return cost
}

const repeated = 5
const acrossAgain = 8
/** No two bands that follow one another cost more for it. */
export const dearestSequence = repeated + acrossAgain

/** What it costs that two bands follow one another. */
export function costOfSequence(before: readonly number[], next: readonly number[]): number {
  return (before === next ? repeated : 0) + (before.length === 1 && next.length === 1 ? acrossAgain : 0)
}

/** What the height of a band costs. */
export function costOfHeight(rows: number, isFirst: boolean, columns: number): number {
  const tall = columns === 4 ? 46 : 38
  return Math.max(0, rows - tall) * 2 + (isFirst ? Math.max(0, 16 - rows) * 2 : 0)
}
