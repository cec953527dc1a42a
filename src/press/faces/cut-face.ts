import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256, writeWhole } from '../cache.ts'
import { PressError } from '../problem.ts'
import type { HeadFace } from './head-face.ts'
import { withNames } from './names.ts'

/**
 * `face` with nothing but the characters of `text`, as woff2, under a name of ours: the licence may reserve the old one.
 * The same face and text always give the same bytes; what was cut before is taken from `cache`. Throws a `PressError` when
 * the font turns out to be damaged.
 */
export async function cutFace(face: HeadFace, text: string, cache: string): Promise<Uint8Array> {
  const path = join(cache, 'faces', sha256(`${face.hash} ${text}`))
  const known = fromCache(path)
  if (known) return known
  const bytes = await cut(face, text)
  writeWhole(path, Buffer.concat([Buffer.from(sha256(bytes), 'hex'), bytes]))
  return bytes
}

async function cut(face: HeadFace, text: string): Promise<Uint8Array> {
  try {
    const { default: subsetFont } = await import('subset-font')
    const bytes = await subsetFont(await renamed(face), text, {
      targetFormat: 'woff2',
      variationAxes: face.axes,
      keepFeatures: features,
      preserveNameIds: [13, 14],
      noHinting: true, // headlines are large
    })
    return new Uint8Array(bytes)
  } catch (error) {
    const what = 'is damaged, its characters cannot be taken out; download it again'
    throw new PressError([{ file: face.path, what, level: 'error' }], { cause: error })
  }
}

/** Kerning, vertical forms and half-width punctuation. Forms for other regions (`locl`) would double a Chinese face. */
const features = 'ccmp liga kern mark mkmk vert vrt2 halt vhal chws vchs'.split(' ')

const opened = new WeakMap<HeadFace, Promise<Buffer>>()

/** The whole face, unpacked and renamed: once a build. */
function renamed(face: HeadFace): Promise<Buffer> {
  const known = opened.get(face) ?? unpack(face)
  opened.set(face, known)
  return known
}

async function unpack({ bytes, copyright, hash }: HeadFace): Promise<Buffer> {
  const { default: fontverter } = await import('fontverter')
  const names = new Map([
    [1, 'Issue Head'],
    [2, 'Regular'],
    [3, `Issue Head ${hash.slice(0, 16)}`],
    [4, 'Issue Head'],
    [5, 'Version 1.0'],
    [6, 'IssueHead'],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'https://openfontlicense.org'],
  ])
  if (copyright !== '') names.set(0, copyright)
  return withNames(await fontverter.convert(bytes, 'sfnt'), names)
}

/** What was cut before, if it is undamaged: its hash stands before it. */
function fromCache(path: string): Uint8Array | undefined {
  try {
    const kept = readFileSync(path)
    const bytes = new Uint8Array(kept.subarray(32))
    return sha256(bytes) === kept.toString('hex', 0, 32) ? bytes : undefined
  } catch {
    return undefined
  }
}
