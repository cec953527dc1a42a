import type { Image, Paragraph } from 'mdast'
import { Unit } from '../../issue/figure.ts'
import { read } from '../../issue/read.ts'
import type { Unkeyed } from './block-names.ts'
import type { Directive } from './directives.ts'
import { attributesOf } from './directives.ts'
import { wrongPath } from './image-path.ts'
import type { Source } from './read-inline.ts'
import { lineOf, readLine } from './read-inline.ts'

type FigureBlock = Extract<Unkeyed, { t: 'figure' }>

/** `![what it shows](images/lake.jpg "caption")` */
export function readFigure(node: Image, source: Source): FigureBlock {
  const image = imagePath(node.url, lineOf(node, source), source)
  const says = altOf(node, source)
  const caption = node.title?.trim() ?? ''
  return {
    t: 'figure',
    figure: {
      ...(image === undefined ? {} : { image }),
      ...(says === '' ? {} : { alt: says }),
      ...(caption === '' ? {} : { caption }),
      credits: [],
    },
  }
}

/** The words in the bracket. Of `见:图` the tree keeps only `见`, the rest being a directive to it. */
function altOf({ alt, position }: Image, { markdown }: Source): string {
  const raw = markdown.slice(position?.start.offset, position?.end.offset)
  const words = raw.slice(2, raw.lastIndexOf(']('))
  return (words.includes(':') ? words.replace(/\\([!-/:-@[-`{-~])/g, '$1') : (alt ?? '')).trim()
}

/** `:::figure{src alt credit focus}` with its caption. */
export function captioned(node: Directive, paragraphs: readonly Paragraph[], source: Source): FigureBlock {
  const { src, alt, credit, focus } = attributesOf(node, ['src', 'alt', 'credit', 'focus'], source)
  const line = lineOf(node, source)
  const image = src === undefined ? undefined : imagePath(src, line, source)
  const caption = paragraphs.map(({ children }) => readLine(children, source, 'a caption')).join(' ')
  const point = focus?.split(',').map((part) => read(Unit, Number(part)))
  const [x, y] = point ?? []
  if (point && (point.length !== 2 || x === undefined || y === undefined))
    source.report(`focus is two numbers from 0 to 10000, as in focus="5000,4000", not "${focus}"`, line)
  return {
    t: 'figure',
    figure: {
      ...(image === undefined ? {} : { image }),
      ...(alt === undefined ? {} : { alt }),
      ...(caption === '' ? {} : { caption }),
      credits: credit === undefined ? [] : splitCredits(credit),
      ...(x === undefined || y === undefined ? {} : { focus: [x, y] }),
    },
  }
}

/** Several credits are separated by `;`; `\;` is the sign itself. */
function splitCredits(credit: string): string[] {
  return [...credit.matchAll(/(?:[^\\;]|\\.)+/gsu)]
    .map(([piece]) => piece.replace(/\\(.)/gsu, '$1').trim())
    .filter((piece) => piece !== '')
}

/** A picture's path below the folder; anything else is reported and left out. */
function imagePath(written: string, line: number, source: Source): string | undefined {
  const wrong = wrongPath(written)
  if (wrong === undefined) return written.replace(/^\.\//, '')
  source.report(`the picture "${written}" ${wrong}; put it into the issue's images folder and write images/…`, line)
  return undefined
}
