import { useEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'react-router'
import { fragmentOf } from './fragment.ts'
import { show } from './reading-area.ts'
import type { ArticleView } from './views.ts'

/**
 * Opens the page of columns on which the place stands that the address or a link names. Browsers scroll there by themselves,
 * but no further than into sight, which is between two pages.
 */
export function useFragment(
  reader: RefObject<HTMLElement | null>,
  view: ArticleView,
  place: RefObject<Element | undefined>,
): void {
  const { hash } = useLocation()
  const gone = useRef('')

  useEffect(() => {
    if (view === 'columns' && hash !== '' && gone.current !== hash) open(reader.current, hash, place)
    gone.current = hash
  }, [reader, view, place, hash])

  useEffect(() => {
    if (view !== 'columns') return undefined
    const follow = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null
      if (link) requestAnimationFrame(() => open(reader.current, link.hash, place)) // once the browser has gone there
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [reader, view, place])
}

/** Notes it as what is being read, too: the pages may only be counted after this. */
function open(reader: HTMLElement | null, hash: string, place: RefObject<Element | undefined>): void {
  const named = reader?.querySelector(`#${CSS.escape(fragmentOf(hash))}`) ?? undefined
  // what marks a paragraph for the browser has no extent of its own
  const piece = named?.classList.contains('landing') === true ? named.nextElementSibling : named
  if (!reader || !piece) return
  place.current = piece
  show(reader, 'columns', piece)
}
