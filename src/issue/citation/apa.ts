import type { Citation } from '../citation.ts'
import { americanDate, isInOnePiece, parted, stopped } from './names.ts'

/** More than these are the first nineteen, three dots and the last. */
const most = 20

/** The style of the American Psychological Association, 7th edition, an entry of a list of references. */
export function apa({ authors, title, newspaper, date, page, url }: Citation): string {
  const { year, month, day } = americanDate(date)
  const when = `(${year}, ${month} ${day}).`
  const where = `${newspaper}${page === '' ? '' : `, ${page}`}.`
  const link = url === undefined ? '' : ` ${url}`
  const named =
    authors.length === 0 ? `${stopped(title)} ${when}` : `${stopped(responsible(authors))} ${when} ${stopped(title)}`
  return `${named} ${where}${link}`
}

function responsible(authors: readonly string[]): string {
  const named = authors.map(initialled)
  const last = named.at(-1) ?? ''
  if (named.length === 1) return last
  if (named.length > most) return `${named.slice(0, most - 1).join(', ')}, . . . ${last}`
  return `${named.slice(0, -1).join(', ')}, & ${last}`
}

/** `Grace Murray Hopper` → `Hopper, G. M.` */
function initialled(name: string): string {
  if (isInOnePiece(name)) return name
  const { family, given } = parted(name)
  return `${family}, ${given.map((word) => `${word.charAt(0).toUpperCase()}.`).join(' ')}`
}
