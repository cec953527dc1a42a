import type { KeyboardEvent } from 'react'

/** Down goes from the field to the first link beneath it and on to the next; Up goes back, and into the field. */
export function stepOnLinks(event: KeyboardEvent<HTMLElement>, field: HTMLElement | null) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')]
  const at = links.findIndex((link) => link === document.activeElement) + step
  if (links.length === 0) return
  event.preventDefault()
  const target = at < 0 ? field : links[Math.min(at, links.length - 1)]
  target?.focus()
}
