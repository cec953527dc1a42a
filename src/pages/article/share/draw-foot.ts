import { onSheet } from '../../issue/PageMap.tsx'
import { cardSize } from './card-size.ts'
import type { Card } from './card.ts'
import type { Pen, Style } from './pen.ts'
import { qrOf } from './qr.ts'

const { margin, width } = cardSize
const bottom = cardSize.height - 52
const map = { width: 106, height: 153 } as const
const qrSide = 164
const gap = 28

/** Page map, source and QR under a rule; gives back where it begins. */
export function drawFoot(card: Card, pen: Pen): number {
  const { context, colours } = pen
  const top = bottom - qrSide - 24
  context.fillStyle = colours.ink
  context.fillRect(margin, top, width - 2 * margin, 2)
  const qrLeft = drawQr(card.url, pen)
  const left = card.map.rects.length > 0 ? margin + map.width + gap : margin
  drawMap(card.map, pen)
  drawSource(card, pen, { left, room: qrLeft - gap - left })
  return top - 20
}

function drawMap({ rects, current }: Card['map'], { context, colours }: Pen): void {
  if (rects.length === 0) return
  const unit = map.width / 100
  const top = bottom - map.height
  context.lineWidth = 1
  for (const rect of rects) {
    const { x, y, width: wide, height } = onSheet(rect)
    const place = [margin + x * unit, top + y * unit, wide * unit, height * unit] as const
    const isCurrent = rect.articles.includes(current)
    context.fillStyle = isCurrent ? colours.accent : colours.tint
    context.strokeStyle = isCurrent ? colours.accent : colours['ink-3']
    context.fillRect(...place)
    context.strokeRect(...place)
  }
  context.strokeStyle = colours.ink
  context.lineWidth = 1.5
  context.strokeRect(margin + 0.75, top + 0.75, map.width - 1.5, map.height - 1.5)
}

/** The source and under it where, when and how it was cut, and the notice of the issue; the last line at the foot. */
function drawSource(card: Card, pen: Pen, { left, room }: { left: number; room: number }): void {
  const bold: Style = { face: 'head', size: 27, weight: 800 }
  const small: Style = { face: 'hei', size: 23, colour: 'ink-2' }
  const tiny: Style = { face: 'hei', size: 20, colour: 'ink-3' }
  const space = card.lang.startsWith('zh') ? '　' : ' · '
  const together = pen.lines(card.notes.join(space), small, room)
  const notes = together.length === 1 ? together : card.notes.map((note) => pen.oneLine(note, small, room))
  const rows = [
    ...pen
      .lines(card.source, bold, room)
      .slice(0, 2)
      .map((line) => ({ line, style: bold, height: 40 })),
    ...notes.map((line) => ({ line, style: small, height: 36 })),
    ...(card.notice === '' ? [] : pen.lines(card.notice, tiny, room).slice(0, 2)).map((line) => ({
      line,
      style: tiny,
      height: 28,
    })),
  ]
  let y = bottom - rows.reduce((sum, { height }) => sum + height, 0)
  for (const { line, style, height } of rows) {
    pen.draw(line, style, left, y + height / 2)
    y += height
  }
}

/**
 * On whole pixels, in the lower right corner: what it needs of white around it (four modules) are the margins and the gap.
 * Gives back where it begins.
 */
function drawQr(url: string, { context, colours }: Pen): number {
  const { size, modules } = qrOf(url)
  const unit = Math.max(2, Math.floor(qrSide / size))
  const left = width - margin - size * unit
  const top = bottom - size * unit
  context.fillStyle = colours.ink
  for (const [y, row] of modules.entries())
    for (const [x, isDark] of row.entries()) if (isDark) context.fillRect(left + x * unit, top + y * unit, unit, unit)
  return left
}
