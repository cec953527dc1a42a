import { useQuery } from '@tanstack/react-query'
import { addressOf, issueName } from '../../issue/locator.ts'
import { headlineOf, inReadingOrder, neighboursOf, type Placed } from '../../issue/reading-order.ts'
import type { Issue } from '../../issue/issue.ts'
import { useMessages } from '../../messages/messages.ts'
import { issueQuery } from '../../shelf/queries.ts'
import type { OpenIssue } from '../issue/use-issue.ts'

/** A way on or back from an article: its address, the words for the step, and the head of what is there. */
export type WayOn = { to: string; step: string; head: string }

/**
 * The article before or after in reading order, over the borders of pages and of issues: at an end of the issue the last
 * article of the one before, the first of the one after. Until that is here, the issue. `undefined` at the end of the run.
 */
export function useWayOn({ issue, around }: OpenIssue, id: string, side: 'previous' | 'next'): WayOn | undefined {
  const messages = useMessages()
  const words = messages.article
  const near = neighboursOf(issue, id)[side]
  const entry = around[side]
  const { data } = useQuery({
    ...issueQuery(issue.paper, entry?.date ?? issue.date, entry?.edition),
    enabled: !near && entry !== undefined,
  })
  const arrow = (word: string) => (side === 'next' ? `${word} ›` : `‹ ${word}`)
  const toArticle = ({ paper, date, edition }: Issue, { article, page }: Placed, step: string): WayOn => ({
    to: addressOf({ at: 'article', paper, date, edition, article: article.id }),
    step: `${step} · ${messages.page(page.label)}`,
    head: headlineOf(article),
  })
  if (near) return toArticle(issue, near, arrow(side === 'next' ? words.next : words.previous))
  if (!entry) return undefined
  const step = `${arrow(side === 'next' ? words.nextIssue : words.previousIssue)} ${issueName(entry.date, entry.edition)}`
  const placed = data && (side === 'next' ? inReadingOrder(data)[0] : inReadingOrder(data).at(-1))
  if (placed) return toArticle(data, placed, step)
  return {
    to: addressOf({ at: 'issue', paper: issue.paper, date: entry.date, edition: entry.edition }),
    step,
    head: entry.heads[0] ?? '',
  }
}
