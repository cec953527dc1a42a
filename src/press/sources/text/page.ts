import { isCaption, readCredit } from './captions.ts'
import type { Conflict } from './conflict.ts'
import { conflictOf } from './conflict.ts'
import type { Copies } from './copies.ts'
import { chooseCopies } from './copies.ts'
import type { Corpus } from './corpus.ts'
import { lengthOf } from './characters.ts'
import type { Join } from './joins.ts'
import { findJoins, isOpenEnd } from './joins.ts'
import { lookOf } from './look.ts'
import { findTwins } from './near-repeats.ts'
import type { Reordered } from './order.ts'
import { orderItems } from './order.ts'
import type { Piece } from './piece.ts'
import { placeFigures } from './figures.ts'
import { findRepeats } from './repeats.ts'
import { findStories } from './segment.ts'
import { looseMarks } from './shapes.ts'
import { straddle } from './straddle.ts'
import type { Item, Story } from './story.ts'

/** A page put right, with all that was done to it. */
export type MendedPage = {
  stories: Story[]
  copies: Copies
  moved: Map<Story, Reordered['moved']>
  conflicts: Map<Join, Conflict>
}

/**
 * The passes over a page's text, in their only order: repeats first, for they distort all statistics; then broken
 * sentences, for a half sentence looks like a headline; then stories; then, within each, the order of its runs.
 * `corpus` is the transcripts; `archive` is them and what else of the paper there is.
 */
export function mendPage(pieces: readonly Piece[], corpus: Corpus, archive: Corpus): MendedPage {
  const seam = (tail: Piece, head: Piece) =>
    isOpenEnd(tail) ? straddle(tail.text, head.text, corpus) + fittingMarks(tail, head) : 0
  const copies = chooseCopies(pieces, findRepeats(pieces), findTwins(pieces), seam)
  const joins = findJoins(copies.kept, { corpus, archive }, textsOnly(copies.kept))
  const stories = findStories(copies.kept, joins)
  const keptFor = new Map(
    [...copies.repeats.filter(({ method }) => method === 'exact'), ...copies.variants].map(({ piece, of }) => [
      piece,
      of,
    ]),
  )
  const moved = new Map<Story, Reordered['moved']>()
  const conflicts = new Map<Join, Conflict>()
  for (const story of stories) {
    const ordered = orderItems(story.items, { page: pieces, keptFor, isCutOff })
    story.items = placeFigures(story.items, ordered.items)
    moved.set(story, ordered.moved)
    for (const [join, conflict] of conflictsIn(story, copies.kept)) conflicts.set(join, conflict)
  }
  return { stories, copies, moved, conflicts }
}

/** True for a paragraph that stops in mid-sentence, with nothing found to go on with. */
export function isCutOff(item: Item): boolean {
  if (item.t !== 'p' || item.runsOn) return false
  const { pieces, text } = item.paragraph
  const last = pieces.at(-1)
  return last !== undefined && lengthOf(text) >= 8 && isOpenEnd({ ...last, text })
}

function fittingMarks(tail: Piece, head: Piece): number {
  const [open, close] = [looseMarks(tail.text).unclosed.at(-1), looseMarks(head.text).unopened[0]]
  return open !== undefined && close !== undefined && looseMarks(open + close).unopened.length === 0 ? 10 : 0
}

/** Running text and short lines; not captions, bylines, notes. */
function textsOnly(pieces: readonly Piece[]): (piece: Piece) => boolean {
  const texts = new Set(
    pieces.filter((piece, at) => {
      const { is } = lookOf(piece, false)
      const next = pieces[at + 1]
      const isCaptioned = next !== undefined && readCredit(next.text) !== undefined && isCaption(piece.text)
      return (is === 'text' || is === 'heading') && !isCaptioned
    }),
  )
  return (piece) => texts.has(piece)
}

function conflictsIn(story: Story, kept: readonly Piece[]): [Join, Conflict][] {
  const paragraphs = story.items.flatMap((item) => (item.t === 'p' ? [item.paragraph] : []))
  return paragraphs.flatMap((paragraph) =>
    paragraph.seams.flatMap(({ join }): [Join, Conflict][] => {
      const after = kept[kept.indexOf(join.head) + 1]
      const others = paragraphs.filter((other) => other !== paragraph)
      const conflict = conflictOf(join, after, others)
      return conflict ? [[join, conflict]] : []
    }),
  )
}
