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
    /** Of each name its readings by language. */
    name: { records: Record<string, Record<string, string> | undefined> }
    variationAxes: Record<string, { min: number; max: number; default: number }>
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
  }
  /** Throws when `bytes` are no font it knows. */
  export function create(bytes: Uint8Array): Font
}

declare module 'fontverter' {
  /** Throws when `bytes` are no font it knows. */
  function convert(bytes: Buffer, to: 'sfnt' | 'woff2'): Promise<Buffer>
  export default { convert }
}

declare module 'subset-font' {
  type Options = {
    targetFormat: 'sfnt' | 'woff2'
    /** One value for each axis of a variable face. */
    variationAxes: Readonly<Record<string, number>>
    keepFeatures: readonly string[]
    preserveNameIds: readonly number[]
    noHinting: boolean
  }
  /** Throws when harfbuzz cannot read `bytes`. */
  export default function subsetFont(bytes: Buffer, text: string, options: Options): Promise<Buffer>
}
