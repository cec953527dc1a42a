import { Link } from 'react-router'
import { issueName, addressOf } from '../../issue/locator.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { headlineOf, neighboursOf, type Placed } from '../../issue/reading-order.ts'
import { useMessages } from '../../messages/messages.ts'
import type { OpenIssue } from '../issue/use-issue.ts'

type Props = { open: OpenIssue; id: string }

/** The article before and after in reading order; at the ends of an issue, the issue before and after. */
export function NextPrevious({ open: { issue, around }, id }: Props) {
  const messages = useMessages()
  const words = messages.article
  const { previous, next } = neighboursOf(issue, id)
  const toArticle = ({ article, page }: Placed, word: string) => (
    <Link to={addressOf({ at: 'article', ...issue, article: article.id })}>
      <small>
        {word} · {messages.page(page.label)}
      </small>
      {headlineOf(article)}
    </Link>
  )
  const toIssue = (entry: IssueEntry | undefined, word: string, none: string) =>
    entry ? (
      <Link to={addressOf({ at: 'issue', paper: issue.paper, date: entry.date, edition: entry.edition })}>
        <small>
          {word} · {issueName(entry.date, entry.edition)}
        </small>
        {entry.heads[0] ?? issueName(entry.date, entry.edition)}
      </Link>
    ) : (
      <span>
        <small>{none}</small>
      </span>
    )
  return (
    <nav className="next-previous" aria-label={`${words.previous}, ${words.next}`}>
      {previous
        ? toArticle(previous, `‹ ${words.previous}`)
        : toIssue(around.previous, `‹ ${words.previousIssue}`, words.firstOfRun)}
      {next ? toArticle(next, `${words.next} ›`) : toIssue(around.next, `${words.nextIssue} ›`, words.lastOfRun)}
    </nav>
  )
}
