import { isOnTheCalendar } from './dates.ts'
import type { ArticleId, Edition, IssueDate, PageLabel, PaperId } from './ids.ts'
import { isArticleId, isEdition, isIssueDate, isPageLabel, isPaperId } from './names.ts'

/** A run of paragraphs, counted from 1, and the first characters of the first one, which find it again after a re-import. */
export type Paragraphs = { from: number; to: number; quote?: string }

/** Everything that has an address. This file is the only one that knows how addresses are spelled. */
export type Place =
  | { at: 'shelf' }
  | { at: 'paper'; paper: PaperId }
  | { at: 'issue'; paper: PaperId; date: IssueDate; edition?: Edition | undefined; view?: 'skim' }
  | { at: 'page'; paper: PaperId; date: IssueDate; edition?: Edition | undefined; page: PageLabel }
  | { at: 'scan'; paper: PaperId; date: IssueDate; edition?: Edition | undefined; page: PageLabel }
  | {
      at: 'article'
      paper: PaperId
      date: IssueDate
      edition?: Edition | undefined
      article: ArticleId
      view?: 'source'
      paragraphs?: Paragraphs
      /** Words to mark. */
      q?: string
    }
  | { at: 'dates'; paper: PaperId; year?: string; month?: string; view?: DatesView }
  | { at: 'on'; paper: PaperId; day: string }
  /** All columns (专栏) and series of a paper, or the instalments of one, by its name as printed. */
  | { at: 'columns'; paper: PaperId; column?: string }
  | ({ at: 'search' } & SearchPlace)
  | { at: 'clips' }
  | { at: 'library' }
  | { at: 'settings' }
  | { at: 'about' }

export const datesViews = ['list', 'timeline'] as const
/** How a run is laid out; the calendar needs no word in the address. */
export type DatesView = (typeof datesViews)[number]

/** What `/search` asks, as typed; the search room gives it meaning. */
type SearchPlace = { paper?: PaperId; from?: IssueDate; to?: IssueDate } & {
  [key in 'q' | 'page' | 'column' | 'kind' | 'sort']?: string
}

/** The order of keys is fixed, so that one search has one address. */
const searchKeys = ['q', 'paper', 'from', 'to', 'page', 'column', 'kind', 'sort'] as const
const quoteLength = 24
const fixed = ['search', 'clips', 'library', 'settings', 'about'] as const

/** `2021-07-20` or `2021-07-20~extra`: how an issue is named within its paper. */
export function issueName(date: IssueDate, edition?: Edition): string {
  return edition === undefined ? date : `${date}~${edition}`
}

/** The day and edition of an issue's name; `undefined` when it is not one. */
export function parseIssueName(name: string): { date: IssueDate; edition?: Edition } | undefined {
  const [date = '', edition, ...rest] = name.split('~')
  if (!isIssueDate(date) || rest.length > 0) return undefined
  if (edition === undefined) return { date }
  return isEdition(edition) ? { date, edition } : undefined
}

/** The address of `place`, from the root of the reader: path, query and fragment, percent-encoded. */
export function addressOf(place: Place): string {
  switch (place.at) {
    case 'shelf':
      return '/'
    case 'paper':
      return `/${place.paper}`
    case 'issue':
      return `${issuePath(place)}${queryOf({ view: place.view })}`
    case 'page':
      return `${issuePath(place)}/${encodeURIComponent(place.page)}`
    case 'scan':
      return `${issuePath(place)}/${encodeURIComponent(place.page)}/scan`
    case 'article': {
      const { article, view, q, paragraphs } = place
      return `${issuePath(place)}/${encodeURIComponent(article)}${queryOf({ view, q })}${fragmentOf(paragraphs)}`
    }
    case 'dates': {
      const month = place.month === undefined ? '' : `-${place.month}`
      const when = place.year === undefined ? '' : `/${place.year}${month}`
      return `/${place.paper}/dates${when}${queryOf({ view: place.view })}`
    }
    case 'on':
      return `/${place.paper}/on/${place.day}`
    case 'columns':
      return `/${place.paper}/columns${place.column === undefined ? '' : `/${encoded(place.column)}`}`
    case 'search':
      return `/search${queryOf(place)}`
    case 'clips':
    case 'library':
    case 'settings':
    case 'about':
      return `/${place.at}`
  }
}

