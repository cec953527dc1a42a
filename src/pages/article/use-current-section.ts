import { useEffect, useState } from 'react'
import type { ArticleView } from './views.ts'

/** Shrinks the window to the part that a heading has to reach before its section is the one being read. */
const margins: Record<ArticleView, string> = {
  across: '0px 0px -66% 0px',
  down: '0px 0px 0px -66%',
  columns: '0px',
}

/**
 * The id of the last heading that has gone by the first third of the window in the way the text runs; of columns, the last one
 * on the page or before. `undefined` before the first.
 */
export function useCurrentSection(ids: readonly string[], view: ArticleView): string | undefined {
  const [current, setCurrent] = useState<string>()
  const joined = ids.join(' ')
  useEffect(() => {
    if (joined === '') return undefined
    const headings = joined.split(' ').flatMap((id) => document.querySelector(`#${CSS.escape(id)}`) ?? [])
    const look = () => setCurrent(headings.findLast((heading) => hasGoneBy(heading, view))?.id)
    const watch = new IntersectionObserver(look, { rootMargin: margins[view] })
    for (const heading of headings) watch.observe(heading)
    return () => watch.disconnect()
  }, [joined, view])
  return current
}

function hasGoneBy(heading: Element, view: ArticleView): boolean {
  const { left, top, right } = heading.getBoundingClientRect()
  if (view === 'across') return top < innerHeight / 3
  return view === 'down' ? right > (innerWidth * 2) / 3 : left < innerWidth - 1
}
