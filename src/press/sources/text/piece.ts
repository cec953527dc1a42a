import type { SourceLines } from '../../../issue/quality.ts'
import type { Edit } from './normalise.ts'

/** One paragraph, heading or line of the masthead, as the transcript sets it apart. Passes hand pieces on, never change them. */
export type Piece = {
  /** Which source of the draft it comes from. */
  source: number
  /** Pieces with no blank line between them have the same number. */
  block: number
  /** Lines of the untouched file, from 1. */
  first: number
  last: number
  /** The lines, each tidied, before they became one text. */
  lines: readonly string[]
  /** The lines as running text, normalised. */
  text: string
  /** What was put right in `text`. */
  edits: readonly Edit[]
  /** Stands over a byline. */
  isTitle?: true
  /** Lines that are lines: a poem. */
  isVerse?: true
}

/** Where `piece` stands, as the format says it. */
export function srcOf({ source, first, last }: Piece): SourceLines {
  return [source, first, last]
}
