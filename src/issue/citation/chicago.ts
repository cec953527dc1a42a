import type { Citation } from '../citation.ts'
import { americanDate, isInOnePiece, parted, stopped } from './names.ts'

/** More than these are the first three and et al. (18th edition). */
const most = 6

/**
 * The Chicago Manual of Style, an entry of a bibliography: without page numbers, which it does not give for newspapers. What
 * is not signed stands under the name of the newspaper.
 */
export function chicago({ authors, title, newspaper, date, edition, url }: Citation): string {
  const { year, month, day } = americanDate(date)
  const quoted = `“${stopped(title.replaceAll('“', '‘').replaceAll('”', '’'))}”`
  const when = `${month} ${day}, ${year}${edition === undefined ? '' : `, ${edition} ed.`}`
  const link = url === undefined ? '' : ` ${url}.`
  if (authors.length === 0) return `${newspaper}. ${quoted} ${stopped(when)}${link}`
  return `${stopped(responsible(authors))} ${quoted} ${newspaper}, ${stopped(when)}${link}`
}

function responsible(authors: readonly string[]): string {
  const isInverted = !isInOnePiece(authors[0] ?? '')
  const named = authors.map((name, at) => (at === 0 ? inverted(name) : name))
  if (named.length > most) return `${named.slice(0, 3).join(', ')}, et al.`
  const last = named.at(-1) ?? ''
  if (named.length === 1) return last
  if (named.length === 2 && !isInverted) return `${named[0]} and ${last}`
  return `${named.slice(0, -1).join(', ')}, and ${last}`
}

function inverted(name: string): string {
  if (isInOnePiece(name)) return name
  const { family, given } = parted(name)
  return `${family}, ${given.join(' ')}`
}
