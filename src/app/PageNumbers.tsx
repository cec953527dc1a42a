import { Link } from 'react-router'
import type { Issue } from '../issue/issue.ts'
import { addressOf } from '../issue/locator.ts'
import { useMessages } from '../messages/messages.ts'
import { pageHere } from './places.ts'
import type { Here } from './use-here.ts'

type Props = { here: Here; issue: Issue }

/** 版次: every page of the issue, the open one marked. */
export function PageNumbers({ here, issue }: Props) {
  const messages = useMessages()
  const current = pageHere(here)
  return (
    <nav className="pages" id="pages" tabIndex={-1} aria-label={messages.bar.pages}>
      {issue.pages.map(({ label, name, seq }) => (
        <Link
          key={label}
          to={
            seq === 1
              ? addressOf({ at: 'issue', paper: issue.paper, date: issue.date, edition: issue.edition })
              : addressOf({ at: 'page', paper: issue.paper, date: issue.date, edition: issue.edition, page: label })
          }
          aria-current={label === current ? 'page' : undefined}
          aria-label={`${messages.page(label)} ${name ?? ''}`.trim()}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
