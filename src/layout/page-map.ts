import type { Page } from '../issue/page.ts'
import { around, type Rect } from './items.ts'

/** 版位图: where the articles of a page stand, as rectangles; those of the masthead and the like have no articles. */
export type MapRect = Rect & { articles: readonly string[] }

/** Share of the map that the masthead of a front takes when the page was composed and not printed. */
const mastheadHeight = 1100
const furniture = new Set(['masthead', 'ear', 'banner', 'folio'])

/**
 * The page map, from the printed page's zones where it has them, else from what press composed for six columns. Empty for
 * a page with neither.
 */
export function pageMap({ seq, zones = [], layout = [] }: Pick<Page, 'seq' | 'zones' | 'layout'>): MapRect[] {
  if (zones.some(({ article }) => article !== undefined)) {
    const ids = [...new Set(zones.flatMap(({ article }) => article ?? []))]
    const own = ids.map((id) =>
      rect(
        zones.filter(({ article }) => article === id).flatMap(({ poly }) => poly),
        [id],
      ),
    )
    const rest = zones.filter(({ role }) => role !== undefined && furniture.has(role)).map(({ poly }) => rect(poly, []))
    return [...rest, ...own]
  }
  const composed = layout.find(({ columns }) => columns === 6) ?? layout[0]
  if (!composed) return []
  const { columns, rows, blocks } = composed
  const head = seq === 1 ? mastheadHeight : 0
  const down = (row: number) => Math.round(head + ((row - 1) / rows) * (10_000 - head))
  const across = (column: number) => Math.round(((column - 1) / columns) * 10_000)
  return [
    ...(head > 0 ? [{ left: 0, top: 0, right: 10_000, bottom: head, articles: [] }] : []),
    ...blocks.map((block) => ({
      left: across(block.column),
      top: down(block.row),
      right: across(block.column + block.columns),
      bottom: down(block.row + block.rows),
      articles: block.articles,
    })),
  ]
}

function rect(points: readonly (readonly [number, number])[], articles: string[]): MapRect {
  return { ...around(points), articles }
}
