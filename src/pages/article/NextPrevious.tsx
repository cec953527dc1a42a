import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { issueName, addressOf } from '../../issue/locator.ts'
import type { Issue } from '../../issue/issue.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { headlineOf, inReadingOrder, neighboursOf, type Placed } from '../../issue/reading-order.ts'
import { useMessages } from '../../messages/messages.ts'
import { issueQuery } from '../../shelf/queries.ts'
import type { OpenIssue } from '../issue/use-issue.ts'

type Props = { open: OpenIssue; id: string }

/** The article before and after in reading order, over the borders of pages and of issues. */
export function NextPrevious({ open, id }: Props) {
  const { article: words } = useMessages()
  const { previous, next } = neighboursOf(open.issue, id)
  return (
    <nav className="next-previous" aria-label={`${words.previous}, ${words.next}`}>
      {previous ? (
        <ToArticle issue={open.issue} placed={previous} word={`‹ ${words.previous}`} rel="prev" />
      ) : (
        <OverTheBorder open={open} side="previous" />
      )}
      {next ? (
        <ToArticle issue={open.issue} placed={next} word={`${words.next} ›`} rel="next" />
      ) : (
        <OverTheBorder open={open} side="next" />
      )}
    </nav>
  )
}

type ToArticleProps = { issue: Issue; placed: Placed; word: string; rel: 'prev' | 'next' }

function ToArticle({ issue, placed: { article, page }, word, rel }: ToArticleProps) {
  const messages = useMessages()
  const { paper, date, edition } = issue
  return (
    <Link to={addressOf({ at: 'article', paper, date, edition, article: article.id })} rel={rel}>
      <small>
        {word} · {messages.page(page.label)}
      </small>
      {headlineOf(article)}
    </Link>
  )
}

/** At an end of the issue: the last article of the one before, the first of the one after. Until that is here, the issue. */
function OverTheBorder({ open: { issue, around }, side }: { open: OpenIssue; side: 'previous' | 'next' }) {
  const { article: words } = useMessages()
  const entry = around[side]
  const { data } = useQuery({
    ...issueQuery(issue.paper, entry?.date ?? issue.date, entry?.edition),
    enabled: entry !== undefined,
  })
  if (!entry)
    return (
      <span>
        <small>{side === 'next' ? words.lastOfRun : words.firstOfRun}</small>
      </span>
    )
  const word = side === 'next' ? `${words.nextIssue} ›` : `‹ ${words.previousIssue}`
  const rel = side === 'next' ? 'next' : 'prev'
  const name = issueName(entry.date, entry.edition)
  const placed = data && (side === 'next' ? inReadingOrder(data)[0] : inReadingOrder(data).at(-1))
  return placed ? (
    <ToArticle issue={data} placed={placed} word={`${word} ${name}`} rel={rel} />
  ) : (
    <ToIssue issue={issue} entry={entry} word={`${word} ${name}`} rel={rel} />
  )
}

type ToIssueProps = { issue: Issue; entry: IssueEntry; word: string; rel: 'prev' | 'next' }

function ToIssue({ issue, entry, word, rel }: ToIssueProps) {
  return (
    <Link to={addressOf({ at: 'issue', paper: issue.paper, date: entry.date, edition: entry.edition })} rel={rel}>
      <small>{word}</small>
      {entry.heads[0]}
    </Link>
  )
}
