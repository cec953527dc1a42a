import type { CSSProperties } from 'react'
import { lineWidth, smallWidth } from './line-width.ts'

/** Which face a text is set in: that of the interface, or that of running text. */
export type Face = 'interface' | 'text'

/**
 * Attributes of an element that takes the room its one line of `text` has in our own face, whichever it is set in until that
 * comes, so that neither it nor what shares a line with it moves then. Where there is less room it breaks.
 */
export function roomFor(text: string, lang: string, face: Face = 'interface') {
  const width = face === 'text' ? smallWidth(text, lang) : lineWidth(text, lang)
  const style: CSSProperties & Record<`--${string}`, string> = { '--room': `${width.toFixed(2)}em` }
  return { className: 'steady', style }
}
