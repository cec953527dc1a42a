import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fontverter from 'fontverter'
import { create } from 'fontkit'
import { withNames } from '../press/faces/names.ts'

const fontIn = (file: string) => createRequire(import.meta.url).resolve(`@fontsource/ma-shan-zheng/files/${file}`)

/** Ma Shan Zheng, a Chinese face under the OFL, whole: 3.4 MB. */
export const brushFace = fontIn('ma-shan-zheng-chinese-simplified-400-normal.woff2')
/** The Latin letters of the same. */
export const latinFace = fontIn('ma-shan-zheng-latin-400-normal.woff2')

/** A font of few letters that says `names` and nothing else of itself. */
export async function aFont(names: Iterable<readonly [number, string]>): Promise<Buffer> {
  return withNames(await fontverter.convert(readFileSync(latinFace), 'sfnt'), new Map(names))
}

/** What a font says of itself, and which of the characters of `text` it has. */
export function lookInto(bytes: Uint8Array, text = '') {
  const font = create(bytes)
  const names = Object.fromEntries(Object.entries(font.name.records).map(([name, said]) => [name, said?.['en']]))
  const has = Array.from(text).filter((one) => font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0))
  return { names, axes: Object.keys(font.variationAxes), has: has.join('') }
}
