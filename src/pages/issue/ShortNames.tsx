import { Fragment } from 'react'

type Props = {
  text: string
  /** The names of two characters in it, as offsets: sorted, apart. */
  names: readonly (readonly [number, number])[]
}

/** A line in which names of two characters take the width of three. The space is drawn: copied, the name is as it is. */
export function ShortNames({ text, names }: Props) {
  if (names.length === 0) return text
  const ends = [0, ...names.map(([, to]) => to)]
  return (
    <span className="short-names">
      {names.map(([from, to], at) => (
        <Fragment key={from}>
          {text.slice(ends[at], from)}
          <span className="short-name">
            <span>{text.slice(from, from + 1)}</span>
            {text.slice(from + 1, to)}
          </span>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </span>
  )
}
