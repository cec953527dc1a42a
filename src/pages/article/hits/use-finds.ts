import { useEffect, useRef, useState, type RefObject } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { show } from '../reading-area.ts'
import type { ArticleView } from '../views.ts'
import { findsIn } from './finds.ts'
import { light } from './lit.ts'

/** Which place has been come to, from 0, or -1 while none has; and of how many. */
type Where = { at: number; of: number }
export type Stepping = Where & { step: (by: 1 | -1) => void }

/** The places marked in the open article: opens at the first, and steps from one to the next, around the end. */
export function useFinds(reader: RefObject<HTMLElement | null>, view: ArticleView): Stepping {
  const [where, setWhere] = useState<Where>({ at: -1, of: 0 })
  const { hash } = useLocation()
  const isReturn = useIsReturn()
  const arrival = useRef({ hash, isReturn, view })
  useEffect(() => void (arrival.current = { hash, isReturn, view }), [hash, isReturn, view])

  useEffect(() => {
    // a link to a paragraph leads there, and who comes back comes back to where he was
    const { hash: named, isReturn: hasPlace, view: now } = arrival.current
    setWhere(comeTo(reader.current, now, named === '' && !hasPlace ? 0 : -1))
    return () => light(undefined)
  }, [reader])

  const step = (by: 1 | -1) => {
    const { at, of } = where
    const first = by === 1 ? 0 : of - 1
    setWhere(comeTo(reader.current, view, at < 0 ? first : (at + by + of) % Math.max(of, 1)))
  }
  return { ...where, step }
}

/** Lights the place of that number and brings it to sight; none for -1. */
function comeTo(reader: HTMLElement | null, view: ArticleView, at: number): Where {
  const finds = reader ? findsIn(reader) : []
  const find = finds[at]
  const [mark] = find ?? []
  light(find)
  if (reader && mark) bringToSight(reader, view, mark)
  return { at: find ? at : -1, of: finds.length }
}

function bringToSight(reader: HTMLElement, view: ArticleView, mark: HTMLElement): void {
  if (view === 'across') mark.scrollIntoView({ block: 'center', behavior: 'instant' })
  else show(reader, view, mark.closest('.head-block') ? undefined : mark)
}

/** True when the history, or the browser's own reload, has led here: then a place in the text is restored. */
function useIsReturn(): boolean {
  const type = useNavigationType()
  const { key } = useLocation()
  if (type !== NavigationType.Pop) return false
  if (key !== 'default') return true
  const [visit] = performance.getEntriesByType('navigation')
  return visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate'
}
