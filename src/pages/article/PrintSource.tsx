import { useHref } from 'react-router'
import type { Article } from '../../issue/article.ts'
import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import type { OpenIssue } from '../issue/use-issue.ts'

type Props = { open: OpenIssue; article: Article }

/** The full address at the foot of a printed article, for whoever finds the sheet. On screen it is not there. */
export function PrintSource({ open: { issue }, article }: Props) {
  const { article: words } = useMessages()
  const { paper, date, edition } = issue
  const href = useHref(addressOf({ at: 'article', paper, date, edition, article: article.id }))
  return (
    <p className="print-source">
      {words.address} {new URL(href, location.origin).href}
    </p>
  )
}
