import { breakLines, placesIn, type Line } from './break-lines.ts'
import type { newsprint } from './colours.ts'
import { widthOf, type Type } from './pieces.ts'

export type FaceName = 'song' | 'head' | 'headline' | 'kai' | 'hei'
export type Style = {
  face: FaceName
  size: number
  weight?: number
  colour?: keyof typeof newsprint
  /** Between letters, in em. */
  tracking?: number
}

/** Sets text on a canvas as it is set on the page: in pieces, with the white of marks and between scripts as print has it. */
export type Pen = ReturnType<typeof penFor>

export function penFor(
  context: CanvasRenderingContext2D,
  faces: Readonly<Record<FaceName, string>>,
  colours: Readonly<Record<keyof typeof newsprint, string>>,
  script: Type['script'],
) {
  const widths = new Map<string, number>()

  function take({ face, size, weight = 400, colour = 'ink', tracking = 0 }: Style): Type {
    const font = `${weight} ${size}px ${faces[face]}`
    const dip = () => {
      context.font = font
      context.fillStyle = colours[colour]
      if ('letterSpacing' in context) context.letterSpacing = `${tracking * size}px` // Safari has it since 26
    }
    dip()
    const measure = (text: string) => {
      const key = `${text}\n${font}`
      const known = widths.get(key)
      if (known !== undefined) return known
      dip()
      const { width } = context.measureText(text)
      widths.set(key, width)
      return width
    }
    return { measure, em: size, script }
  }

  /** Draws a line at (x, y), y being the middle of its characters; spread over `width` when that is given. */
  function draw(line: Line, style: Style, x: number, y: number, width?: number): void {
    take(style)
    context.textBaseline = 'alphabetic'
    const base = y + style.size * (script === 'latin' ? 0.32 : 0.37)
    for (const [at, place] of placesIn(line, width).entries())
      context.fillText(line.pieces[at]?.text ?? '', x + place, base)
  }

  const lines = (text: string, style: Style, width: number, indent = 0) => breakLines(text, take(style), width, indent)

  /** One line of `text`, with an ellipsis where it is too long. */
  function oneLine(text: string, style: Style, width = Infinity): Line {
    let [line, second] = lines(text, style, width)
    for (let end = line?.text.length ?? 0; second && end > 0; end -= 1)
      [line, second] = lines(`${text.slice(0, end).trimEnd()}…`, style, width)
    return line ?? { text: '', pieces: [], indent: 0 }
  }

  return { context, colours, draw, lines, oneLine, widthOf: (line: Line) => line.indent + widthOf(line.pieces) }
}
