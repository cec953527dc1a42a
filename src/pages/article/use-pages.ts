import { useLayoutEffect, useState, type RefObject } from 'react'
import { pageStep } from './reading-area.ts'

/** Pages of columns: how many, which one is open (from 0), and how far it is from one to the next, in pixels. */
export type Pages = { count: number; open: number; step: number }

const none: Pages = { count: 1, open: 0, step: 0 }

/** Counts the pages of the reader's columns, again whenever its measure or its text changes, and says which one is open. */
export function usePages(reader: RefObject<HTMLElement | null>, isOn: boolean): Pages {
  const [pages, setPages] = useState(none)
  useLayoutEffect(() => {
    const box = reader.current
    if (!box || !isOn) return undefined
    const count = () => setPages((before) => same(before, countPages(box)))
    count()
    const watch = new ResizeObserver(count)
    for (const piece of [box, ...box.querySelectorAll('.prose > *')]) watch.observe(piece)
    box.addEventListener('scroll', count, { passive: true })
    box.addEventListener('toggle', count, { capture: true }) // the list of repairs has opened
    return () => {
      watch.disconnect()
      box.removeEventListener('scroll', count)
      box.removeEventListener('toggle', count, { capture: true })
    }
  }, [reader, isOn])
  return isOn ? pages : none
}

function countPages(reader: HTMLElement): Pages {
  const flow = reader.firstElementChild
  const step = pageStep(reader)
  // the last piece of the last column that has any
  const last = [...(flow?.lastElementChild?.getClientRects() ?? [])].at(-1)
  if (!flow || !last || step === 0) return none
  const length = last.right - flow.getBoundingClientRect().left
  return { count: Math.max(1, Math.ceil((length - 1) / step)), open: Math.round(reader.scrollLeft / step), step }
}

function same(before: Pages, now: Pages): Pages {
  return before.count === now.count && before.open === now.open && before.step === now.step ? before : now
}
