import { useQuery } from '@tanstack/react-query'
import { addressOf } from '../../issue/locator.ts'
import { headlineOf, inReadingOrder, neighboursOf } from '../../issue/reading-order.ts'
import { useMessages } from '../../messages/messages.ts'
import { issueHeadsQuery } from '../../shelf/heads-query.ts'
import { issueQuery } from '../../shelf/queries.ts'
import { useBorder } from '../issue/use-border.ts'
import type { OpenIssue } from '../issue/use-issue.ts'

/** A way on or back from an article: its address, the words for the step, and the head of what is there. */
export type WayOn = {
  to: string
  step: string
  head: string
  /** Over the border of an issue; then also what the paper says of the days between. */
  isOver: boolean
  gaps: readonly string[]
}

/**
 * The article before or after in reading order, over the borders of pages and of issues: at an end of the issue the last
 * article of the one before, the first of the one after. Until that is here, the issue. `undefined` at the end of the run.
 */
export function useWayOn(open: OpenIssue, id: string, side: 'previous' | 'next'): WayOn | undefined {
  const messages = useMessages()
  const words = messages.article
  const { issue } = open
  const near = neighboursOf(issue, id)[side]
  const border = useBorder(open, side, !near)
  const { date, edition } = border?.entry ?? issue
  const { data } = useQuery({ ...issueQuery(issue.paper, date, edition), enabled: border !== undefined })
  // the first article of an issue is what led it, as a rule; of the last one nothing is known before it is here
  const isLedTo = border !== undefined && side === 'next'
  const { data: led } = useQuery({ ...issueHeadsQuery(issue.paper, date, edition), enabled: isLedTo && !data })
  const way = (step: string) => (side === 'next' ? `${step} ›` : `‹ ${step}`)
  const toArticle = (article: string) => addressOf({ at: 'article', paper: issue.paper, date, edition, article })
  if (near)
    return {
      to: toArticle(near.article.id),
      step: way(`${side === 'next' ? words.next : words.previous} · ${messages.page(near.page.label)}`),
      head: headlineOf(near.article),
      isOver: false,
      gaps: [],
    }
  if (!border) return undefined
  const over = { isOver: true, gaps: border.gaps }
  const placed = data && (side === 'next' ? inReadingOrder(data)[0] : inReadingOrder(data).at(-1))
  if (placed)
    return {
      ...over,
      to: toArticle(placed.article.id),
      step: way(`${border.step} · ${messages.page(placed.page.label)}`),
      head: headlineOf(placed.article),
    }
  return {
    ...over,
    to: addressOf({ at: 'issue', paper: issue.paper, date, edition }),
    step: way(border.step),
    head: (isLedTo && led?.heads[0]) || '',
  }
}
