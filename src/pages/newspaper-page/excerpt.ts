import type { Article } from '../../issue/article.ts'
import type { Block } from '../../issue/block.ts'
import { hasFigure, type Story } from '../../layout/rank.ts'

/** Enough for the largest box of that rank and a little over; the rest of a story is not put on the page. */
const characters = { 1: 900, 2: 600, 3: 520, 4: 420 } as const
/** Lines a box has at the least, whatever stands beside it. */
const lines = { 1: 14, 2: 9, 3: 8, 4: 6 } as const

export type ExcerptOf = {
  blocks: Block[]
  /** True when nothing of the article is left out. */
  isWhole: boolean
  least: number
  lang: string | undefined
}

/** What of an article stands on the page: its running text up to the room there is. Notes and pictures are set apart. */
export function excerptOf(article: Article, tier: Story['tier'], span: number): ExcerptOf {
  const body = article.blocks.filter(({ t }) => t !== 'figure' && t !== 'note')
  const isAcross = span >= 4 && (tier > 1 || !hasFigure(article))
  const room = characters[tier] * (isAcross ? 1.7 : 1)
  const blocks: Block[] = []
  let used = 0
  for (const block of body) {
    if (used >= room) break
    blocks.push(block)
    used += lengthOf(block)
  }
  // a subhead with nothing under it is not set
  while (blocks.at(-1)?.t === 'h') blocks.pop()
  const isWhole = blocks.length === body.length && used <= room * 0.62
  const least = Math.min(lines[tier], Math.max(2, Math.ceil(used / 24)))
  return { blocks, isWhole, least, lang: article.lang }
}

function lengthOf(block: Block): number {
  if ('text' in block) return block.text.length
  return block.t === 'verse' ? block.stanzas.flat().length * 12 : 60
}
