import { use, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { Mark } from '../../issue/text.ts'
import { DottedText } from './DottedText.tsx'
import { glueIn } from './glue.ts'
import { SetDownContext } from './set-down.ts'
import { uprightNumbers } from './upright.ts'

type Props = {
  text: string
  marks?: readonly Mark[] | undefined
  /** Search words to mark, as offsets: sorted, apart. */
  hits?: readonly (readonly [number, number])[]
  /** Things that stand between two characters, such as the seam of a join: sorted by offset. */
  inserts?: readonly { at: number; node: ReactNode }[]
}

/** Text with its marks as elements, and what a line must not part kept together. The text itself is only ever text. */
export function RichText({ text, marks, hits, inserts }: Props) {
  const uprights = use(SetDownContext) ? uprightNumbers(text) : []
  const overlay = { hits: hits ?? [], inserts: inserts ?? [], uprights, isDotted: false }
  return <>{draw(text, 0, text.length, marks ?? [], overlay)}</>
}

type Overlay = {
  hits: NonNullable<Props['hits']>
  inserts: NonNullable<Props['inserts']>
  uprights: readonly (readonly [number, number])[]
  isDotted: boolean
}

/** The part of `text` from `from` to `to`, `marks` being those that lie in it: outermost first, as the schema sorts them. */
function draw(text: string, from: number, to: number, marks: readonly Mark[], overlay: Overlay): ReactNode[] {
  const [mark, ...rest] = marks
  if (!mark) return plain(text, from, to, overlay)
  const inner = rest.filter((one) => one.to <= mark.to)
  const after = rest.filter((one) => one.from >= mark.to)
  const isDotted = overlay.isDotted || (mark.t === 'em' && han.test(text.slice(mark.from, mark.to)))
  return [
    ...plain(text, from, mark.from, overlay),
    wrap(mark, draw(text, mark.from, mark.to, inner, { ...overlay, isDotted }), isDotted),
    ...draw(text, mark.to, to, after, overlay),
  ]
}

function plain(text: string, from: number, to: number, overlay: Overlay): ReactNode[] {
  const glue = glueIn(text.slice(from, to)).map(([start, end]): [number, number] => [from + start, from + end])
  const gaps = [...glue, [to, to] as const].map(([end], at) => pieces(text, glue[at - 1]?.[1] ?? from, end, overlay))
  return gaps.flatMap((gap, at) => {
    const [start, end] = glue[at] ?? [to, to]
    if (start === end) return gap
    return gap.concat(
      <span key={`glue${start}`} className="together">
        {pieces(text, start, end, overlay)}
      </span>,
    )
  })
}

function pieces(text: string, from: number, to: number, { hits, inserts, uprights, isDotted }: Overlay): ReactNode[] {
  const cuts = new Set([from, to])
  for (const [start, end] of [...hits, ...uprights]) {
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
    const isUpright = uprights.some(([first, last]) => first <= start && end <= last)
    const shown = isUpright ? (
      <span key={`upright${start}`} className="upright">
        {piece}
      </span>
    ) : isDotted ? (
      <DottedText key={`dots${start}`} text={piece} />
    ) : (
      piece
    )
    const drawn = isHit ? <mark key={start}>{shown}</mark> : shown
    return here.map(({ node }) => node).concat(drawn)
  })
}

const han = /\p{Script=Han}/u

function wrap(mark: Mark, inner: ReactNode[], isDotted: boolean): ReactNode {
  const key = `${mark.t}${mark.from}-${mark.to}`
  switch (mark.t) {
    case 'strong':
      return <strong key={key}>{inner}</strong>
    case 'em':
      return (
        <em key={key} className={isDotted ? 'dotted' : undefined}>
          {inner}
        </em>
      )
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
        <TextLink key={key} href={mark.href}>
          {inner}
        </TextLink>
      )
  }
}

/** A link in a text: into this reader, wherever it is hosted, or out of it. */
function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return href.startsWith('/') ? (
    <Link to={href}>{children}</Link>
  ) : (
    <a href={href} rel="noopener noreferrer">
      {children}
    </a>
  )
}
