import { cardSize } from './card-size.ts'
import type { Card } from './card.ts'
import { newsprint } from './colours.ts'
import { drawCard } from './draw-card.ts'
import { penFor } from './pen.ts'
import { readyFaces } from './ready-faces.ts'

/** A clipping as a picture: PNG, 1080 by 1350. Nothing is fetched for it but what is missing of the faces. */
export async function makeClipping(card: Card, nameplate: HTMLImageElement | undefined): Promise<Blob> {
  const faces = await readyFaces(card)
  const canvas = document.createElement('canvas')
  canvas.width = cardSize.width
  canvas.height = cardSize.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser draws on no canvas')
  drawCard(card, penFor(context, faces, newsprint, card.lang.startsWith('zh') ? 'cjk' : 'latin'), nameplate)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png')
  })
}
