import type { Citation } from '../citation.ts'
import { parted } from './names.ts'

/**
 * GB/T 7714 for a newspaper: 责任者. 题名[N]. 报纸名, 年-月-日(版次). More than three authors are three and 等 / et al.
 * The edition of 2025 has a day of reading only for what was read online; that of 2015 gives it whenever it is known.
 */
export function gb7714(
  { authors, title, newspaper, date, page, lang, url, accessed }: Citation,
  style: 'gb2025' | 'gb2015',
): string {
  const isChinese = lang.startsWith('zh')
  const named = isChinese ? authors : authors.map(familyFirst)
  const three = named.slice(0, 3).join(', ')
  const responsible = named.length > 3 ? `${three}, ${isChinese ? '等' : 'et al'}` : three
  const where = `${newspaper}, ${date}${page === '' ? '' : `(${page})`}`
  const medium = url === undefined ? '[N]' : '[N/OL]'
  const read = accessed !== undefined && (url !== undefined || style === 'gb2015') ? `[${accessed}]` : ''
  const link = url === undefined ? '' : `. ${url}`
  return `${responsible === '' ? '' : `${responsible}. `}${title}${medium}. ${where}${read}${link}.`
}

/** `Ada Lovelace` → `LOVELACE A`, as GB/T 7714 writes names in Latin letters. */
function familyFirst(name: string): string {
  const { family, given } = parted(name)
  return [family.toUpperCase(), ...given.map((word) => word.charAt(0).toUpperCase())].join(' ')
}
