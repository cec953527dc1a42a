/** In pixels of the window, along the line and across it, so that vertical text reads as horizontal does. */
type Box = {
  /** Along the line: left and right in horizontal text, top and bottom in vertical. */
  start: number
  end: number
  /** In the order of lines: top and bottom in horizontal text; in vertical, counted leftwards, so both are negative. */
  before: number
  after: number
}

/** `at` is its place in the text of the element. */
type SetCharacter = Box & { text: string; at: number }
export type SetLine = Box & {
  /** What stands on it, without spaces at its ends. */
  text: string
  /** What the engine let hang between it and the next line: a space, or nothing. */
  hanging: string
  characters: readonly SetCharacter[]
}

/**
 * The lines of an element as the engine set them, in order, measured character by character with ranges: the same way in every
 * engine, for horizontal and vertical text, in one column or several. What is not drawn has no part, nor have readings over
 * characters (rt) and what is shut from selection.
 */
export function linesOf(element: Element): SetLine[] {
  const rows: SetCharacter[][] = []
  for (const character of charactersOf(element).filter(({ text }) => !isSpace(text))) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && isOnTheSameLine(last, character)) row.push(character)
    else rows.push([character])
  }
  const text = textNodesOf(element)
    .map(({ data }) => data)
    .join('')
  return rows.map((characters, row) => {
    const [from, to] = [placeOf(characters, 0), placeOf(characters, -1) + (characters.at(-1)?.text.length ?? 0)]
    const next = rows[row + 1]
    return {
      text: text.slice(from, to),
      hanging: next ? text.slice(to, placeOf(next, 0)) : '',
      characters,
      start: Math.min(...characters.map(({ start }) => start)),
      end: Math.max(...characters.map(({ end }) => end)),
      before: Math.min(...characters.map(({ before }) => before)),
      after: Math.max(...characters.map(({ after }) => after)),
    }
  })
}

/** The characters of an element that take room, each with its box. */
export function charactersOf(element: Element): SetCharacter[] {
  const isVertical = getComputedStyle(element).writingMode.startsWith('vertical')
  const range = document.createRange()
  const characters: SetCharacter[] = []
  let at = 0
  for (const node of textNodesOf(element)) {
    let from = 0
    for (const text of node.data) {
      range.setStart(node, from)
      range.setEnd(node, from + text.length)
      const rect = [...range.getClientRects()].findLast(({ width, height }) => (isVertical ? height : width) > 0)
      if (rect) characters.push({ text, at: at + from, ...boxOf(rect, isVertical) })
      from += text.length
    }
    at += from
  }
  return characters
}

function boxOf({ left, right, top, bottom }: DOMRect, isVertical: boolean): Box {
  return isVertical
    ? { start: top, end: bottom, before: -right, after: -left }
    : { start: left, end: right, before: top, after: bottom }
}

function textNodesOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT
    const isShut = node.localName === 'rt' || getComputedStyle(node).userSelect === 'none'
    return isShut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
  })
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node)
  return nodes
}

/** A raised or smaller character shares more than half of its height with its line; the next line, or column, none. */
function isOnTheSameLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.after, b.after) - Math.max(a.before, b.before)
  const lower = Math.min(a.after - a.before, b.after - b.before)
  return shared > lower / 2 && b.start > a.start - 1
}

function isSpace(text: string): boolean {
  return /^[\t\n \u200B\u2060]$/.test(text)
}

function placeOf(characters: readonly SetCharacter[], index: number): number {
  return characters.at(index)?.at ?? 0
}
