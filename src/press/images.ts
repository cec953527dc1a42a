import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import * as v from 'valibot'
import { Rendition } from '../issue/figure.ts'
import { sha256, writeWhole } from './cache.ts'
import { read } from '../issue/read.ts'

/** Raise it when the same picture would come out otherwise than before. */
const version = 2
const widths = { thumb: 320, small: 720, read: 1400, zoom: 2200 } as const
const mostPixels = 100_000_000
const readable = new Set(['jpeg', 'png', 'webp', 'tiff'])

type Size = { w: number; h: number }
/** One size of a picture, its bytes with it. */
export type MadeRendition = Pick<Rendition, 'use' | 'w' | 'h'> & { type: 'jpg' | 'png'; bytes: Uint8Array }
export type MadePicture = Size & { renditions: MadeRendition[] }

/** A picture that cannot be used; the message goes on from the picture's name. */
export class PictureError extends Error {
  override readonly name = 'PictureError'
}

/** The size of a picture as it is meant to be seen. Throws a `PictureError` when it is none that press can use. */
export async function sizeOfPicture(bytes: Uint8Array): Promise<Size> {
  try {
    const { format, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (!readable.has(format)) throw new PictureError(`is a ${format}; save it as JPEG, PNG, WebP or TIFF`)
    const { width: w, height: h } = autoOrient
    if (w * h > mostPixels) throw new PictureError(`is over ${mostPixels / 1e6} megapixels; make it smaller`)
    return { w, h }
  } catch (error) {
    if (error instanceof PictureError) throw error
    throw new PictureError('is not a picture that can be read; save it again as JPEG, PNG, WebP or TIFF', {
      cause: error,
    })
  }
}

/**
 * The picture at up to four sizes, smallest first, upright, without what the camera noted, never larger than it came.
 * The same bytes always give the same; what was made before is taken from `cache`.
 */
export async function makePicture(bytes: Uint8Array, cache: string): Promise<MadePicture> {
  const folder = join(cache, 'images', `${sha256(bytes)}-v${version}`)
  const known = fromCache(folder)
  if (known) return known
  const size = await sizeOfPicture(bytes)
  const uses = Object.entries(widths).flatMap(([use, wanted]) => ({ use, width: Math.min(wanted, size.w) }))
  const distinct = uses.filter(({ width }, at) => uses.findIndex((other) => other.width === width) === at)
  const isBitonal = await looksBitonal(bytes)
  const renditions = await Promise.all(
    distinct.map(({ use, width }) => makeRendition(bytes, v.parse(Rendition.entries.use, use), width, isBitonal)),
  ).catch((error: unknown) => {
    throw new PictureError('is damaged; save it again as JPEG, PNG, WebP or TIFF', { cause: error })
  })
  const made = { ...size, renditions }
  toCache(folder, made)
  return made
}

async function makeRendition(
  bytes: Uint8Array,
  use: Rendition['use'],
  width: number,
  isBitonal: boolean,
): Promise<MadeRendition> {
  const picture = sharp(bytes, { limitInputPixels: mostPixels })
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .resize({ width, withoutEnlargement: true })
  const quality = use === 'thumb' ? 72 : 80
  const jpg = await picture.clone().jpeg({ mozjpeg: true, quality }).toBuffer({ resolveWithObject: true })
  const png = isBitonal
    ? await picture.clone().greyscale().png({ palette: true, colours: 4, dither: 0, compressionLevel: 9 }).toBuffer()
    : undefined
  const { width: w, height: h } = jpg.info
  return png && png.length < jpg.data.length
    ? { use, w, h, type: 'png', bytes: new Uint8Array(png) }
    : { use, w, h, type: 'jpg', bytes: new Uint8Array(jpg.data) }
}

/** True for a page scanned in black and white: almost nothing is grey, and nothing has a colour. */
async function looksBitonal(bytes: Uint8Array): Promise<boolean> {
  const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .resize({ width: 400, height: 400, fit: 'inside', withoutEnlargement: true, kernel: 'nearest' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  let extreme = 0
  for (let at = 0; at < data.length; at += info.channels) {
    const values = Array.from({ length: Math.min(3, info.channels) }, (_, channel) => data[at + channel] ?? 0)
    if (values.every((value) => value < 32) || values.every((value) => value > 223)) extreme += 1
  }
  return extreme / (data.length / info.channels) > 0.95
}

const Cached = v.object({
  w: v.number(),
  h: v.number(),
  renditions: v.array(
    v.object({
      use: Rendition.entries.use,
      w: v.number(),
      h: v.number(),
      type: v.picklist(['jpg', 'png']),
      sha256: v.string(),
    }),
  ),
})

/** What was made before, if it is all there and undamaged. */
function fromCache(folder: string): MadePicture | undefined {
  try {
    const cached = read(Cached, JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8')))
    if (!cached) return undefined
    const renditions = cached.renditions.map(({ sha256: expected, ...one }) => {
      const bytes = new Uint8Array(readFileSync(join(folder, `${one.use}.${one.type}`)))
      if (sha256(bytes) !== expected) throw new Error('damaged')
      return { ...one, bytes }
    })
    return { ...cached, renditions }
  } catch {
    return undefined // not there, or damaged: it is made again
  }
}

function toCache(folder: string, { w, h, renditions }: MadePicture): void {
  for (const { use, type, bytes } of renditions) writeWhole(join(folder, `${use}.${type}`), bytes)
  const list = renditions.map(({ bytes, ...one }) => ({ ...one, sha256: sha256(bytes) }))
  writeWhole(join(folder, 'made.json'), JSON.stringify({ w, h, renditions: list }))
}
