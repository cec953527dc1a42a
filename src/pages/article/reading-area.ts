import type { ArticleView } from './views.ts'

/** Sides in pixels of the window. */
export type Sides = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** Where in the window the text is seen: below the bar, and within the scroller of a view that has one. */
export function readingArea(reader: HTMLElement, view: ArticleView): Sides {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  const window = { left: 0, top, right: document.documentElement.clientWidth, bottom: innerHeight }
  if (view === 'across') return window
  const box = reader.getBoundingClientRect()
  return {
    left: Math.max(box.left, window.left),
    top: Math.max(box.top, window.top),
    right: Math.min(box.right, window.right),
    bottom: Math.min(box.bottom, window.bottom),
  }
}

/**
 * The piece of text that is being read: the first that begins in view, or else the one that fills it. `undefined` while the
 * head is still to be seen: then the reader is at the start.
 */
export function pieceInView(reader: HTMLElement, view: ArticleView): Element | undefined {
  const area = readingArea(reader, view)
  const head = reader.querySelector('h1')
  if (head && isIn(area, head.getClientRects())) return undefined
  const pieces = [...(reader.querySelector('.prose')?.children ?? [])]
  const seen = pieces.filter((piece) => isIn(area, piece.getClientRects()))
  return seen.find((piece) => begins(piece.getClientRects()[0], area, view)) ?? seen[0]
}

/**
 * The paragraph, by its number, in which one reads on: the first of which something is still to come, or the last of all.
 * `undefined` while the head is to be seen, and of a text without paragraphs.
 */
export function paragraphToReadOn(reader: HTMLElement, view: ArticleView): number | undefined {
  const area = readingArea(reader, view)
  const head = reader.querySelector('h1')
  if (head && isIn(area, head.getClientRects())) return undefined
  const isPast = ({ left, right, bottom }: Sides) => {
    if (view === 'down') return left >= area.right - paddingOf(reader) - 1 // where a piece that is shown begins
    return view === 'across' ? bottom <= area.top + 1 : right <= area.left + 1
  }
  const paragraphs = [...reader.querySelectorAll('[data-number]')]
  const found = paragraphs.find((one) => !isPast(one.getBoundingClientRect())) ?? paragraphs.at(-1)
  return found && Number(found.getAttribute('data-number'))
}

/** Brings a piece of text to where reading begins; without one, the start of the article. */
export function show(reader: HTMLElement, view: ArticleView, piece: Element | undefined): void {
  if (view === 'across') {
    piece?.scrollIntoView({ block: 'start', behavior: 'instant' })
    return
  }
  reader.closest('.article')?.scrollIntoView({ block: 'start', behavior: 'instant' })
  reader.scrollTo({ left: piece ? placeOf(reader, view, piece) : 0, behavior: 'instant' })
}

/** How far the reader must be scrolled for `piece` to stand at its start, or for its page to be open. */
function placeOf(reader: HTMLElement, view: 'down' | 'columns', piece: Element): number {
  const box = reader.getBoundingClientRect()
  const first = piece.getClientRects()[0] ?? piece.getBoundingClientRect()
  if (view === 'columns') return pageAt(reader, first.left - box.left + reader.scrollLeft) * pageStep(reader)
  return reader.scrollLeft + first.right - (box.right - paddingOf(reader))
}

/** At the side where text that is set downwards begins. */
function paddingOf(reader: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(reader).paddingRight) || 0
}

/** From the start of one page of columns to the start of the next, in pixels: the columns that are seen at once, and a gap. */
export function pageStep(reader: HTMLElement): number {
  const flow = reader.firstElementChild
  if (!flow) return 0
  return flow.getBoundingClientRect().width + (Number.parseFloat(getComputedStyle(flow).columnGap) || 0)
}

function pageAt(reader: HTMLElement, left: number): number {
  return Math.max(0, Math.floor((left + 1) / pageStep(reader)))
}

function isIn(area: Sides, rects: DOMRectList): boolean {
  return [...rects].some(
    ({ left, top, right, bottom }) =>
      left < area.right - 1 && right > area.left + 1 && top < area.bottom - 1 && bottom > area.top + 1,
  )
}

function begins(first: Sides | undefined, area: Sides, view: ArticleView): boolean {
  if (!first) return false
  if (view === 'down') return first.right <= area.right + 1
  return view === 'across' ? first.top >= area.top - 1 : first.left >= area.left - 1
}
