import { Fragment } from 'react'
import type { Byline as BylineOf } from '../../issue/article.ts'
import { RichText } from './RichText.tsx'
import { ShortNames } from './ShortNames.tsx'
import { shortNamesIn } from './short-names.ts'

type Props = {
  bylines: readonly BylineOf[]
  /** What to mark in a text. */
  hitsOf?: (text: string) => readonly (readonly [number, number])[]
}

/** Who wrote it, as printed: one byline after another, an ideographic space between, names of two characters set to three. */
export function Byline({ bylines, hitsOf = nothing }: Props) {
  return bylines.map(({ text, names }, at) => {
    const hits = hitsOf(text)
    return (
      <Fragment key={text}>
        {at > 0 && '　'}
        {hits.length > 0 ? (
          <RichText text={text} hits={hits} />
        ) : (
          <ShortNames text={text} names={shortNamesIn(text, names)} />
        )}
      </Fragment>
    )
  })
}

const nothing = (): readonly (readonly [number, number])[] => []
