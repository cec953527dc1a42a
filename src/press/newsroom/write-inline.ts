import type { Mark, Rich } from '../../issue/text.ts'
import type { Around } from './escape.ts'
import { escapeText } from './escape.ts'

type Span = { mark: Mark; inner: Span[] }
type Place = Pick<Around, 'isHeading' | 'isCell'> & { isLineStart: boolean }
type Inside = { link: boolean; stars: boolean; label: boolean }

/**
 * A paragraph as one line of Markdown. Marks are `**` and `*` where those can only be read one way, and directives
 * elsewhere: `**` beside Chinese punctuation is not a mark to Markdown.
 */
export function writeRich({ text, marks = [] }: Rich, place: Place = { isLineStart: true }): string {
  return writeSpan(text, 0, text.length, nest(marks), place, { link: false, stars: false, label: false })
}

/** Marks as a tree; they come outermost first. */
function nest(marks: readonly Mark[]): Span[] {
  const top: Span[] = []
  const open: Span[] = []
  for (const mark of marks) {
    while (open.length > 0 && (open.at(-1)?.mark.to ?? 0) <= mark.from) open.pop()
    const span = { mark, inner: [] }
    const siblings = open.at(-1)?.inner ?? top
    siblings.push(span)
    open.push(span)
  }
  return top
}

function writeSpan(text: string, from: number, to: number, spans: Span[], place: Place, inside: Inside): string {
  let written = ''
  let at = from
  const plain = (until: number, isBeforeMark: boolean) => {
    if (until <= at) return
    const isFirst = at === from
    const piece = escapeText(text.slice(at, until), {
      ...place,
      isLineStart: place.isLineStart && isFirst,
      isBeforeMark,
      isAfterMark: !isFirst,
    })
    written += inside.label ? keepEdges(piece, isFirst, until === to) : piece
    at = until
  }
  for (const span of spans) {
    plain(span.mark.from, true)
    written += writeMark(text, span, written, place, inside)
    at = span.mark.to
  }
  plain(to, inside.label)
  return written
}

/** Markdown drops a space at the edge of a label; written as a reference it is kept. */
function keepEdges(piece: string, isFirst: boolean, isLast: boolean): string {
  let kept = piece
  if (isFirst && kept.startsWith(' ')) kept = `&#32;${kept.slice(1)}`
  if (isLast && kept.endsWith(' ')) kept = `${kept.slice(0, -1)}&#32;`
  return kept
}

function writeMark(text: string, { mark, inner }: Span, before: string, place: Place, inside: Inside): string {
  const write = (more: Partial<Inside>) =>
    writeSpan(text, mark.from, mark.to, inner, { ...place, isLineStart: false }, { ...inside, label: true, ...more })
  switch (mark.t) {
    case 'strong':
    case 'em': {
      const stars = mark.t === 'strong' ? '**' : '*'
      const starred = write({ stars: true })
      const isPlain = /^[\p{L}\p{N}]/u.test(starred) && /[\p{L}\p{N}]$/u.test(starred)
      if (isPlain && !inside.stars && !hasStars(inner) && !before.endsWith('*')) return `${stars}${starred}${stars}`
      return `:${mark.t}[${write({})}]`
    }
    case 'kai':
    case 'sup':
    case 'sub':
      return `:${mark.t}[${write({})}]`
    case 'link':
      return inside.link
        ? `:link[${write({})}]${writeAttributes({ href: mark.href })}`
        : `[${write({ link: true })}](${writeDestination(mark.href)})`
    case 'ruby':
      return `:ruby[${write({})}]${writeAttributes({ rt: mark.rt })}`
  }
}

function hasStars(spans: readonly Span[]): boolean {
  return spans.some(({ mark, inner }) => mark.t === 'strong' || mark.t === 'em' || hasStars(inner))
}

function writeDestination(href: string): string {
  const plain = withoutBrackets(href.replace(/&(?=#?\w+;)/g, '&amp;'))
  return /^[\w:/.?=#%~+&;,@!$'-]+$/.test(plain) ? plain : `<${plain}>`
}

/** `{name="value" flag}`, in the order given; nothing when there is nothing to say. */
export function writeAttributes(attributes: Record<string, string | true | undefined>): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return []
    if (value === true) return [name]
    return [`${name}="${withoutBrackets(value.replaceAll('&', '&amp;').replaceAll('"', '&quot;'))}"`]
  })
  return written.length > 0 ? `{${written.join(' ')}}` : ''
}

/** Within a label Markdown counts every bracket, also those of an address or a value. */
function withoutBrackets(value: string): string {
  return value.replace(/[[\]\\]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
