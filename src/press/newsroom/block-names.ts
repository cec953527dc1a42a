import { keysFor } from '../block-key.ts'
import type { BlockKey } from '../../issue/ids.ts'
import type { DraftBlock } from './draft.ts'

/** A block before it has its key. */
export type Unkeyed<B = DraftBlock> = B extends unknown ? Omit<B, 'k'> : never

/** The keys these blocks get from their own words; an importer that has no better ones takes these. */
export function derivedKeys(blocks: readonly Unkeyed[]): BlockKey[] {
  return keysFor(blocks.map((block) => ({ t: block.t, text: firstWords(block) })))
}

/** What a block begins with. A picture is known by its file, which outlives a better caption. */
function firstWords(block: Unkeyed): string {
  switch (block.t) {
    case 'p':
    case 'h':
    case 'note':
    case 'quote':
      return block.text
    case 'verse':
      return block.stanzas[0]?.[0] ?? ''
    case 'list':
      return block.items[0]?.text ?? ''
    case 'table':
      return block.caption ?? block.head.join(' ')
    case 'figure':
      return block.figure.image ?? block.figure.caption ?? block.figure.alt ?? ''
    case 'qa':
      return block.q.text
    case 'box':
      return block.title ?? block.paras[0]?.text ?? ''
    case 'sign':
      return block.lines.join(' ')
    case 'gap':
      return `${block.reason} ${block.side}`
  }
}
