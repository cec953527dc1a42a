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

/** Where search begins: in the issue that is open. */
export function searchAddress({ issue }: Here): string {
  return issue
    ? addressOf({ at: 'search', paper: issue.paper, from: issue.date, to: issue.date })
    : addressOf({ at: 'search' })
}
