import { Link } from 'react-router'
import { useMessages } from '../../messages/messages.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { useWayOn, type WayOn } from './use-way-on.ts'

type Props = { open: OpenIssue; id: string }

/** The article before and after in reading order, over the borders of pages and of issues. */
export function NextPrevious({ open, id }: Props) {
  const { article: words } = useMessages()
  const previous = useWayOn(open, id, 'previous')
  const next = useWayOn(open, id, 'next')
  return (
    <nav className="next-previous" aria-label={`${words.previous}, ${words.next}`}>
      <Way on={previous} rel="prev" end={words.firstOfRun} />
      <Way on={next} rel="next" end={words.lastOfRun} />
    </nav>
  )
}

function Way({ on, rel, end }: { on: WayOn | undefined; rel: 'prev' | 'next'; end: string }) {
  if (!on)
    return (
      <span>
        <small>{end}</small>
      </span>
    )
  return (
    <Link to={on.to} rel={rel}>
      <small>{on.step}</small>
      {on.gaps.map((gap) => (
        <small key={gap}>{gap}</small>
      ))}
      {on.head}
    </Link>
  )
}
