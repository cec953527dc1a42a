import { fold } from '../issue/fold.ts'

/** One thing that must occur, folded. A word of an alphabet must stand alone; `isOpen` lets it go on: the last one typed. */
export type Part = { text: string; isOpen: boolean }
/** What is looked for: every part, anywhere in the article. No parts: nothing is looked for, and nothing found. */
export type Query = { parts: readonly Part[] }

/** Longer questions are cut, as typed, in UTF-16 units. */
export const longestQuery = 200
const mostParts = 10

/** Reads what was typed: blanks part it, and each part is a phrase that is looked for as it stands. */
export function parseQuery(typed: string): Query {
  // halves of surrogate pairs, typed or cut so, would match halves of characters
  const whole = typed.slice(0, longestQuery).replace(/\p{Cs}/gu, ' ')
  const texts = fold(whole)
    .split(/\s+/u)
    .filter((text) => text !== '')
    .slice(0, mostParts)
  const last = texts.at(-1)
  return { parts: [...new Set(texts)].map((text) => ({ text, isOpen: text === last })) }
}
