import { cardSize } from './card-size.ts'
import type { Card } from './card.ts'
import { drawFoot } from './draw-foot.ts'
import { drawHead } from './draw-head.ts'
import { fitInto, type Passage } from './excerpt.ts'
import { setHeadline } from './headline.ts'
import type { Pen, Style } from './pen.ts'

const measure = cardSize.width - 2 * cardSize.margin
const mostLines = 6

/** Draws a clipping: head, heads, as much of the text as there is room for, foot. */
export function drawCard(card: Card, pen: Pen, nameplate: HTMLImageElement | undefined): void {
  const { context, colours } = pen
  const isLatin = !card.lang.startsWith('zh')
  const { margin } = cardSize
  context.fillStyle = colours.bg
  context.fillRect(0, 0, cardSize.width, cardSize.height)

  let y = drawHead(card, pen, nameplate) + 34
  if (card.kicker !== '') {
    const style: Style = { face: 'kai', size: 36, colour: 'accent' }
    pen.draw(pen.oneLine(card.kicker, style, measure), style, margin, y + 24)
    y += 48
  }
  y += 10
  const { lines, style, lineHeight } = setHeadline(card.headline, pen, isLatin, measure)
  for (const line of lines) {
    pen.draw(line, style, margin, y + lineHeight / 2)
    y += lineHeight
  }
  if (card.byline !== '') {
    const small: Style = { face: 'kai', size: 27, colour: 'ink-2' }
    pen.draw(pen.oneLine(card.byline, small, measure), small, margin, y + 30)
    y += 60
  } else y += 22

  drawText(card, pen, y, drawFoot(card, pen), isLatin)
}

function drawText(card: Card, pen: Pen, top: number, bottom: number, isLatin: boolean): void {
  const { lines, isWhole, style, lineHeight } = setText(card, pen, bottom - top, isLatin)
  let y = top
  let end = 0
  for (const paragraph of lines)
    for (const [at, line] of paragraph.entries()) {
      const isLast = at === paragraph.length - 1
      pen.draw(line, style, cardSize.margin, y + lineHeight / 2, isLatin || isLast ? undefined : measure)
      end = pen.widthOf(line)
      y += lineHeight
    }
  // what goes on elsewhere has no end
  if (isWhole) drawEnd(pen, style.size, cardSize.margin + end, y - lineHeight / 2)
}

/** What fits at 26 characters a line; and where that leaves room, the same words larger, down to 18. */
function setText(card: Card, pen: Pen, height: number, isLatin: boolean) {
  const at = (perLine: number, passages: readonly Passage[]) => {
    const style: Style = { face: 'song', size: measure / perLine }
    const lineHeight = Math.round((style.size * 5) / 3)
    const indent = (isLatin ? 1 : 2) * style.size
    const most = Math.min(mostLines, Math.floor(height / lineHeight))
    const fitted = fitInto(passages, most, card.ellipsis, ({ text, isIndented }) =>
      pen.lines(text, style, measure, isIndented ? indent : 0),
    )
    return { ...fitted, style, lineHeight }
  }
  const usual = at(26, card.passages)
  for (const perLine of [18, 20, 22, 24]) {
    const larger = at(perLine, usual.passages)
    if (larger.isWhole) return { ...larger, isWhole: usual.isWhole }
  }
  return usual
}

/** ■, or nothing where the line is full. */
function drawEnd({ context, colours }: Pen, size: number, x: number, y: number): void {
  const side = 0.62 * size
  const left = x + 0.3 * size
  if (left + side > cardSize.width - cardSize.margin) return
  context.fillStyle = colours.accent
  context.fillRect(left, y - side / 2, side, side)
}
