import type { Item } from './story.ts'
import { hasText } from './story.ts'

/**
 * Figures back among the items they were lifted from. One that stood between two paragraphs which still follow each other
 * stays there; one that only marked a column's end goes before the first subhead, where a picture interrupts no thought.
 */
export function placeFigures(before: readonly Item[], ordered: readonly Item[]): Item[] {
  const items = ordered.filter(({ t }) => t !== 'figure')
  const texts = before.filter(hasText)
  const isMoved = texts.some((item, at) => items[at] !== item)
  if (!isMoved) return [...before]
  for (const [at, figure] of before.entries()) {
    if (figure.t !== 'figure') continue
    const above = before.slice(0, at).findLast(hasText)
    const below = before.slice(at).find(hasText)
    const place = above === undefined ? 0 : items.indexOf(above) + 1
    const stays = above === undefined || items.slice(place).find(hasText) === below
    const subhead = items.findIndex(({ t }) => t === 'h')
    items.splice(stays ? place : subhead > 0 ? subhead : items.length, 0, figure)
  }
  return items
}
