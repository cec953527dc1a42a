import type { ArticleView } from './views.ts'

type Key = { along: 'paragraphs' | 'buttons'; step: 1 | -1 }

const back = (along: Key['along']): Key => ({ along, step: -1 })
const on = (along: Key['along']): Key => ({ along, step: 1 })

const across: Record<string, Key> = {
  ArrowUp: back('paragraphs'),
  ArrowDown: on('paragraphs'),
  ArrowLeft: back('buttons'),
  ArrowRight: on('buttons'),
}

/** Set downwards, paragraphs follow each other to the left, and the buttons stand one above the other. */
const down: Record<string, Key> = {
  ArrowRight: back('paragraphs'),
  ArrowLeft: on('paragraphs'),
  ArrowUp: back('buttons'),
  ArrowDown: on('buttons'),
}

/** What the arrows do in the bar of a paragraph. */
export function keysOf(view: ArticleView): Record<string, Key> {
  return view === 'down' ? down : across
}
