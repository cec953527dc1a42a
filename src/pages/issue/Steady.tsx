import { roomFor } from './room.ts'

type Props = { text: string; lang: string }

/** A short text that stands where it stands before its face is there. */
export function Steady({ text, lang }: Props) {
  return <span {...roomFor(text, lang)}>{text}</span>
}
