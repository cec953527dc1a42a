import type { PageLabel } from '../ids.ts'
import { isPageLabel } from '../names.ts'
import { numberOf } from './numerals.ts'

/** The page that `text` ends or begins with, and what is left: 2021-07-20 A3版, page 3. */
export function splitPage(text: string): { page: PageLabel; rest: string } | undefined {
  for (const form of forms) {
    const { before = '', name = '', after = '' } = form.exec(text)?.groups ?? {}
    const page = labelOf(name)
    if (page !== undefined) return { page, rest: `${before}${after}`.replace(/^[ ,的]+|[ ,的]+$/gu, '') }
  }
  return undefined
}

const han = '[一二三四五六七八九十]{1,3}'
const latin = '[a-z]?\\d{1,3}'
const word = '(?:page|pg|p)[ .]*'
/** Without 第, the figure must not be the end of a longer one. */
const forms = [
  `(?<before>.*)第(?<name>${latin}|${han})[版页]`,
  `(?<before>|.*[^\\da-z第一二三四五六七八九十])(?<name>${latin}|${han}|头)版`,
  `第?(?<name>${latin}|头)版(?<after>[ ,\\d].*)`,
  `(?<before>|.*[ ,])${word}(?<name>${latin})`,
  `${word}(?<name>${latin})(?<after>[ ,].*)`,
  `(?<before>|.*[ ,])(?<name>[a-z]\\d{1,3})`,
  `(?<before>.*)(?<name>中缝|front page)`,
].map((form) => new RegExp(`^${form}$`, 'u'))

/** As printed: A3, 3, 中缝. */
function labelOf(name: string): PageLabel | undefined {
  const figure = name === '头' || name === 'front page' ? 1 : numberOf(name)
  const label = figure === undefined ? name.toUpperCase() : String(figure)
  return figure !== 0 && isPageLabel(label) ? label : undefined
}
