/** A move through text that is not read from top to bottom of the window. */
export type Move = 'on' | 'back' | 'pageOn' | 'pageBack' | 'start' | 'end'

const paging: Record<string, Move> = {
  PageDown: 'pageOn',
  PageUp: 'pageBack',
  ' ': 'pageOn',
  'Shift+ ': 'pageBack',
  Home: 'start',
  End: 'end',
}

/** Keys to moves. In text set downwards the left is where it goes on. */
export const moves: Record<'down' | 'columns', Record<string, Move>> = {
  down: { ...paging, ArrowLeft: 'on', ArrowRight: 'back' },
  columns: { ...paging, ArrowLeft: 'pageBack', ArrowRight: 'pageOn' },
}

/** Scrolls text set downwards. False when there is nowhere to go. */
export function moveDown(reader: HTMLElement, move: Move): boolean {
  const line = Number.parseFloat(getComputedStyle(reader).lineHeight) || 32
  const furthest = reader.clientWidth - reader.scrollWidth // on is to the left: the offset is negative
  // a page leaves a line of the last one in sight
  const page = Math.max(line, Math.floor(reader.clientWidth / line - 2) * line)
  const here = reader.scrollLeft
  const there = {
    on: here - 2 * line,
    back: here + 2 * line,
    pageOn: here - page,
    pageBack: here + page,
    start: 0,
    end: furthest,
  }[move]
  return scrollTo(reader, Math.min(0, Math.max(furthest, there)))
}

/** Turns the pages of columns, without sliding: a page is turned. False when there is none. */
export function movePages(
  reader: HTMLElement,
  move: Move,
  { count, open, step }: { [key in 'count' | 'open' | 'step']: number },
): boolean {
  const there = { on: open + 1, back: open - 1, pageOn: open + 1, pageBack: open - 1, start: 0, end: count - 1 }[move]
  return scrollTo(reader, Math.min(count - 1, Math.max(0, there)) * step)
}

function scrollTo(reader: HTMLElement, left: number): boolean {
  if (Math.abs(left - reader.scrollLeft) < 1) return false
  reader.scrollTo({ left, behavior: 'instant' })
  return true
}
