import type { Mark, Rich } from '../../issue/text.ts'
import type { Html } from './html.ts'
import { join, tag } from './html.ts'

/** Where a mark links to. */
type LinkOf = (href: string) => string

/** A paragraph with its marks as elements. */
export function richText({ text, marks = [] }: Rich, linkOf: LinkOf): Html {
  return join(draw(text, 0, text.length, marks, linkOf))
}

/** The part of `text` from `from` to `to`, `marks` being those that lie in it: outermost first, as the schema sorts them. */
function draw(text: string, from: number, to: number, marks: readonly Mark[], linkOf: LinkOf): (Html | string)[] {
  const [mark, ...rest] = marks
  if (!mark) return [text.slice(from, to)]
  const inner = rest.filter((one) => one.to <= mark.to)
  const after = rest.filter((one) => one.from >= mark.to)
  return [
    text.slice(from, mark.from),
    wrap(mark, draw(text, mark.from, mark.to, inner, linkOf), linkOf),
    ...draw(text, mark.to, to, after, linkOf),
  ]
}

function wrap(mark: Mark, inner: readonly (Html | string)[], linkOf: LinkOf): Html {
  switch (mark.t) {
    case 'strong':
    case 'em':
    case 'sup':
    case 'sub':
      return tag(mark.t, {}, inner)
    case 'kai':
      return tag('span', { class: 'font-kai' }, inner)
    case 'ruby':
      return tag('ruby', {}, inner, tag('rt', {}, mark.rt))
    case 'link':
      return tag('a', { href: linkOf(mark.href), rel: 'noopener noreferrer' }, inner)
  }
}
