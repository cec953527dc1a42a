import { useCallback, useEffect, useState, type RefObject } from 'react'

/**
 * The paragraph, or the run of them, that the reader means, and how that is known: the pointer is on it, words in it are
 * selected (so by a long press on a phone), or the bar has the focus and goes from one to the next.
 */
export type AtHand = {
  from: number
  to: number
  by: 'pointer' | 'selection' | 'focus'
  /** What is selected. */
  words?: string
  /** Where the pointer was, in pixels of the window: a paragraph may stand in two columns. */
  x?: number
}

/** After the last change of a selection, in milliseconds: while it is being drawn out nothing is in its way. */
const settledMs = 200

export function useParagraphAtHand(reader: RefObject<HTMLElement | null>) {
  const [atHand, setAtHand] = useState<AtHand>()

  useEffect(() => {
    const box = reader.current
    if (!box) return undefined
    const point = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || isEink()) return
      const number = event.target instanceof Element ? numberOf(event.target.closest('[data-number]')) : undefined
      if (number !== undefined) setAtHand((before) => pointedAt(before, number, event.clientX))
    }
    const leave = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') setAtHand((before) => (before?.by === 'pointer' ? undefined : before))
    }
    let timer = 0
    const select = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        const selected = selectedIn(box)
        setAtHand((before) => selected ?? (before?.by === 'selection' ? undefined : before))
      }, settledMs)
    }
    const escape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setAtHand(undefined)
    }
    // the text and its bar are one place for the pointer: it goes from one to the other
    const place = box.closest<HTMLElement>('.article') ?? box
    box.addEventListener('pointermove', point) // not over: text that is turned under it is not pointed at
    place.addEventListener('pointerleave', leave)
    document.addEventListener('selectionchange', select)
    document.addEventListener('keydown', escape)
    return () => {
      clearTimeout(timer)
      box.removeEventListener('pointermove', point)
      place.removeEventListener('pointerleave', leave)
      document.removeEventListener('selectionchange', select)
      document.removeEventListener('keydown', escape)
    }
  }, [reader])

  const focusOn = useCallback((number: number) => setAtHand({ from: number, to: number, by: 'focus' }), [])
  const leave = useCallback(() => setAtHand((before) => (before?.by === 'focus' ? undefined : before)), [])
  return { atHand, focusOn, leave }
}

/** What was meant otherwise is not taken back by a pointer that passes by. */
function pointedAt(before: AtHand | undefined, number: number, x: number): AtHand {
  if (before && (before.by !== 'pointer' || before.from === number)) return before
  return { from: number, to: number, by: 'pointer', x }
}

function selectedIn(box: HTMLElement): AtHand | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const numbers = [...box.querySelectorAll('[data-number]')]
    .filter((paragraph) => range.intersectsNode(paragraph))
    .flatMap((paragraph) => numberOf(paragraph) ?? [])
  const [from] = numbers
  const to = numbers.at(-1)
  const words = selection.toString().trim()
  return from === undefined || to === undefined || words === '' ? undefined : { from, to, by: 'selection', words }
}

function numberOf(paragraph: Element | null): number | undefined {
  const number = Number(paragraph?.getAttribute('data-number') ?? Number.NaN)
  return Number.isInteger(number) ? number : undefined
}

function isEink(): boolean {
  return document.documentElement.dataset['theme'] === 'eink'
}
