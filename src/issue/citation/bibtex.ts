import type { Citation } from '../citation.ts'

/** An entry for biblatex and BibTeX, names whole and capitals as printed. */
export function bibtex({
  id,
  authors,
  title,
  newspaper,
  date,
  page,
  number,
  lang,
  place,
  url,
  accessed,
}: Citation): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const key = `${ascii(newspaper, '').toLowerCase() || 'news'}-${ascii(id, '-')}`
  const fields: [string, string | undefined][] = [
    ['author', authors.length > 0 ? authors.map(braced).join(' and ') : undefined],
    ['title', braced(title)],
    ['journal', braced(newspaper)],
    ['date', date],
    ['year', year],
    ['month', String(Number(month))],
    ['day', String(Number(day))],
    ['pages', page === '' ? undefined : braced(page)],
    ['number', number?.toString()],
    ['address', place === undefined ? undefined : braced(place)],
    ['language', lang],
    ['url', url],
    ['urldate', accessed],
    ['entrysubtype', 'newspaper'],
  ]
  const body = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
  return `@article{${key},\n${body.join(',\n')}\n}\n`
}

/** What a key of BibTeX may hold, `other` for the rest. */
function ascii(text: string, other: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, other)
}

/** Kept as it is: TeX's own signs escaped, braces so that no style changes its capitals. */
function braced(text: string): string {
  return `{${text.replace(/[\\{}&%$#_~^]/g, (sign) => texSigns[sign] ?? `\\${sign}`)}}`
}
const texSigns: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
