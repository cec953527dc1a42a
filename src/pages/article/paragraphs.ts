import type { Block } from '../../issue/block.ts'
import { fold } from '../../issue/fold.ts'
import type { Paragraphs } from '../../issue/locator.ts'

/** Which paragraph of the article a block is, from 1; only paragraphs count. */
export function numberParagraphs(blocks: readonly Block[]): Map<string, number> {
  return new Map(blocks.filter(({ t }) => t === 'p').map(({ k }, at) => [k, at + 1]))
}

/** The blocks a paragraph link means. Its quote wins over its number: the text may have been divided anew since. */
export function findTarget(blocks: readonly Block[], target: Paragraphs | undefined): Block[] {
  if (!target) return []
  const paragraphs = blocks.filter((block) => block.t === 'p')
  const { from, to, quote } = target
  const wanted = quote === undefined ? undefined : fold(quote)
  const isRight = (at: number) => wanted === undefined || fold(paragraphs[at]?.text ?? '').startsWith(wanted)
  let first = from - 1
  if (!isRight(first) && wanted !== undefined) {
    const begins = paragraphs.findIndex(({ text }) => fold(text).startsWith(wanted))
    const holds = begins < 0 ? paragraphs.findIndex(({ text }) => fold(text).includes(wanted)) : begins
    if (holds >= 0) first = holds
  }
  return paragraphs.slice(first, first + (to - from) + 1)
}
