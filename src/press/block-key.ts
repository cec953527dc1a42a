import { createHash } from 'node:crypto'
import type { BlockKey } from '../issue/ids.ts'

/** How much of a block's text makes its key: a correction further on does not change it. */
const characters = 12

/**
 * Keys for an article's blocks, from type and first words, so that a re-import gives the same ones.
 * Blocks that begin alike are told apart by their order.
 */
export function keysFor(blocks: readonly { t: string; text: string }[]): BlockKey[] {
  const seen = new Map<string, number>()
  return blocks.map(({ t, text }) => {
    const start = Array.from(text.replace(/[\p{P}\p{Z}\s]/gu, ''))
      .slice(0, characters)
      .join('')
    const hash = createHash('sha256').update(`${t}|${start}`).digest('hex').slice(0, 7)
    const times = (seen.get(hash) ?? 0) + 1
    seen.set(hash, times)
    return times === 1 ? hash : `${hash}x${times}`
  })
}
