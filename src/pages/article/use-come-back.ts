import { useEffect, useLayoutEffect, type RefObject } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { show } from './reading-area.ts'
import type { ArticleView } from './views.ts'

const prefix = 'broadsheet-reading:'

/**
 * Who goes back to a text that scrolls by itself, downwards or in columns, finds it where he left it; across, the window
 * scrolls, and the router sees to that. Kept for the tab, for each step of its history.
 */
export function useComeBack(
  reader: RefObject<HTMLElement | null>,
  view: ArticleView,
  place: RefObject<Element | undefined>,
): void {
  const { key, pathname, hash } = useLocation()
  const isBack = useNavigationType() === NavigationType.Pop && hash === ''
  const name = prefix + (key === 'default' ? pathname : key)

  useLayoutEffect(() => {
    if (!isBack || view === 'across' || !reader.current) return
    const piece = piecesOf(reader.current)[Number(kept(name) ?? -1)]
    if (!piece) return
    place.current = piece // the pages may only be counted after this
    show(reader.current, view, piece)
    // oxlint-disable-next-line react/exhaustive-deps -- once for each step of the history, not when the view is changed there
  }, [name])

  useEffect(() => {
    const box = reader.current
    if (!box) return undefined
    const keep = () => {
      const at = place.current ? piecesOf(box).indexOf(place.current) : -1
      if (at >= 0) store(name, String(at))
      else remove(name)
    }
    let frame = 0
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => requestAnimationFrame(keep)) // once it is known what is being read
    }
    box.addEventListener('scroll', later, { passive: true })
    addEventListener('pagehide', keep)
    return () => {
      cancelAnimationFrame(frame)
      box.removeEventListener('scroll', later)
      removeEventListener('pagehide', keep)
    }
  }, [reader, place, name])
}

function piecesOf(reader: Element): Element[] {
  return [...(reader.querySelector('.prose')?.children ?? [])]
}

function kept(name: string): string | null {
  try {
    return sessionStorage.getItem(name)
  } catch {
    return null // a browser that keeps nothing
  }
}

function store(name: string, value: string): void {
  try {
    sessionStorage.setItem(name, value)
  } catch {
    // full or forbidden: he comes back to the beginning
  }
}

function remove(name: string): void {
  try {
    sessionStorage.removeItem(name)
  } catch {
    // the same
  }
}
