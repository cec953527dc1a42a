import type { IssueDate } from '../ids.ts'
import type { Citation } from '../citation.ts'

/** An item of CSL-JSON. */
export function csl({
  id,
  authors,
  title,
  newspaper,
  date,
  edition,
  page,
  number,
  lang,
  place,
  url,
  accessed,
}: Citation): object {
  return {
    id,
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
