import { Link } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import type { Page } from '../../issue/page.ts'
import { headlineOf } from '../../issue/reading-order.ts'
import { useMessages } from '../../messages/messages.ts'
import { PageMap } from '../issue/PageMap.tsx'
import type { OpenIssue } from '../issue/use-issue.ts'

type Props = { open: OpenIssue; page: Page }

/** At the foot of an inside page: the page before and the page after, by their lead heads. */
export function PageTurn({ open: { issue }, page }: Props) {
  const messages = useMessages()
  const side = (other: Page | undefined, word: string) => {
    if (!other) return <span />
    const lead = issue.articles.find(({ id }) => id === other.articles[0])
    return (
      <Link to={addressOf({ at: 'page', ...issue, page: other.label })}>
        <PageMap page={other} />
        <small>
          {word} · {messages.page(other.label)} {other.name}
        </small>
        {lead ? headlineOf(lead) : (other.name ?? messages.page(other.label))}
      </Link>
    )
  }
  return (
    <nav className="next-previous mt-6" aria-label={`${messages.front.previousPage}, ${messages.front.nextPage}`}>
      {side(issue.pages[page.seq - 2], messages.front.previousPage)}
      {side(issue.pages[page.seq], messages.front.nextPage)}
    </nav>
  )
}
