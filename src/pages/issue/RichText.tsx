import type { ReactNode } from 'react'
import type { Mark } from '../../issue/text.ts'

type Props = {
  text: string
  marks?: readonly Mark[] | undefined
  /** Search words to mark, as offsets: sorted, apart. */
  hits?: readonly (readonly [number, number])[]
  /** Things that stand between two characters, such as the seam of a join: sorted by offset. */
  inserts?: readonly { at: number; node: ReactNode }[]
}

/** Text with its marks as elements. The text itself is only ever text. */
export function RichText({ text, marks, hits, inserts }: Props) {
  return <>{draw(text, 0, text.length, marks ?? [], { hits: hits ?? [], inserts: inserts ?? [] })}</>
}

type Overlay = { hits: NonNullable<Props['hits']>; inserts: NonNullable<Props['inserts']> }

/** The part of `text` from `from` to `to`, `marks` being those that lie in it: outermost first, as the schema sorts them. */
function draw(text: string, from: number, to: number, marks: readonly Mark[], overlay: Overlay): ReactNode[] {
  const [mark, ...rest] = marks
  if (!mark) return plain(text, from, to, overlay)
  const inner = rest.filter((one) => one.to <= mark.to)
  const after = rest.filter((one) => one.from >= mark.to)
  return [
    ...plain(text, from, mark.from, overlay),
    wrap(mark, draw(text, mark.from, mark.to, inner, overlay)),
    ...draw(text, mark.to, to, after, overlay),
  ]
}

function plain(text: string, from: number, to: number, { hits, inserts }: Overlay): ReactNode[] {
  const cuts = new Set([from, to])
  for (const [start, end] of hits) {
    if (start > from && start < to) cuts.add(start)
    if (end > from && end < to) cuts.add(end)
  }
  for (const { at } of inserts) if (at > from && at < to) cuts.add(at)
  const edges = [...cuts].toSorted((a, b) => a - b)
  return edges.slice(0, -1).flatMap((start, index) => {
    const end = edges[index + 1] ?? to
    const piece = text.slice(start, end)
    const isHit = hits.some(([first, last]) => first <= start && end <= last)
    const here = inserts.filter(({ at }) => at === start && start > 0)
    const drawn = isHit ? <mark key={start}>{piece}</mark> : piece
    return here.map(({ node }) => node).concat(drawn)
  })
}

function wrap(mark: Mark, inner: ReactNode[]): ReactNode {
  const key = `${mark.t}${mark.from}-${mark.to}`
  switch (mark.t) {
    case 'strong':
      return <strong key={key}>{inner}</strong>
    case 'em':
      return <em key={key}>{inner}</em>
    case 'kai':
      return (
        <span key={key} className="font-kai">
          {inner}
        </span>
      )
    case 'sup':
      return <sup key={key}>{inner}</sup>
    case 'sub':
      return <sub key={key}>{inner}</sub>
    case 'ruby':
      return (
        <ruby key={key}>
          {inner}
          <rt>{mark.rt}</rt>
        </ruby>
      )
    case 'link':
      return (
        <a key={key} href={mark.href} rel="noopener noreferrer">
          {inner}
        </a>
      )
  }
}
