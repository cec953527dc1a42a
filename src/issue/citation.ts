import type { Article } from './article.ts'
import type { CitationStyle } from './citation-styles.ts'
import { apa } from './citation/apa.ts'
import { bibtex } from './citation/bibtex.ts'
import { chicago } from './citation/chicago.ts'
import { csl } from './citation/csl.ts'
import { gb7714 } from './citation/gb7714.ts'
import { ris } from './citation/ris.ts'
import type { Issue } from './issue.ts'
import type { PaperFacts } from './paper.ts'
import type { IssueDate } from './ids.ts'
import { issueName } from './locator.ts'
import { headlineOf } from './reading-order.ts'

/** What every style of citation is made from. */
export type Citation = {
  /** What tells it from every other article of the newspaper: `2021-07-20/1-03`. */
  id: string
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
    id: `${issueName(issue.date, issue.edition)}/${article.id}`,
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
    case 'chicago':
      return chicago(citation)
    case 'apa':
      return apa(citation)
    case 'bibtex':
      return bibtex(citation)
    case 'ris':
      return ris(citation)
    case 'csl':
      return `${JSON.stringify([csl(citation)], null, 2)}\n`
  }
}
