import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import type { Command, Font } from 'fontkit'

/** The open brush face that nameplates are drawn from: Ma Shan Zheng, OFL. The unsliced file has every character. */
const face = '@fontsource/ma-shan-zheng/files/ma-shan-zheng-chinese-simplified-400-normal.woff2'
let font: Font | undefined

function brush(): Font {
  font ??= create(readFileSync(createRequire(import.meta.url).resolve(face)))
  return font
}

/** The characters of `text` that the brush face does not have. */
export function missingFromBrush(text: string): string[] {
  return Array.from(text).filter((character) => !brush().hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
}

/** `text` as one black path in an SVG that fits it. Every character must be in the face. */
export function outline(text: string): string {
  let left = 0
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity }
  const commands: Command[] = []
  for (const character of text) {
    const glyph = brush().glyphForCodePoint(character.codePointAt(0) ?? 0)
    for (const { command, args } of glyph.path.commands) {
      // a font's y goes up, an SVG's goes down
      const moved = args.map((value, at) => (at % 2 === 0 ? value + left : -value))
      commands.push({ command, args: moved })
      for (const [at, value] of moved.entries()) {
        if (at % 2 === 0) [box.minX, box.maxX] = [Math.min(box.minX, value), Math.max(box.maxX, value)]
        else [box.minY, box.maxY] = [Math.min(box.minY, value), Math.max(box.maxY, value)]
      }
    }
    left += glyph.advanceWidth
  }
  const shifted = commands.map(({ command, args }) => {
    const numbers = args.map((value, at) => short(value - (at % 2 === 0 ? box.minX : box.minY)))
    return `${letters[command]}${numbers.join(' ')}`
  })
  const size = `${short(box.maxX - box.minX)} ${short(box.maxY - box.minY)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}"><title>${escaped(text)}</title><path d="${shifted.join('')}"/></svg>\n`
}

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const

function short(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
