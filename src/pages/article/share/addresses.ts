import { addressOf, type Paragraphs, type Place } from '../../../issue/locator.ts'
import type { Chosen } from './excerpt.ts'

export type ArticlePlace = Omit<Extract<Place, { at: 'article' }>, 'view' | 'q' | 'paragraphs'>

/** Bytes that the first words of a paragraph may take in a QR: the shorter it is, the larger its modules. */
const quoteBytes = 60

/** Where a link leads: to the article, to what was chosen of it, to it with what was searched for marked. */
export function addressesOf(
  place: ArticlePlace,
  { chosen, text, q }: { chosen?: Chosen | undefined; text: string; q: string },
) {
  const paragraphs: Paragraphs | undefined = chosen && { from: chosen.from, to: chosen.to, quote: text }
  const short: Paragraphs | undefined = paragraphs && { ...paragraphs, quote: shortQuote(text) }
  return {
    article: addressOf(place),
    chosen: paragraphs && addressOf({ ...place, paragraphs }),
    marked: q === '' ? undefined : addressOf({ ...place, q }),
    qr: addressOf(short ? { ...place, paragraphs: short } : place),
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
