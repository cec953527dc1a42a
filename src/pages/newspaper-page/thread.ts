/** Where a story leaves its first box: in which of its lines, and before which character of it. */
export type Split = { line: number; at: number }

/**
 * Where the text of a box of fixed height runs over into columns that are not shown; `undefined` when all of it stands in
 * the box. The box's children are its lines.
 */
export function splitOf(box: HTMLElement): Split | undefined {
  const edge = box.getBoundingClientRect().right
  for (const [line, child] of [...box.children].entries()) {
    const rects = [...child.getClientRects()]
    if (!rects.some(({ left }) => left >= edge)) continue
    return { line, at: (rects[0]?.left ?? 0) >= edge ? 0 : firstBeyond(textsIn(child), edge) }
  }
  return undefined
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node)
  return texts
}

/** The first character that stands right of `edge`, counted through `texts`; those before it stand left. */
function firstBeyond(texts: readonly Text[], edge: number): number {
  const range = document.createRange()
  const isBeyond = (node: Text, at: number) => {
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const rects = range.getClientRects()
    return (rects.item(rects.length - 1)?.left ?? 0) >= edge
  }
  let before = 0
  for (const node of texts) {
    if (node.length > 0 && isBeyond(node, node.length - 1)) {
      let low = 0
      let high = node.length - 1
      while (low < high) {
        const middle = (low + high) >> 1
        if (isBeyond(node, middle)) high = middle
        else low = middle + 1
      }
      // half a character is none
      return before + (/[\uDC00-\uDFFF]/.test(node.data.charAt(low)) ? low - 1 : low)
    }
    before += node.length
  }
  return before
}
