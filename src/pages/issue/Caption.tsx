import type { Figure } from '../../issue/figure.ts'
import { RichText } from './RichText.tsx'
import { ShortNames } from './ShortNames.tsx'
import { shortNamesInCredit } from './short-names.ts'

/** Caption and credits under a picture; nothing when it has neither. */
export function Caption({ figure: { caption, credits } }: { figure: Figure }) {
  if (caption === undefined && credits.length === 0) return null
  const credit = credits.join('　')
  return (
    <figcaption className="caption">
      {caption !== undefined && <RichText text={caption} />}
      {credit !== '' && (
        <span className="credit">
          <ShortNames text={credit} names={shortNamesInCredit(credit)} />
        </span>
      )}
    </figcaption>
  )
}
