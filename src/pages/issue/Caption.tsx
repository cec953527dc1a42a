import type { Figure } from '../../issue/figure.ts'
import { RichText } from './RichText.tsx'
import { roomFor } from './room.ts'
import { ShortNames } from './ShortNames.tsx'
import { shortNamesInCredit } from './short-names.ts'
import { SteadyWords } from './SteadyWords.tsx'

/** Caption and credits under a picture; nothing when it has neither. */
export function Caption({ figure: { caption, credits } }: { figure: Figure }) {
  if (caption === undefined && credits.length === 0) return null
  const credit = credits.join('　')
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
