import { cardSize } from './card-size.ts'
import type { Card } from './card.ts'
import type { Pen, Style } from './pen.ts'

const { margin, width } = cardSize
const right = width - margin
const row = { top: 56, height: 150 } as const

/** Nameplate and day, 文武线, folio line; gives back where it ends. */
export function drawHead(card: Card, pen: Pen, nameplate: HTMLImageElement | undefined): number {
  const middle = row.top + row.height / 2
  const left = drawDay(card.day, pen, middle)
  drawTitle(card.title, pen, nameplate, { middle, room: left - margin - 36 })
  const { context, colours } = pen
  const rule = row.top + row.height + 8
  context.fillStyle = colours.ink
  context.fillRect(margin, rule, right - margin, 6)
  context.fillRect(margin, rule + 10, right - margin, 2)
  drawFolio(card.folio, pen, rule + 12)
  context.fillStyle = colours.ink
  context.fillRect(margin, rule + 60, right - margin, 2)
  return rule + 62
}

/** At the right edge; gives back where it begins. */
function drawDay({ numeral, lines, lunar }: Card['day'], pen: Pen, middle: number): number {
  const plain: Style = { face: 'hei', size: 24, colour: 'ink-2' }
  const rows = [
    ...lines.map((line) => ({ line: pen.oneLine(line, plain), style: plain })),
    ...(lunar === undefined ? [] : [lunar]).map((line) => {
      const style: Style = { face: 'kai', size: 25, colour: 'accent' }
      return { line: pen.oneLine(line, style), style }
    }),
  ]
  const x = right - Math.max(...rows.map(({ line }) => pen.widthOf(line)))
  for (const [at, { line, style }] of rows.entries())
    pen.draw(line, style, x, middle + (at - (rows.length - 1) / 2) * 36)
  const big: Style = { face: 'head', size: 104, weight: 600 }
  const day = pen.oneLine(numeral, big)
  const left = x - 18 - pen.widthOf(day)
  pen.draw(day, big, left, middle)
  return left
}

/** The paper's art in the accent, or its name in the head face. */
function drawTitle(
  title: string,
  pen: Pen,
  nameplate: HTMLImageElement | undefined,
  { middle, room }: { middle: number; room: number },
): void {
  if (!nameplate) {
    const plain: Style = { face: 'head', size: 112, weight: 900, colour: 'accent' }
    const wide = pen.widthOf(pen.oneLine(title, plain))
    const style = { ...plain, size: Math.floor(112 * Math.min(1, room / wide)) }
    pen.draw(pen.oneLine(title, style), style, margin, middle)
    return
  }
  const ratio = nameplate.width / nameplate.height
  const height = Math.min(136, room / ratio)
  const inked = ink(nameplate, Math.round(height * ratio), Math.round(height), pen.colours.accent)
  pen.context.drawImage(inked, margin, Math.round(middle - height / 2))
}

/** The art is drawn in one colour: what is not clear of it takes `colour`. */
function ink(art: HTMLImageElement, wide: number, high: number, colour: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = wide
  canvas.height = high
  const context = canvas.getContext('2d')
  if (!context) return canvas
  context.drawImage(art, 0, 0, wide, high)
  context.globalCompositeOperation = 'source-in'
  context.fillStyle = colour
  context.fillRect(0, 0, wide, high)
  return canvas
}

function drawFolio([start, middle, end]: Card['folio'], pen: Pen, top: number): void {
  const style: Style = { face: 'hei', size: 23, colour: 'ink-2' }
  const y = top + 24
  const [a, b, c] = [start, middle, end].map((part) => pen.oneLine(part, style))
  if (a) pen.draw(a, style, margin, y)
  if (b) pen.draw(b, style, (width - pen.widthOf(b)) / 2, y)
  if (c) pen.draw(c, style, right - pen.widthOf(c), y)
}
