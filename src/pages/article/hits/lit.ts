import type { Find } from './finds.ts'

const name = 'find-at-hand'

/**
 * Lights the place the reader has come to, above the marks of all: as a highlight of the browser, which leaves the text as it
 * is, or where there are none by an attribute of its marks. Without a place nothing is lit.
 */
export function light(find: Find | undefined): void {
  for (const old of document.querySelectorAll('mark[data-at-hand]')) old.removeAttribute('data-at-hand')
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) {
    for (const mark of find ?? []) mark.dataset['atHand'] = ''
    return
  }
  if (!find) {
    CSS.highlights.delete(name)
    return
  }
  const ranges = find.map((mark) => {
    const range = new Range()
    range.selectNodeContents(mark)
    return range
  })
  CSS.highlights.set(name, new Highlight(...ranges))
}
