import type { Quality } from '../../../issue/quality.ts'
import type { DraftBlock } from '../../newsroom/draft.ts'
import type { Piece } from './piece.ts'
import { srcOf } from './piece.ts'

type Keyless<B> = B extends { k: string } ? Omit<B, 'k'> : never
type Sourceless<B> = B extends unknown ? Omit<B, 'src'> : never
type Plain = Keyless<DraftBlock>

/** A block before it has a key, and what is to be said of it. */
export type MadeBlock = {
  block: Plain
  /** The words its key is made of. */
  keyText: string
  /** What it is made of; nothing for a gap. */
  pieces: readonly Piece[]
  quality: readonly Quality[]
}

/** A block made of `pieces`, with their lines as its source. */
export function made(
  block: Sourceless<Plain>,
  keyText: string,
  pieces: readonly Piece[],
  quality: readonly Quality[] = [],
): MadeBlock {
  return { block: { ...block, src: pieces.slice(0, 50).map(srcOf) }, keyText, pieces, quality }
}

/** A gap, with the lines of the neighbours it has broken off. */
export function madeGap(
  { reason, side }: { reason: 'lost' | 'conflict'; side: 'before' | 'after' | 'both' },
  keyText: string,
  neighbours: readonly Piece[],
  quality: Quality,
): MadeBlock {
  return { ...made({ t: 'gap', reason, side }, keyText, neighbours, [quality]), pieces: [] }
}
