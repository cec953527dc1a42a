import type { Figure } from '../../issue/figure.ts'

/** Caption and credits under a picture; nothing when it has neither. */
export function Caption({ figure: { caption, credits } }: { figure: Figure }) {
  if (caption === undefined && credits.length === 0) return null
  return (
    <figcaption className="caption">
      {caption}
      {credits.length > 0 && <span className="credit">{credits.join('　')}</span>}
    </figcaption>
  )
}
