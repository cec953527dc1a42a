import type { Article } from '../../../issue/article.ts'
import type { Issue } from '../../../issue/issue.ts'
import { addressOf } from '../../../issue/locator.ts'
import type { Chosen } from './excerpt.ts'

/** Bytes that the first words of a paragraph may take in a QR: the shorter it is, the larger its modules. */
const quoteBytes = 60

/** Where a link leads: to the article, to what was chosen of it, to it with what was searched for marked. */
export function addressesOf(
  { paper, date, edition }: Pick<Issue, 'paper' | 'date' | 'edition'>,
  { id, blocks }: Pick<Article, 'id' | 'blocks'>,
  { chosen, q = '' }: { chosen: Chosen | undefined; q?: string },
) {
  const place = { at: 'article', paper, date, edition, article: id } as const
  const text = (chosen && blocks.filter((block) => block.t === 'p')[chosen.from - 1]?.text) ?? ''
  const at = (quote: string) =>
    chosen && addressOf({ ...place, paragraphs: { from: chosen.from, to: chosen.to, quote } })
  return {
    article: addressOf(place),
    chosen: at(text),
    marked: q === '' ? undefined : addressOf({ ...place, q }),
    qr: at(shortQuote(text)) ?? addressOf(place),
  }
}

function shortQuote(text: string): string {
  let quote = ''
  for (const character of text.replace(/\p{Cs}/gu, '')) {
    if (encodeURIComponent(quote + character).length > quoteBytes) break
    quote += character
  }
  return quote
}