/** The place an address names; `undefined` when it names none. Takes path, query and fragment as `addressOf` writes them. */
export function placeOf(address: string): Place | undefined {
  const [beforeHash, hash] = splitOnce(address, '#')
  const [path, query] = splitOnce(beforeHash, '?')
  const search = new URLSearchParams(query)
  let segments: string[]
  try {
    segments = path
      .replace(/^\/|\/$/g, '')
      .split('/')
      .map(decodeURIComponent)
  } catch {
    return undefined // a broken percent sign
  }
  const [paper = '', second, third, fourth, ...more] = segments
  if (more.length > 0) return undefined
  if (paper === '') return segments.length === 1 ? { at: 'shelf' } : undefined
  const own = fixed.find((name) => name === paper)
  if (own !== undefined) {
    if (second !== undefined) return undefined
    return own === 'search' ? { at: own, ...searchOf(search) } : { at: own }
  }
  if (!isPaperId(paper)) return undefined
  if (second === undefined) return { at: 'paper', paper }
  if (second === 'dates') return fourth === undefined ? datesPlace(paper, third, search) : undefined
  if (second === 'on') return third !== undefined && fourth === undefined ? onPlace(paper, third) : undefined
  if (second === 'columns')
    return fourth === undefined ? { at: 'columns', paper, ...(third ? { column: third } : {}) } : undefined
  const issue = parseIssueName(second)
  return issue && placeInIssue({ paper, ...issue }, [third, fourth], search, hash)
}

/** An issue, by its address. */
export type InIssue = { paper: PaperId; date: IssueDate; edition?: Edition | undefined }

function placeInIssue(
  issue: InIssue,
  [third, fourth]: [string | undefined, string | undefined],
  search: URLSearchParams,
  hash: string,
): Place | undefined {
  if (third === undefined) return { at: 'issue', ...issue, ...(search.get('view') === 'skim' ? { view: 'skim' } : {}) }
  if (isArticleId(third)) {
    if (fourth !== undefined) return undefined
    const paragraphs = paragraphsOf(hash)
    const q = search.get('q')
    return {
      at: 'article',
      ...issue,
      article: third,
      ...(search.get('view') === 'source' ? { view: 'source' } : {}),
      ...(q ? { q } : {}),
      ...(paragraphs ? { paragraphs } : {}),
    }
  }
  if (!isPageLabel(third)) return undefined
  if (fourth === undefined) return { at: 'page', ...issue, page: third }
  return fourth === 'scan' ? { at: 'scan', ...issue, page: third } : undefined
}

function datesPlace(paper: PaperId, when: string | undefined, search: URLSearchParams): Place | undefined {
  const view = datesViews.find((one) => one === search.get('view'))
  const rest = view ? { view } : {}
  if (when === undefined) return { at: 'dates', paper, ...rest }
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(when) ?? []
  if (year === undefined) return undefined
  return { at: 'dates', paper, year, ...(month === undefined ? {} : { month }), ...rest }
}

function onPlace(paper: PaperId, day: string): Place | undefined {
  // a leap year, so that 29 February is a day
  return /^\d\d-\d\d$/.test(day) && isOnTheCalendar(`2024-${day}`) ? { at: 'on', paper, day } : undefined
}

/** What cannot be read of a search is as if it were not there. */
function searchOf(search: URLSearchParams): SearchPlace {
  const texts = (['q', 'page', 'column', 'kind', 'sort'] as const).flatMap((key) => {
    const value = search.get(key)
    return value ? [[key, value] as const] : []
  })
  const [paper = '', from = '', to = ''] = (['paper', 'from', 'to'] as const).map((key) => search.get(key) ?? '')
  return {
    ...Object.fromEntries(texts),
    ...(isPaperId(paper) ? { paper } : {}),
    ...(isIssueDate(from) ? { from } : {}),
    ...(isIssueDate(to) ? { to } : {}),
  }
}

function issuePath({ paper, date, edition }: InIssue): string {
  return `/${paper}/${issueName(date, edition)}`
}

function queryOf(values: Record<string, string | undefined>): string {
  const order = ['view', ...searchKeys]
  const given = order.flatMap((key) => (values[key] ? [`${key}=${encoded(values[key])}`] : []))
  return given.length > 0 ? `?${given.join('&')}` : ''
}

function fragmentOf(paragraphs: Paragraphs | undefined): string {
  if (!paragraphs) return ''
  const { from, to, quote } = paragraphs
  const range = to === from ? `p${from}` : `p${from}-${to}`
  return `#${range}${quote ? `~${encoded(firstCharacters(quote))}` : ''}`
}

/** Half of a surrogate pair has no encoding: `encodeURIComponent` would throw. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
}

function firstCharacters(text: string): string {
  return Array.from(text).slice(0, quoteLength).join('')
}

/** Reads the fragment of a paragraph link: `p5`, `p5-7`, each with `~` and the first characters if they were given. */
export function paragraphsOf(hash: string): Paragraphs | undefined {
  const [, first, last, quote] = /^#?p([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?(?:~(.+))?$/.exec(hash) ?? []
  if (first === undefined) return undefined
  const from = Number(first)
  const to = last === undefined ? from : Number(last)
  if (to < from) return undefined
  try {
    return { from, to, ...(quote === undefined ? {} : { quote: decodeURIComponent(quote) }) }
  } catch {
    return { from, to }
  }
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
