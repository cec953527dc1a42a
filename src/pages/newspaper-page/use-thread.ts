import { useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { splitOf, type Split } from './thread.ts'

/**
 * Pours a story through two boxes: all of it stands in the first until it is measured, then what runs over goes to the
 * second. Done anew when the box or the faces change and before printing. The boxes have their heights, so nothing moves.
 */
export function useThread(isThreaded: boolean) {
  const first = useRef<HTMLDivElement>(null)
  const second = useRef<HTMLDivElement>(null)
  const [poured, setPoured] = useState<Split | 'whole'>()

  useLayoutEffect(() => {
    const box = first.current
    const rest = second.current
    if (!isThreaded || !box || !rest || poured !== undefined) return
    const isShown = getComputedStyle(rest).display !== 'none'
    setPoured((isShown ? splitOf(box) : undefined) ?? 'whole')
  }, [isThreaded, poured])

  useLayoutEffect(() => {
    const box = first.current
    if (!isThreaded || !box) return undefined
    const pour = () => setPoured(undefined)
    let width = box.clientWidth
    const observer = new ResizeObserver(() => {
      if (box.clientWidth !== width) pour()
      width = box.clientWidth
    })
    observer.observe(box)
    document.fonts.addEventListener('loadingdone', pour)
    // on paper the columns are others than on the screen, and there is no time to pour when they are there
    const forPaper = ({ type }: Event) => {
      document.documentElement.toggleAttribute('data-printing', type === 'beforeprint')
      flushSync(pour)
    }
    window.addEventListener('beforeprint', forPaper)
    window.addEventListener('afterprint', forPaper)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', pour)
      window.removeEventListener('beforeprint', forPaper)
      window.removeEventListener('afterprint', forPaper)
    }
  }, [isThreaded])
  return { first, second, split: poured === 'whole' ? undefined : poured }
}
