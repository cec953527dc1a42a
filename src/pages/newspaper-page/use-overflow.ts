import { useLayoutEffect, type RefObject } from 'react'

/**
 * Marks a box that should hold all of its story and does not, as may happen in a face that press did not count with: the
 * style sheet then says where the story goes on. Nothing that was set moves.
 */
export function useOverflow(...boxes: RefObject<HTMLElement | null>[]): void {
  useLayoutEffect(() => {
    const shown = boxes.flatMap(({ current }) => current ?? [])
    const look = () => {
      // read all, then write: the other way round every box would be laid out anew
      const over = shown.map(
        (box) => getComputedStyle(box).columnFill === 'balance' && box.scrollWidth > box.clientWidth + 2,
      )
      for (const [at, box] of shown.entries()) box.toggleAttribute('data-over', over[at] === true)
    }
    const observer = new ResizeObserver(look)
    for (const box of shown) observer.observe(box)
    document.fonts.addEventListener('loadingdone', look)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', look)
    }
  })
}
