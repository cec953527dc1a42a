// Packages without types: what we use of them.

declare module 'lunar-javascript' {
  export class Lunar {
    /** 节气 of this day, or an empty text. */
    getJieQi(): string
  }
  export class Solar {
    static fromYmd(year: number, month: number, day: number): Solar
    getLunar(): Lunar
  }
}

declare module 'fontkit' {
  type Command = { command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'; args: number[] }
  type Glyph = { advanceWidth: number; path: { commands: Command[] } }
  type Font = {
    unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
  }
  /** Throws when `bytes` are no font it knows. */
  export function create(bytes: Uint8Array): Font
}
