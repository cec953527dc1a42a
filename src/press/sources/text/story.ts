import type { Byline } from '../../../issue/article.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Piece } from './piece.ts'

/** One piece of a story's body, still with all it was made from. */
export type Item =
  | { t: 'h' | 'verse'; paragraph: Paragraph }
  /** `runsOn`: it goes on on another page, where the mark says. */
  | { t: 'p'; paragraph: Paragraph; runsOn?: true }
  | { t: 'note'; paragraph: Paragraph; label?: string; text: string }
  | { t: 'figure'; pieces: Piece[]; caption?: string; credits: string[] }

/** An article as it is being put together. */
export type Story = {
  kicker: Piece[]
  headline: Piece[]
  deck: Piece[]
  column?: Piece
  /** The column's title was found where titles do not stand. */
  columnMoved?: true
  bylines: Byline[]
  dateline?: string
  items: Item[]
  /** It has been signed: what follows is another story. */
  isSigned: boolean
  /** 下转, 上接: the page it says it goes on on, the page it says it comes from. */
  continuesOn?: string
  continuedFrom?: string
  /** From which item on it stands on another page. */
  jumps: { page: string; item: Item }[]
}

export function emptyStory(): Story {
  return { kicker: [], headline: [], deck: [], bylines: [], items: [], isSigned: false, jumps: [] }
}

/** All pieces of an item, in reading order. */
export function piecesIn(item: Item): Piece[] {
  return item.t === 'figure' ? item.pieces : item.paragraph.pieces
}

/** True once a story has anything that is read as its text. */
export function hasBody({ items }: Story): boolean {
  return items.some(({ t }) => t === 'p' || t === 'verse')
}

/** All its heads as one text. */
export function headText({ kicker, headline, deck }: Story): string {
  return [...kicker, ...headline, ...deck].map(({ text }) => text).join('')
}

/** True for what is read in the body's order; a figure only stands in it. */
export function hasText(item: Item): boolean {
  return item.t !== 'figure'
}
