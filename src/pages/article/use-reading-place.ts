import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { pieceInView, show } from './reading-area.ts'
import type { ArticleView } from './views.ts'

/**
 * What is being read (`place`; nothing at the head) stays in view when the text is set anew: in another view, or in pages of another measure. Which piece it
 * is must be known before, so it is noted whenever something has scrolled.
 */
export function useReadingPlace(
  reader: RefObject<HTMLElement | null>,
  view: ArticleView,
  place: RefObject<Element | undefined>,
  measure: number,
): void {
  const wasSet = useRef({ view, measure })
  const shown = useRef<string>(undefined)

  useLayoutEffect(() => {
    if (wasSet.current.view === view && wasSet.current.measure === measure) return
    wasSet.current = { view, measure }
    if (!reader.current) return
    show(reader.current, view, place.current?.isConnected === true ? place.current : undefined)
    shown.current = scrolledTo(reader.current)
  }, [reader, view, place, measure])

  useEffect(() => {
    let frame = 0
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        // at its end a text cannot be scrolled to begin with the piece: that is still the one, until the reader scrolls
        if (!reader.current || scrolledTo(reader.current) === shown.current) return
        shown.current = undefined
        place.current = pieceInView(reader.current, view)
      })
    }
    look() // whoever comes back comes back to where he was
    document.addEventListener('scroll', look, { capture: true, passive: true }) // the window's, and the reader's own
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', look, { capture: true })
    }
  }, [reader, view, place])
}

function scrolledTo(reader: HTMLElement): string {
  return `${Math.round(scrollY)} ${Math.round(reader.scrollLeft)}`
}
