import type { Page } from '../../issue/page.ts'
import type { Rect } from '../../layout/items.ts'
import { pageMap } from '../../layout/page-map.ts'

type Props = {
  page: Page
  /** The article that is filled in; the page's first when none is named. */
  article?: string | undefined
  /** Said to those who do not see it; without it the map is decoration beside words that say the same. */
  label?: string
}

/** 版位图: a glyph of the page's blocks with the current one filled in. Nothing for a page that has no places. */
export function PageMap({ page, article, label }: Props) {
  const rects = pageMap(page)
  if (rects.length === 0) return null
  const current = article ?? page.articles[0] ?? ''
  return (
    <svg
      className="page-map"
      viewBox="0 0 100 144"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {rects.map((rect) => (
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
