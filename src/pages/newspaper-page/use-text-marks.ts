import { useLayoutEffect, type RefObject } from 'react'

/**
 * Marks on the text boxes of a page what its style sheet cannot know: `data-over` on one that should hold all of its story and
 * does not, as may happen in a face that press did not count with; `data-fits` on one whose text shows whole, which on one
 * column depends on the window. Jump lines go by them. All boxes are read together and then written, or each would be laid
 * out anew for the next; it is done when the page has been laid out, poured anew or got a face.
 */
export function useTextMarks(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = page.current
    if (!root) return undefined
    const look = () => {
      const found = [...root.querySelectorAll<HTMLElement>('.text-box')].map((box) => {
        const isBeyond = box.scrollWidth > box.clientWidth + 2
        return {
          box,
          isOver: isBeyond && getComputedStyle(box).columnFill === 'balance',
          // a box that is not shown tells nothing
          isFitting: !isBeyond && box.clientHeight > 0 && box.scrollHeight <= box.clientHeight + 2,
        }
      })
      for (const { box, isOver, isFitting } of found) {
        box.toggleAttribute('data-over', isOver)
        box.toggleAttribute('data-fits', isFitting)
      }
    }
    // looks once when it begins, before anything is painted. The boxes, not the page: its height follows the jump lines
    const resized = new ResizeObserver(look)
    for (const box of root.querySelectorAll('.text-box')) resized.observe(box)
    const poured = new MutationObserver(look)
    poured.observe(root, { childList: true, subtree: true })
    document.fonts.addEventListener('loadingdone', look)
    return () => {
      resized.disconnect()
      poured.disconnect()
      document.fonts.removeEventListener('loadingdone', look)
    }
  }, [page])
}
