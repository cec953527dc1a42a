import { useEffect, type RefObject } from 'react'
import { moves, type Move } from './moves.ts'
import type { ArticleView } from './views.ts'

/**
 * Gives the keys that go through the text to it, wherever the focus is, as long as the text is in sight. They are taken
 * before anyone else hears of them, so that an arrow does not also turn the newspaper's page.
 */
export function useMoves(
  reader: RefObject<HTMLElement | null>,
  view: ArticleView,
  obey: (move: Move) => boolean,
): void {
  useEffect(() => {
    if (view === 'across') return undefined
    const listen = (event: KeyboardEvent) => {
      const move = moves[view][event.shiftKey ? `Shift+${event.key}` : event.key]
      if (!move || !reader.current || isMeantForOthers(event) || !isInSight(reader.current)) return
      // at an end the arrows rest; a page further is the rest of the screen
      if (obey(move) || !/Page| /.test(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', listen, { capture: true })
    return () => document.removeEventListener('keydown', listen, { capture: true })
  }, [reader, view, obey])
}

function isMeantForOthers(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, key } = event
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented || !(target instanceof Element)) return true
  return (
    target.closest('input, textarea, select, dialog, [popover], .table-scroll, [role="toolbar"]') !== null ||
    (key === ' ' && target.closest('button, summary') !== null)
  )
}

function isInSight(reader: HTMLElement): boolean {
  const { top, bottom } = reader.getBoundingClientRect()
  return Math.min(bottom, innerHeight) - Math.max(top, 0) > (bottom - top) / 3
}
