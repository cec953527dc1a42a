import { useEffect, type RefObject } from 'react'
import type { Move } from './moves.ts'

/** How much of the width turns a page, at either side. */
const zone = 0.22

/** A tap at the side of the page turns it: by finger or pen, and on e-ink by whatever points. What is there to press goes first. */
export function useTaps(reader: RefObject<HTMLElement | null>, isOn: boolean, obey: (move: Move) => boolean): void {
  useEffect(() => {
    const box = reader.current
    if (!box || !isOn) return undefined
    const tap = (event: MouseEvent) => {
      const byFinger = event instanceof PointerEvent && (event.pointerType === 'touch' || event.pointerType === 'pen')
      if (!byFinger && document.documentElement.dataset['theme'] !== 'eink') return
      if (
        event.target instanceof Element &&
        event.target.closest('a, button, summary, dialog, [popover], .table-scroll')
      )
        return
      if (getSelection()?.isCollapsed === false) return
      const { left, width } = box.getBoundingClientRect()
      const at = (event.clientX - left) / width
      if (at < zone) obey('pageBack')
      else if (at > 1 - zone) obey('pageOn')
    }
    box.addEventListener('click', tap)
    return () => box.removeEventListener('click', tap)
  }, [reader, isOn, obey])
}
