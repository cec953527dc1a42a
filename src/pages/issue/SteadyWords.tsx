import type { CSSProperties } from 'react'
import { scriptOf } from '../../layout/setting/em-width.ts'
import { lineWidth, smallWordWidth } from './line-width.ts'

/** A face of ours, as it is set where words are to stand. */
const widthIn = {
  interface: (word: string) => lineWidth(word, 'en'),
  text: (word: string) => smallWordWidth(word, 'upright'),
  italic: (word: string) => smallWordWidth(word, 'italic'),
}

type Props = { text: string; lang: string; face: keyof typeof widthIn }

/**
 * A text of several lines that breaks where it breaks before its face is there: each word, or part of one before its hyphen, has the room it takes in our own
 * face, its blank with it, whichever it is set in. Chinese needs none of this, its characters are an em wide in every face.
 */
export function SteadyWords({ text, lang, face }: Props) {
  if (scriptOf(lang) === 'cjk') return text
  return (
    <span className="steady-words">
      {text.split(/(?<=[ -])/).map((word, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- words are told by their place alone
        <span key={at} style={roomOf(widthIn[face](word))}>
          {word}
        </span>
      ))}
    </span>
  )
}

function roomOf(width: number): CSSProperties & Record<`--${string}`, string> {
  return { '--room': `${width.toFixed(2)}em` }
}
