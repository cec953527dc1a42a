import type { Quality } from '../../../issue/quality.ts'
import type { Conflict } from './conflict.ts'
import { flag } from './flags.ts'
import type { Join } from './joins.ts'
import type { MadeBlock } from './made-block.ts'
import { made, madeGap } from './made-block.ts'
import { isCutOff } from './page.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Piece } from './piece.ts'
import { srcOf } from './piece.ts'
import type { Item } from './story.ts'
import { lacksBeginning, suspectsIn, unopenedQuote, unopenedSpeech } from './suspects.ts'

/** A paragraph, in parts where a join is in doubt, with a gap wherever text is not here. */
export function emitParagraph(
  item: Extract<Item, { t: 'p' }>,
  before: string | undefined,
  conflicts: ReadonlyMap<Join, Conflict>,
): MadeBlock[] {
  const { pieces, text } = item.paragraph
  const [first, last] = [pieces[0], pieces.at(-1)]
  const parts = partsOf(item.paragraph, conflicts)
  return [
    ...(first && lacksBeginning(text) ? [lost('after', first, text)] : []),
    ...parts.flatMap((part, at) => {
      const quality = [...seamsOf(part), ...doubtsOf(part, at === 0 ? before : undefined)]
      const { after } = part
      if (!after) return [made({ t: 'p', text: part.text }, part.text, part.pieces, quality)]
      return [
        doubtful(after, conflicts.get(after), part.text),
        made({ t: 'p', text: part.text, continues: true }, part.text, part.pieces, quality),
      ]
    }),
    ...(last && isCutOff(item) ? [lost('before', last, text)] : []),
  ]
}

/** A stretch of a paragraph; `after` is the doubtful join before it. */
type Part = { text: string; pieces: Piece[]; seams: Paragraph['seams']; after: Join | undefined }

function partsOf({ text, pieces, seams }: Paragraph, conflicts: ReadonlyMap<Join, Conflict>): Part[] {
  const cuts = seams.flatMap(({ at, join }, index) => (conflicts.has(join) ? [{ at, join, piece: index + 1 }] : []))
  const starts = [{ at: 0, piece: 0, join: undefined }, ...cuts]
  return starts.map(({ at, piece, join }, index): Part => {
    const end = starts[index + 1] ?? { at: text.length, piece: pieces.length }
    const inside = seams.filter((seam) => seam.at > at && seam.at < end.at)
    return {
      text: text.slice(at, end.at).trim(),
      pieces: pieces.slice(piece, end.piece),
      seams: inside.map((seam) => ({ at: seam.at - at, join: seam.join })),
      after: join,
    }
  })
}

function lost(side: 'before' | 'after', piece: Piece, text: string): MadeBlock {
  const code = side === 'before' ? 'text.gap-after' : 'text.gap-before'
  return madeGap({ reason: 'lost', side }, text, [piece], flag(code, { lines: [srcOf(piece)] }, false))
}

function doubtful(
  { tail, head, method, score, margin }: Join,
  conflict: Conflict | undefined,
  keyText: string,
): MadeBlock {
  const lines = [tail, head, ...(conflict ? [conflict.with] : [])].map(srcOf)
  const evidence = { method, score, margin, ...(conflict ? { text: conflict.text } : {}) }
  const quality = flag('text.join-conflict', { lines }, false, evidence)
  return madeGap({ reason: 'conflict', side: 'both' }, keyText, [tail, head], quality)
}

function seamsOf({ seams }: Part): Quality[] {
  return seams.map(({ at, join: { tail, head, method, score, margin } }) =>
    flag('text.joined', { at, lines: [srcOf(tail), srcOf(head)] }, true, { method, score, margin }),
  )
}

function doubtsOf({ text, pieces }: Part, before: string | undefined): Quality[] {
  const lines = pieces.map(srcOf)
  const speech = unopenedQuote(text) ?? unopenedSpeech(text, before)
  return [
    ...suspectsIn(text).map(({ at, text: words, method }) =>
      flag('ocr.suspect', { at, lines }, false, { method, text: words }),
    ),
    ...(speech === undefined ? [] : [flag('quote.unopened', { at: speech, lines }, false)]),
  ]
}
