import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { tempFolder } from '../testing/temp-folder.ts'
import { makePicture, sizeOfPicture } from './images.ts'

function aPicture(width: number, height: number, background = '#888') {
  return sharp({ create: { width, height, channels: 3, background } })
}

function sizes({ renditions }: Awaited<ReturnType<typeof makePicture>>) {
  return renditions.map(({ use, w, h }) => [use, w, h])
}

test.each([
  [
    3000,
    1500,
    [
      ['thumb', 320, 160],
      ['small', 720, 360],
      ['read', 1400, 700],
      ['zoom', 2200, 1100],
    ],
  ],
  [
    1600,
    800,
    [
      ['thumb', 320, 160],
      ['small', 720, 360],
      ['read', 1400, 700],
      ['zoom', 1600, 800],
    ],
  ],
  [
    1000,
    500,
    [
      ['thumb', 320, 160],
      ['small', 720, 360],
      ['read', 1000, 500],
    ],
  ],
  [200, 100, [['thumb', 200, 100]]],
])('a picture of %i × %i comes in sizes that are never larger', async (w, h, expected) => {
  const made = await makePicture(await aPicture(w, h).jpeg().toBuffer(), tempFolder())
  expect(sizes(made)).toEqual(expected)
  expect(made).toMatchObject({ w, h })
})

test('a picture that was held sideways stands upright, and what the camera noted is gone', async () => {
  const sideways = await aPicture(400, 200)
    .withMetadata({ orientation: 6, exif: { IFD0: { Artist: 'Someone' } } })
    .jpeg()
    .toBuffer()
  const made = await makePicture(sideways, tempFolder())
  expect(made).toMatchObject({ w: 200, h: 400 })
  const [thumb] = made.renditions
  const metadata = await sharp(thumb?.bytes).metadata()
  expect(metadata).toMatchObject({ width: 200, height: 400 })
  expect(metadata.exif).toBeUndefined()
})

test('a scan in black and white becomes a PNG of few colours when that is smaller', async () => {
  const lines = Buffer.alloc(1200 * 1200, 255)
  for (let y = 0; y < 1200; y += 1)
    for (let x = 0; x < 1200; x += 1) if ((x >> 3) % 3 === 0 && (y >> 4) % 2 === 0) lines[y * 1200 + x] = 0
  const scan = await sharp(lines, { raw: { width: 1200, height: 1200, channels: 1 } })
    .png()
    .toBuffer()
  const made = await makePicture(scan, tempFolder())
  expect(made.renditions.find(({ use }) => use === 'read')?.type).toBe('png')
})

test('the same picture is the same bytes, from the cache or made anew', async () => {
  const cache = tempFolder()
  const picture = await aPicture(500, 300).jpeg().toBuffer()
  const made = await makePicture(picture, cache)
  expect(await makePicture(picture, cache)).toEqual(made)
  for (const file of readdirSync(join(cache, 'images'), { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.jpg')) writeFileSync(join(cache, 'images', file), 'damaged')
  expect((await makePicture(picture, cache)).renditions).toEqual(made.renditions)
  rmSync(cache, { recursive: true })
  expect((await makePicture(picture, cache)).renditions).toEqual(made.renditions)
})

test.each([
  [
    'an SVG',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    'is a svg; save it as JPEG, PNG, WebP or TIFF',
  ],
  ['a text', Buffer.from('hello'), 'is not a picture that can be read; save it again as JPEG, PNG, WebP or TIFF'],
])('%s is no picture', async (_, bytes, message) => {
  await expect(sizeOfPicture(bytes)).rejects.toThrow(message)
})

test('a picture over 100 megapixels is refused without being opened', async () => {
  const huge = await aPicture(10_001, 10_000).png().toBuffer()
  await expect(makePicture(huge, tempFolder())).rejects.toThrow('is over 100 megapixels; make it smaller')
})
