import { useLayoutEffect, type RefObject } from 'react'

/**
 * Marks what the style sheet cannot know of a box of text: `data-over` when it should hold all of its story and does not, as
 * may happen in a face that press did not count with; `data-fits` when all of its text shows, which on one column depends on
 * the window. The jump line goes by them; nothing else that was set moves.
 */
export function useOverflow(...boxes: RefObject<HTMLElement | null>[]): void {
  useLayoutEffect(() => {
    const shown = boxes.flatMap(({ current }) => current ?? [])
    const look = () => {
      // read all, then write: the other way round every box would be laid out anew
      const found = shown.map((box) => {
        const isBeyond = box.scrollWidth > box.clientWidth + 2
        return {
          isOver: isBeyond && getComputedStyle(box).columnFill === 'balance',
          isFitting: !isBeyond && box.scrollHeight <= box.clientHeight + 2,
        }
      })
      for (const [at, box] of shown.entries()) {
        box.toggleAttribute('data-over', found[at]?.isOver === true)
        box.toggleAttribute('data-fits', found[at]?.isFitting === true)
      }
    }
    look()
    const observer = new ResizeObserver(look)
    for (const box of shown) observer.observe(box)
    document.fonts.addEventListener('loadingdone', look)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', look)
    }
  })
}
