import type { Block } from '../issue/block.ts'
import type { Quality, QualityCode } from '../issue/quality.ts'
import type { Messages } from './zh-hans.ts'

/** That an article is from a transcript, and what was repaired in it: how many joins, gaps, breaks, variants and repeats. */
export function sayRepairs(flags: readonly Quality[], repair: Messages['repair']): string {
  const count = (...codes: QualityCode[]) => flags.filter(({ code }) => codes.includes(code)).length
  const parts: [number, (n: number) => string][] = [
    [count('text.joined'), repair.joinedCount],
    [count('text.gap-before', 'text.gap-after'), repair.gapCount],
    [count('text.join-conflict'), repair.conflictCount],
    [count('text.near-dup'), repair.variantCount],
    [count('text.dup-removed'), repair.removedCount],
  ]
  return [repair.fromTranscript, ...parts.filter(([n]) => n > 0).map(([n, say]) => say(n))].join('　')
}

/** What stands in the place of a text that is not here. */
export function sayGap({ reason, side }: Extract<Block, { t: 'gap' }>, repair: Messages['repair']): string {
  switch (reason) {
    case 'conflict':
      return repair.notMerged
    case 'illegible':
      return repair.illegible
    case 'withheld':
      return repair.withheld
    case 'lost':
      // the neighbour that is broken off: the one before the gap lacks its end
      return { before: repair.lostAfter, after: repair.lostBefore, both: repair.lostBoth }[side]
  }
}
