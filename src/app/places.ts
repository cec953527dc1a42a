import type { IssueDate, PaperId } from '../issue/ids.ts'
import { addressOf } from '../issue/locator.ts'
import type { Here } from './use-here.ts'

/** The label of the page that is open, or on which the open article stands. */
export function pageHere({ place, issue }: Here): string | undefined {
  if (!place || !issue) return undefined
  if (place.at === 'issue') return issue.pages[0]?.label
  if (place.at === 'page' || place.at === 'scan') return place.page
  if (place.at !== 'article') return undefined
  return issue.pages.find(({ articles }) => articles.includes(place.article))?.label
}

/** Where the dates begin: at a day, which the history keeps (pages/dates/about-day.ts reads it), or at the latest issue. */
export function datesLink(paper: PaperId, date: IssueDate | undefined) {
  if (date === undefined) return { to: addressOf({ at: 'dates', paper }) }
  return {
    to: addressOf({ at: 'dates', paper, year: date.slice(0, 4), month: date.slice(5, 7) }),
    state: { day: date },
  }
}

/**
 * Where search begins: in the whole run of the paper that is open. The history keeps which issue and page of it that was
 * (pages/search/visit.ts reads it), so that the search can be narrowed to them.
 */
export function searchLink(here: Here) {
  const { paperId, issue } = here
  const to = addressOf({ at: 'search', ...(paperId ? { paper: paperId } : {}) })
  return issue ? { to, state: { about: { date: issue.date, page: pageHere(here) } } } : { to }
}
