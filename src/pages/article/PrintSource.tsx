import type { Article } from '../../issue/article.ts'
import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { useWholeAddress } from './use-whole-address.ts'

type Props = { open: OpenIssue; article: Article }

/** The full address at the foot of a printed article, for whoever finds the sheet. On screen it is not there. */
export function PrintSource({ open: { issue }, article }: Props) {
  const { article: words } = useMessages()
  const whole = useWholeAddress()
  return (
    <p className="print-source">
      {words.address} {whole(addressOf({ at: 'article', ...issue, article: article.id }))}
    </p>
  )
}
