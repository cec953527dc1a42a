import { sayDate } from '../issue/dates.ts'
import type { Speech } from '../messages/messages.ts'
import { pageHere } from './places.ts'
import type { Here } from './use-here.ts'

/** Where a reader stands, as far as it is worth a word when it changes. */
export type Standing = { issue: string; page: string }

/** The issue and the page in words; `undefined` outside of an issue. */
export function standingOf(here: Here, { messages, language }: Speech): Standing | undefined {
  const { issue, place } = here
  const label = pageHere(here)
  if (!issue || !place || !('date' in place) || label === undefined) return undefined
  const name = issue.pages.find((page) => page.label === label)?.name
  return {
    issue: join(sayDate(issue.date, language, { dateStyle: 'full' }), messages.kinds[issue.kind]),
    page: join(messages.page(label), name),
  }
}

/** What is new of where the reader stands; nothing on the same page of the same issue, and nothing when a paper is opened. */
export function announcementOf(before: Standing | undefined, after: Standing | undefined): string | undefined {
  if (!before || !after) return undefined
  if (before.issue !== after.issue) return join(after.issue, after.page)
  return before.page === after.page ? undefined : after.page
}

function join(...words: (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join(' ')
}
