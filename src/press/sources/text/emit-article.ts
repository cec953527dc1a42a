import type { PageLabel } from '../../../issue/ids.ts'
import type { Quality } from '../../../issue/quality.ts'
import { keysFor } from '../../block-key.ts'
import type { DraftArticle, DraftBlock } from '../../newsroom/draft.ts'
import { emitItem } from './emit-block.ts'
import { flag } from './flags.ts'
import type { MadeBlock } from './made-block.ts'
import { widen } from './normalise.ts'
import type { MendedPage } from './page.ts'
import type { Piece } from './piece.ts'
import { srcOf } from './piece.ts'
import { headLines, isClosed } from './shapes.ts'
import type { Item, Story } from './story.ts'
import { piecesIn } from './story.ts'

/** A story as the newsroom keeps it, every block with its source lines, every repair with its evidence. */
export function emitArticle(story: Story, label: PageLabel, pages: readonly MendedPage[]): DraftArticle {
  const made = madeBlocks(story, pages)
  const keys = keysFor(made.map(({ block, keyText }) => ({ t: block.t, text: keyText })))
  const blocks = made.map(({ block }, at): DraftBlock => withKey(block, keys[at] ?? String(at)))
  const keyOf = new Map<Piece, string>()
  for (const [at, { pieces }] of made.entries()) for (const piece of pieces) keyOf.set(piece, keys[at] ?? '')
  const jumps = story.jumps.flatMap(({ page, item }) => {
    const from = made.findIndex((one) => one.item === item)
    return from > 0 ? [{ page, from: keys[from] ?? '' }] : []
  })
  return {
    pageLabel: label,
    kind: kindOf(story),
    ...(story.column ? { column: story.column.text } : {}),
    heads: { kicker: linesOf(story.kicker), headline: linesOf(story.headline), deck: linesOf(story.deck) },
    bylines: story.bylines.slice(0, 10),
    ...(story.dateline === undefined ? {} : { dateline: story.dateline }),
    blocks,
    ...(jumps.length > 0 ? { jumps } : {}),
    extraction: 'ocr',
    quality: [
      ...made.flatMap(({ quality }, at) =>
        quality.map((one) => ({ ...one, where: { ...one.where, block: keys[at] ?? '' } })),
      ),
      ...columnFlags(story),
      ...pages.flatMap((page) => [...orderFlags(story, page, keyOf), ...copyFlags(page, story, keyOf)]),
      ...wideningFlags(story),
    ].slice(0, 500),
  }
}

type Placed = MadeBlock & { item: Item }

function madeBlocks(story: Story, pages: readonly MendedPage[]): Placed[] {
  const conflicts = new Map(pages.flatMap((page) => [...page.conflicts]))
  const starts = new Set(story.jumps.map(({ item }) => item))
  return story.items.flatMap((item, at) => {
    const before = story.items[at - 1]
    const blocks = emitItem(item, before, conflicts)
    // a sentence that a jump cut in two goes on without indent
    const isOnward = starts.has(item) && before?.t === 'p' && !isClosed(before.paragraph.text)
    return blocks.map((block): Placed => Object.assign(isOnward ? onward(block) : block, { item }))
  })
}

function onward(made: MadeBlock): MadeBlock {
  return made.block.t === 'p' ? { ...made, block: { ...made.block, continues: true } } : made
}

function withKey(block: MadeBlock['block'], k: string): DraftBlock {
  return { ...block, k }
}

function kindOf({ items, bylines, headline }: Story): DraftArticle['kind'] {
  if (items.length > 0 && items.every(({ t }) => t === 'verse')) return 'poem'
  if (items.length > 0 && items.every(({ t }) => t === 'figure')) return 'photo'
  return bylines.some(({ role }) => role?.endsWith('评论员')) || headline.some(({ text }) => text.startsWith('社论'))
    ? 'editorial'
    : 'news'
}

/** A headline's lines: those of the transcript, and its spaces, which are where the page breaks lines. */
function linesOf(pieces: readonly Piece[]): string[] {
  return pieces
    .flatMap(({ lines, text }) => (lines.length > 1 ? lines.map((line) => widen(line).text) : headLines(text)))
    .slice(0, 6)
}

function columnFlags({ column, columnMoved }: Story): Quality[] {
  return column && columnMoved
    ? [flag('order.inferred', { field: 'column', lines: [srcOf(column)] }, true, { method: 'column-title' })]
    : []
}

function orderFlags(story: Story, page: MendedPage, keyOf: ReadonlyMap<Piece, string>): Quality[] {
  return (page.moved.get(story) ?? []).map(({ item, items, method, score }) => {
    const [piece] = piecesIn(item)
    const block = piece && keyOf.get(piece)
    const lines = items.flatMap((one) => piecesIn(one).map(srcOf)).slice(0, 50)
    return flag('order.inferred', { ...(block === undefined ? {} : { block }), lines }, true, { method, score })
  })
}

/** What was dropped or set aside for a piece of this story. */
function copyFlags({ copies }: MendedPage, story: Story, keyOf: ReadonlyMap<Piece, string>): Quality[] {
  const heads = new Set([...story.kicker, ...story.headline, ...story.deck, ...(story.column ? [story.column] : [])])
  const isOurs = (piece: Piece) => keyOf.has(piece) || heads.has(piece)
  const where = (piece: Piece, of: Piece) => {
    const block = keyOf.get(of)
    return { ...(block === undefined ? {} : { block }), lines: [srcOf(piece)] }
  }
  return [
    ...copies.repeats
      .filter(({ of }) => isOurs(of))
      .map(({ piece, of, method }) =>
        flag('text.dup-removed', where(piece, of), true, { method, score: piece.text.length }),
      ),
    ...copies.variants
      .filter(({ of }) => isOurs(of))
      .map(({ piece, of, method, score }) =>
        flag('text.near-dup', where(piece, of), true, { method, score, text: piece.text }),
      ),
  ]
}

/** How many signs were made full-width, by sign. */
function wideningFlags(story: Story): Quality[] {
  const pieces = [...story.kicker, ...story.headline, ...story.deck, ...story.items.flatMap(piecesIn)]
  const edits = pieces.flatMap((piece) => piece.edits)
  if (edits.length === 0) return []
  const bySign = new Map<string, number>()
  for (const { before, after } of edits) bySign.set(`${before}→${after}`, (bySign.get(`${before}→${after}`) ?? 0) + 1)
  const text = Array.from(bySign, ([sign, times]) => `${sign} ${times}`).join(', ')
  return [flag('ocr.normalised', {}, true, { method: 'full-width', score: edits.length, text })]
}
