import type { HeadStack } from './head-stack.ts'
import type { Item } from '../items.ts'
import type { Measured, Room } from './measure.ts'
import { perLine } from './places.ts'
import { runsOf } from './pour.ts'
import type { Story } from '../rank.ts'
import { widthOf } from '../sheets.ts'

/** 简讯: the short items of a page as one list. */
export function measureBriefs(story: Story, members: readonly Item[], columns: number, { sheet }: Room): Measured {
  const lists = columns >= 4 ? Math.floor(columns / 2) : 1
  const width = (widthOf(sheet, columns) - (lists - 1) * sheet.gap) / lists
  const heightsOf = members.map((item) => {
    const words = [item.headline.join(' '), ...item.text.map(({ text }) => text)].join('　')
    const [whole] = runsOf({ text: [{ k: '', kind: 'plain', text: words }], script: item.script }, width)
    return (whole?.lines ?? 1) + 0.5
  })
  const needed = 2 + Math.ceil(columnsOfList(heightsOf, lists))
  const head: HeadStack = { size: 6, lines: 1, rows: 2, isBroken: false, hasDeck: false, isVertical: false }
  const slack = Math.ceil(members.length / lists / 2)
  const share = columns / sheet.columns
  const blankAt = (rows: number) => Math.max(0, rows - 1 - needed - slack)
  const costAt = (rows: number) => share * (3 * blankAt(rows) ** 2 + perLine * (rows - 1 - needed))
  return {
    story,
    columns,
    min: 1 + needed,
    head,
    hasFigure: false,
    least: 0,
    aim: { low: 1 + needed, high: 1 + needed, perLine: share * perLine },
    costAt,
    at: (rows) => ({
      head,
      text: { columns: lists, rows: rows - 3 },
      isWhole: true,
      blank: blankAt(rows),
      cost: costAt(rows),
    }),
  }
}

/** The height of the highest of `lists` columns when items stand in order and none is broken. */
function columnsOfList(items: readonly number[], lists: number): number {
  const total = items.reduce((sum, height) => sum + height, 0)
  if (lists === 1) return total
  for (let height = total / lists; ; height += 0.5) {
    let column = 1
    let used = 0
    for (const item of items) {
      if (used > 0 && used + item > height + 1e-9) {
        column += 1
        used = 0
      }
      used += item
    }
    if (column <= lists && used <= height + 1e-9) return height
  }
}
