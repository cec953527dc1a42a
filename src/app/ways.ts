import type { Issue } from '../issue/issue.ts'
import { addressOf } from '../issue/locator.ts'
import type { Page } from '../issue/page.ts'
import type { IssueEntry } from '../issue/paper.ts'
import { inReadingOrder } from '../issue/reading-order.ts'
import { pageHere } from './places.ts'
import type { Here } from './use-here.ts'

export type Step = 1 | -1

/** The article before or after the one that is open, or a page's last before it and its first, within the issue. */
export function articleBeside(here: Here, step: Step): string | undefined {
  const { issue, place } = here
  if (!issue || !place) return undefined
  const all = inReadingOrder(issue)
  if (place.at === 'article') return articleAddress(issue, all[indexOf(all, place.article) + step]?.article.id)
  const page = openPage(issue, pageHere(here))
  if (!page) return undefined
  const found =
    step === 1 ? all.find((one) => one.page.seq >= page.seq) : all.findLast((one) => one.page.seq < page.seq)
  return articleAddress(issue, found?.article.id)
}

/** The first article of an issue that was come to from before it, the last from behind; the issue when it has none. */
export function articleAtEdge(issue: Issue, step: Step): string {
  const all = inReadingOrder(issue)
  return articleAddress(issue, (step === 1 ? all[0] : all.at(-1))?.article.id) ?? addressOf({ at: 'issue', ...issue })
}

/** The page before or after the open one; over the border the first of the issue after, the last of the one before. */
export function pageBeside(here: Here, step: Step): string | undefined {
  const { issue } = here
  const page = issue && openPage(issue, pageHere(here))
  if (!issue || !page) return undefined
  const beside = issue.pages[page.seq - 1 + step]
  if (beside) return pageAddress(issue, beside)
  const entry = issueBeside(here, step)
  const last = step === -1 && entry && entry.pages.length > 1 ? entry.pages.at(-1) : undefined
  if (!entry || last === undefined) return entry && addressOf({ at: 'issue', ...entry, paper: issue.paper })
  return addressOf({ at: 'page', ...entry, paper: issue.paper, page: last })
}

/** The `nth` page of the issue, from 1. */
export function pageNumbered({ issue }: Here, nth: number): string | undefined {
  const page = issue?.pages[nth - 1]
  return issue && page && pageAddress(issue, page)
}

/** The issue before or after the one that is open; a day's editions are issues too. */
export function issueBeside({ place, around }: Here, step: Step): IssueEntry | undefined {
  return place && 'date' in place ? around?.[step === 1 ? 'next' : 'previous'] : undefined
}

/** One level up: from the source to the article, the article to its page, the page to the issue, a column to all of them. */
export function wayUp(here: Here): string | undefined {
  const { place, issue } = here
  if (place?.at === 'columns') return place.column && addressOf({ at: 'columns', paper: place.paper })
  if (!issue || !place || !('date' in place)) return undefined
  if (place.at === 'article' && place.view === 'source') return articleAddress(issue, place.article)
  if (place.at === 'issue') return undefined
  const page = openPage(issue, pageHere(here))
  if (place.at === 'page' && page?.seq === 1) return undefined // that is the issue
  return place.at !== 'page' && page ? pageAddress(issue, page) : addressOf({ at: 'issue', ...issue })
}

function indexOf(all: ReturnType<typeof inReadingOrder>, id: string): number {
  const at = all.findIndex(({ article }) => article.id === id)
  return at < 0 ? Number.NaN : at
}

function openPage(issue: Issue, label: string | undefined): Page | undefined {
  return issue.pages.find((page) => page.label === label)
}

function articleAddress({ paper, date, edition }: Issue, article: string | undefined): string | undefined {
  return article === undefined ? undefined : addressOf({ at: 'article', paper, date, edition, article })
}

function pageAddress({ paper, date, edition }: Issue, { seq, label }: Page): string {
  return addressOf(
    seq === 1 ? { at: 'issue', paper, date, edition } : { at: 'page', paper, date, edition, page: label },
  )
}
