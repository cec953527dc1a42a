import type { Block } from '../../issue/block.ts'
import type { Paragraphs } from '../../issue/locator.ts'

type Paragraph = Extract<Block, { t: 'p' }>

/** Fewer characters of a quote than this may stand anywhere. */
const shortest = 6

/** Which paragraph of the article a block is, from 1; only paragraphs count. */
export function numberParagraphs(blocks: readonly Block[]): Map<string, number> {
  return new Map(blocks.filter(({ t }) => t === 'p').map(({ k }, at) => [k, at + 1]))
}

/**
 * The blocks a paragraph link means. Its quote wins over its number: since the link was made the text may have been divided
 * anew, or a word of it corrected.
 */
export function findTarget(blocks: readonly Block[], target: Paragraphs | undefined): Block[] {
  if (!target) return []
  const paragraphs = blocks.filter((block) => block.t === 'p')
  const { from, to, quote } = target
  const first = (quote === undefined ? undefined : findQuote(paragraphs, quote, from - 1)) ?? from - 1
  return paragraphs.slice(first, first + (to - from) + 1)
}

/**
 * The paragraph in which `quote` begins, the nearest to place `wish` where it stands more than once: sought through the whole
 * text, whatever paragraphs it is divided into now; then its beginning alone, shorter and shorter.
 */
function findQuote(paragraphs: readonly Paragraph[], quote: string, wish: number): number | undefined {
  const ends: number[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    text += plain(paragraph.text)
    ends.push(text.length)
  }
  const wanted = plain(quote)
  for (let length = wanted.length; length >= Math.min(shortest, wanted.length) && length > 0; length -= 1) {
    const found = placesOf(text, wanted.slice(0, length)).map((at) => ends.findIndex((end) => at < end))
    const nearest = found.toSorted((a, b) => Math.abs(a - wish) - Math.abs(b - wish))[0]
    if (nearest !== undefined) return nearest
  }
  return undefined
}

/** Without spaces, which go and come where lines are joined, and whatever the width of its signs. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}
