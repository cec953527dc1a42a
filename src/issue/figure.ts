import * as v from 'valibot'
import { Bytes, FilePath, Sha256 } from './ids.ts'
import { Line } from './text.ts'

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60_000))
/** All geometry is in ten-thousandths of the width and height of the page or picture. */
export const Unit = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))

/** One size of a picture. Raster only: nothing in a picture can run. */
export const Rendition = v.strictObject({
  use: v.picklist(['thumb', 'small', 'read', 'zoom']),
  href: v.pipe(FilePath, v.regex(/\.(jpg|png|webp|avif)$/, 'must be a .jpg, .png, .webp or .avif file')),
  w: pixels,
  h: pixels,
  bytes: Bytes,
  sha256: Sha256,
})
export type Rendition = v.InferOutput<typeof Rendition>

export const Figure = v.strictObject({
  /** Smallest first; empty when the picture has not come down to us, which `quality` then says. */
  renditions: v.pipe(v.array(Rendition), v.maxLength(4)),
  /** Size of the original, in pixels. */
  w: v.exactOptional(pixels),
  h: v.exactOptional(pixels),
  /** For those who do not see the picture. */
  alt: v.exactOptional(v.pipe(Line, v.maxLength(300))),
  caption: v.exactOptional(Line),
  credits: v.pipe(v.array(Line), v.maxLength(5)),
  /** What a crop must keep, in ten-thousandths of width and height. */
  focus: v.exactOptional(v.strictTuple([Unit, Unit])),
})
export type Figure = v.InferOutput<typeof Figure>
