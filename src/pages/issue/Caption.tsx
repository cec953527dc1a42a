import type { Figure } from '../../issue/figure.ts'
import { RichText } from './RichText.tsx'
import { roomFor } from './room.ts'
import { ShortNames } from './ShortNames.tsx'
import { shortNamesInCredit } from './short-names.ts'
import { SteadyWords } from './SteadyWords.tsx'

type Props = {
  figure: Figure
  /** What to mark in a text. */
  hitsOf?: (text: string) => readonly (readonly [number, number])[]
}

/** Caption and credits under a picture; nothing when it has neither. */
export function Caption({ figure: { caption, credits }, hitsOf = nothing }: Props) {
  if (caption === undefined && credits.length === 0) return null
  const credit = credits.join('　')
  const isMarked = [caption ?? '', credit].some((text) => hitsOf(text).length > 0)
  if (isMarked)
    return (
      <figcaption className="caption">
        {caption !== undefined && <RichText text={caption} hits={hitsOf(caption)} />}
        {credit !== '' && (
          <span className="credit">
            <RichText text={credit} hits={hitsOf(credit)} />
          </span>
        )}
      </figcaption>
    )
  return (
    <figcaption className="caption">
      {caption !== undefined &&
        (han.test(caption) ? <RichText text={caption} /> : <SteadyWords text={caption} lang="en" face="italic" />)}
      {credit !== '' && <Credit text={credit} />}
    </figcaption>
  )
}

function Credit({ text }: { text: string }) {
  if (han.test(text))
    return (
      <span className="credit">
        <ShortNames text={text} names={shortNamesInCredit(text)} />
      </span>
    )
  const { className, style } = roomFor(text, 'en', 'text')
  return (
    <span className={`credit ${className}`} style={style}>
      {text}
    </span>
  )
}

const han = /\p{Script=Han}/u

const nothing = (): readonly (readonly [number, number])[] => []
