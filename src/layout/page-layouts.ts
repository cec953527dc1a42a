import type { Article } from '../issue/article.ts'
import type { Layout, Page, PlacedBlock } from '../issue/page.ts'
import { composeAsPrinted } from './printed/as-printed.ts'
import { compose, type Composition } from './composed/compose.ts'
import { itemsOf } from './items.ts'
import type { Room } from './setting/measure.ts'
import { sheets, type Sheet } from './sheets.ts'
import { coverageOf } from './printed/zone-coverage.ts'

/** Zones that cover less of a page do not tell how it was printed. */
const leastCoverage = 0.8

/**
 * A page for every paper width; nothing for a page without articles. Where zones say how it was printed and that can be
 * set in the columns, it stands as printed; else it is composed. `lang` is the paper's.
 */
export function layoutsOf(page: Page, articles: readonly Article[], lang: string): Layout[] {
  const items = itemsOf(page, articles, lang)
  if (items.length === 0) return []
  const isZoned = coverageOf(page, items) >= leastCoverage
  const composed = (sheet: Sheet) => stored(compose(items, roomOf(page, sheet)), sheet)
  if (!isZoned) return sheets.map(composed)
  const layouts = sheets.map((sheet) => {
    const printed = composeAsPrinted(items, roomOf(page, sheet))
    return printed ? Object.assign(stored(printed, sheet), { printed: true as const }) : composed(sheet)
  })
  // a page is one set of blocks on every paper: lists of briefs must be the same lists
  return layouts.every((layout) => groupsIn(layout) === groupsIn(layouts[0])) ? layouts : sheets.map(composed)
}

function roomOf({ seq }: Page, sheet: Sheet): Room {
  return { sheet, isFront: seq === 1 }
}

function groupsIn(layout: Layout | undefined): string {
  return (layout?.blocks ?? [])
    .map((block) => block.articles.join(' '))
    .toSorted()
    .join()
}

function stored({ rows, blocks }: Composition, { columns, unit }: Sheet): Layout {
  return { columns, unit, rows, blocks: blocks.map(storedBlock) }
}

function storedBlock({ ids, column, row, columns, rows, setting }: Composition['blocks'][number]): PlacedBlock {
  const { head, figure, text, isWhole } = setting
  return {
    articles: ids,
    column,
    row,
    columns,
    rows,
    head: {
      size: head.size,
      lines: head.lines,
      rows: head.rows,
      ...(head.hasDeck ? { deck: true } : {}),
      ...(head.isVertical ? { vertical: true } : {}),
    },
    ...(figure ? { figure } : {}),
    text,
    ...(isWhole ? { whole: true } : {}),
  }
}
