import { Link } from 'react-router'
import { useMessages } from '../../messages/messages.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { useWayOn } from './use-way-on.ts'

type Props = { open: OpenIssue; id: string }

/** The article before and after in reading order, over the borders of pages and of issues. */
export function NextPrevious({ open, id }: Props) {
  const { article: words } = useMessages()
  const previous = useWayOn(open, id, 'previous')
  const next = useWayOn(open, id, 'next')
  return (
    <nav className="next-previous" aria-label={`${words.previous}, ${words.next}`}>
      {previous ? (
        <Link to={previous.to} rel="prev">
          <small>{previous.step}</small>
          {previous.head}
        </Link>
      ) : (
        <span>
          <small>{words.firstOfRun}</small>
        </span>
      )}
      {next ? (
        <Link to={next.to} rel="next">
          <small>{next.step}</small>
          {next.head}
        </Link>
      ) : (
        <span>
          <small>{words.lastOfRun}</small>
        </span>
      )}
    </nav>
  )
}
