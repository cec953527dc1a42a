import type { Byline } from '../../../issue/article.ts'
import { readByline } from './bylines.ts'
import { readCaption, readCredit } from './captions.ts'
import { readContinued, readJump } from './jumps.ts'
import { readNote } from './notes.ts'
import type { Piece } from './piece.ts'
import { isDeck, isKicker } from './shapes.ts'
import { isHead } from './titles.ts'

/** What a piece is by its own look, before its place is asked. */
export type Look =
  | { is: 'kicker' | 'deck' | 'heading' | 'text' | 'verse' }
  | { is: 'byline'; bylines: Byline[] }
  | { is: 'note'; label: string; text: string }
  | { is: 'credit'; credit: string }
  | { is: 'caption'; caption: string; credit: string }

/** The look of a piece. `isHalf` when it is part of a broken sentence, which is text whatever it looks like. */
export function lookOf(piece: Piece, isHalf: boolean): Look {
  const { text, isVerse } = piece
  if (isVerse) return { is: 'verse' }
  if (isHalf) return { is: 'text' }
  if (readContinued(text)?.rest === '' || readJump(text)?.rest === '') return { is: 'text' }
  const credit = readCredit(text)
  if (credit !== undefined) return { is: 'credit', credit }
  const bylines = readByline(text)
  if (bylines) return { is: 'byline', bylines }
  const note = readNote(text)
  if (note) return { is: 'note', ...note }
  const captioned = readCaption(text)
  if (captioned) return { is: 'caption', ...captioned }
  if (isDeck(text)) return { is: 'deck' }
  if (isKicker(text)) return { is: 'kicker' }
  return { is: isHead(piece) ? 'heading' : 'text' }
}
