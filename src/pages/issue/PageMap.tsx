import type { Page } from '../../issue/page.ts'
import type { Rect } from '../../layout/items.ts'
import { pageMap } from '../../layout/page-map.ts'

type Props = {
  page: Page
  /** The article that is filled in; the page's first when none is named. */
  article?: string | undefined
  label?: string
}

/** 版位图: a glyph of the page's blocks with the current one filled in. Nothing for a page that has no places. */
export function PageMap({ page, article, label }: Props) {
  const name = label === undefined ? {} : { label }
  return <SheetMap boxes={pageMap(page)} current={article ?? page.articles[0] ?? ''} {...name} />
}

type SheetProps = {
  boxes: readonly (Rect & { articles: readonly string[] })[]
  /** The article that is filled in. */
  current: string
  /** Said to those who do not see it; without it the map is decoration beside words that say the same. */
  label?: string
}

/** The same of a page of which only its map is at hand, as search has it. */
export function SheetMap({ boxes, current, label }: SheetProps) {
  if (boxes.length === 0) return null
  return (
    <svg
      className="page-map"
      viewBox="0 0 100 144"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {boxes.map((rect) => (
        <rect
          key={`${rect.left} ${rect.top}`}
          {...onSheet(rect)}
          data-current={rect.articles.includes(current) ? '' : undefined}
        />
      ))}
    </svg>
  )
}

/** Where a rectangle of the map is drawn on a sheet of 100 by 144, with a margin around them all and white in between. */
export function onSheet({ left, top, right, bottom }: Rect) {
  return {
    x: 4 + left * 0.0092,
    y: 4 + top * 0.0136,
    width: Math.max(2, (right - left) * 0.0092 - 2),
    height: Math.max(2, (bottom - top) * 0.0136 - 2),
  }
}
