import type { Citation } from '../citation.ts'

/** A record that EndNote, Zotero and NoteExpress take in. */
export function ris({ authors, title, newspaper, date, page, number, lang, place, url, accessed }: Citation): string {
  const lines: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['T2', newspaper],
    ['DA', date.replaceAll('-', '/')],
    ['PY', date.slice(0, 4)],
    ['SP', page === '' ? undefined : page],
    ['IS', number?.toString()],
    ['CY', place],
    ['LA', lang],
    ['UR', url],
    ['Y2', accessed?.replaceAll('-', '/')],
    ['ER', ''],
  ]
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('')
}
