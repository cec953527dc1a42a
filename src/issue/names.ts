import { isOnTheCalendar } from './dates.ts'
import type { ArticleId, Edition, IssueDate, PageLabel, PaperId } from './ids.ts'

/**
 * How the names in an address are spelled. ids.ts makes the schemas of them; the first script asks here, without the
 * library of schemas, which is 3 kB it does not need.
 */
export const spelling = {
  paper: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  edition: /^[a-z0-9]+$/,
  page: /^[\p{L}\p{N}]+$/u,
  article: /^[\p{L}\p{N}]+-\d{2,3}$/u,
} as const

/** Characters that a name may have. */
export const longest = { paper: 40, edition: 16, page: 12, article: 16 } as const

/** The words of the reader's own addresses are no paper's. */
const taken = new Set(['search', 'clips', 'library', 'settings', 'about', 'papers', 'assets'])
export const isFree = (id: string): boolean => !taken.has(id)
/** A word of the address grammar is no page's. */
export const isNoWord = (label: string): boolean => label !== 'scan'

export function isPaperId(text: string): text is PaperId {
  return text.length <= longest.paper && spelling.paper.test(text) && isFree(text)
}

export function isIssueDate(text: string): text is IssueDate {
  return spelling.date.test(text) && isOnTheCalendar(text)
}

export function isEdition(text: string): text is Edition {
  return text.length <= longest.edition && spelling.edition.test(text)
}

export function isPageLabel(text: string): text is PageLabel {
  return text.length <= longest.page && spelling.page.test(text) && isNoWord(text)
}

export function isArticleId(text: string): text is ArticleId {
  return text.length <= longest.article && spelling.article.test(text)
}
