import type { Article } from './article.ts'
import type { Issue } from './issue.ts'
import type { PaperFacts } from './paper.ts'
import type { IssueDate } from './ids.ts'
import { headlineOf } from './reading-order.ts'

/** What every style of citation is made from. */
export type Citation = {
  /** Family name first for Chinese names, as printed otherwise. */
  authors: readonly string[]
  title: string
  newspaper: string
  date: IssueDate
  edition?: string
  page: string
  number?: number
  lang: string
  place?: string
  /** Where it can be read, when it can be linked. */
  url?: string
  /** The day it was read. */
  accessed?: IssueDate
}

export const citationStyles = ['gb2025', 'gb2015', 'bibtex', 'ris', 'csl'] as const
export type CitationStyle = (typeof citationStyles)[number]

/** The facts of a citation, from the article where it stands. People who only checked or compiled it are not its authors. */
export function citationOf(
  paper: Pick<PaperFacts, 'title' | 'lang' | 'place'>,
  issue: Issue,
  article: Article,
  read: Pick<Citation, 'url' | 'accessed'> = {},
): Citation {
  const page = issue.pages.find(({ articles }) => articles.includes(article.id))
  const helpers = /整理|编辑|责编|校对|摄影/
  return {
    authors: article.bylines
      .filter(({ role }) => role === undefined || !helpers.test(role))
      .flatMap(({ names }) => names),
    title: headlineOf(article),
    newspaper: paper.title,
    date: issue.date,
    page: page?.label ?? '',
    lang: article.lang ?? paper.lang,
    ...(issue.edition === undefined ? {} : { edition: issue.edition }),
    ...(issue.number === undefined ? {} : { number: issue.number }),
    ...(paper.place === undefined ? {} : { place: paper.place }),
    ...read,
  }
}

/** `citation` as text in `style`. */
export function cite(citation: Citation, style: CitationStyle): string {
  switch (style) {
    case 'gb2025':
    case 'gb2015':
      return gb7714(citation, style)
    case 'bibtex':
      return bibtex(citation)
    case 'ris':
      return ris(citation)
    case 'csl':
      return `${JSON.stringify([csl(citation)], null, 2)}\n`
  }
}

/**
 * GB/T 7714 for a newspaper: 责任者. 题名[N]. 报纸名, 年-月-日(版次). More than three authors are three and 等 / et al.
 * The edition of 2025 has a day of reading only for what was read online; that of 2015 gives it whenever it is known.
 */
function gb7714(
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
  const words = name.split(/\s+/)
  const family = words.at(-1) ?? name
  const initials = words.slice(0, -1).map((word) => word.charAt(0).toUpperCase())
  return [family.toUpperCase(), ...initials].join(' ')
}

function bibtex({ authors, title, newspaper, date, page, number, lang, place, url, accessed }: Citation): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const key = `${ascii(newspaper).toLowerCase() || 'news'}${year}${month}${day}p${ascii(page)}`
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

/** What a key of BibTeX may hold. */
function ascii(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '')
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

function ris({ authors, title, newspaper, date, page, number, lang, place, url, accessed }: Citation): string {
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

function csl({ authors, title, newspaper, date, edition, page, number, lang, place, url, accessed }: Citation): object {
  return {
    id: `${date}-${page}`,
    type: 'article-newspaper',
    title,
    'container-title': newspaper,
    ...(authors.length > 0 ? { author: authors.map((name) => ({ literal: name })) } : {}),
    issued: { 'date-parts': [partsOf(date)] },
    ...(page === '' ? {} : { page }),
    language: lang,
    ...(edition === undefined ? {} : { edition }),
    ...(number === undefined ? {} : { number: String(number) }),
    ...(place === undefined ? {} : { 'publisher-place': place }),
    ...(url === undefined ? {} : { URL: url }),
    ...(accessed === undefined ? {} : { accessed: { 'date-parts': [partsOf(accessed)] } }),
  }
}

function partsOf(date: IssueDate): number[] {
  return date.split('-').map(Number)
}
