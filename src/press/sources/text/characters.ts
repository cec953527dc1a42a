/** A Chinese character. */
export const han = /\p{Script=Han}/u
const hanEach = /\p{Script=Han}/gu

/** How much of `text` is Chinese, 0 to 1, spaces not counted. */
export function hanShare(text: string): number {
  const letters = text.replace(/\s/gu, '').length
  return letters === 0 ? 0 : (text.match(hanEach)?.length ?? 0) / letters
}

/** Opening marks and the marks that close them. */
export const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['(', ')'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
  ['〔', '〕'],
  ['[', ']'],
])

/** Characters without spaces, as an editor counts them. */
export function lengthOf(text: string): number {
  return Array.from(text.replace(/\s/gu, '')).length
}
