import { Fragment } from 'react'
import type { Byline as BylineOf } from '../../issue/article.ts'
import { ShortNames } from './ShortNames.tsx'
import { shortNamesIn } from './short-names.ts'

type Props = { bylines: readonly BylineOf[] }

/** Who wrote it, as printed: one byline after another, an ideographic space between, names of two characters set to three. */
export function Byline({ bylines }: Props) {
  return bylines.map(({ text, names }, at) => (
    <Fragment key={text}>
      {at > 0 && '　'}
      <ShortNames text={text} names={shortNamesIn(text, names)} />
    </Fragment>
  ))
}
