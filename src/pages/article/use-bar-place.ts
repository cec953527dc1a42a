import { useLayoutEffect, type RefObject } from 'react'
import { placeBar } from './place-bar.ts'
import { readingArea } from './reading-area.ts'
import type { AtHand } from './use-paragraph-at-hand.ts'
import type { ArticleView } from './views.ts'

type Boxes = { reader: RefObject<HTMLElement | null>; bar: RefObject<HTMLElement | null> }

/**
 * Puts the bar to the paragraph at hand, and the paragraph's number into the margin, as lengths that styles/paragraph-bar.css
 * reads; nothing else moves. Paragraphs meant by the focus are lit: the text belongs to others, so by an attribute.
 */
export function useBarPlace({ reader, bar }: Boxes, atHand: AtHand | undefined, view: ArticleView): void {
  useLayoutEffect(() => {
    const box = reader.current
    const own = bar.current
    if (!box || !own || !atHand) return undefined
    const meant = paragraphsFrom(box, atHand)
    if (atHand.by === 'focus') for (const one of meant) one.setAttribute('data-lit', '')
    const place = () => {
      const [first] = meant
      const frame = own.offsetParent
      if (!first || !frame) return
      const area = readingArea(box, view)
      const parts = [...first.getClientRects()].filter(({ right, left }) => right > area.left && left < area.right)
      const { x } = atHand
      const sides = parts.find(({ left, right }) => x !== undefined && left <= x && x <= right) ?? parts[0]
      if (!sides) return
      const tools = own.getBoundingClientRect()
      const { left, top } = placeBar(sides, tools, area, view === 'down')
      const origin = frame.getBoundingClientRect()
      own.style.setProperty('--bar-x', `${left - origin.left}px`)
      own.style.setProperty('--bar-y', `${top - origin.top}px`)
      // the number hangs beside the first line, wherever the bar had to go
      own.style.setProperty('--number-x', `${sides.left - left}px`)
      own.style.setProperty('--number-y', `${sides.top - top}px`)
    }
    place()
    document.addEventListener('scroll', place, { capture: true, passive: true })
    addEventListener('resize', place)
    return () => {
      for (const one of meant) one.removeAttribute('data-lit')
      document.removeEventListener('scroll', place, { capture: true })
      removeEventListener('resize', place)
    }
  }, [reader, bar, atHand, view])
}

function paragraphsFrom(box: HTMLElement, { from, to }: AtHand): Element[] {
  return Array.from({ length: to - from + 1 }, (_, at) => box.querySelector(`[data-number="${from + at}"]`)).filter(
    (one) => one !== null,
  )
}
