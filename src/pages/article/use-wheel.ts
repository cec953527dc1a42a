import { useEffect, type RefObject } from 'react'

/**
 * A wheel turned down goes on through text that runs to the left. Pinches and sideways turns are left alone; at an end the
 * wheel is the page's again. The listener must be able to say no to the browser, so it stands on the text only.
 */
export function useWheel(reader: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    const box = reader.current
    if (!box || !isOn) return undefined
    const turn = (event: WheelEvent) => {
      if (event.ctrlKey || event.shiftKey || Math.abs(event.deltaX) >= Math.abs(event.deltaY)) return
      const before = box.scrollLeft
      box.scrollLeft -= event.deltaY * pixelsPer(event.deltaMode, box)
      // the browser rounds: at its start the text can be moved by half a pixel
      if (Math.abs(box.scrollLeft - before) > 1) event.preventDefault()
    }
    box.addEventListener('wheel', turn, { passive: false })
    return () => box.removeEventListener('wheel', turn)
  }, [reader, isOn])
}

function pixelsPer(mode: number, box: HTMLElement): number {
  if (mode === WheelEvent.DOM_DELTA_LINE) return Number.parseFloat(getComputedStyle(box).lineHeight) || 32
  return mode === WheelEvent.DOM_DELTA_PAGE ? box.clientWidth : 1
}
