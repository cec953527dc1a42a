import { Link } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import type { Page } from '../../issue/page.ts'
import { useMessages } from '../../messages/messages.ts'
import { Steady } from '../issue/Steady.tsx'
import type { OpenIssue } from '../issue/use-issue.ts'

/** On a phone: the pages of the issue in one strip under the masthead. */
export function PageStrip({ open: { issue, paper }, page }: { open: OpenIssue; page: Page }) {
  const messages = useMessages()
  if (issue.pages.length < 2) return null
  return (
    <nav className="page-strip" aria-label={messages.bar.pages}>
      {issue.pages.map((one) => (
        <Link
          key={one.label}
          to={addressOf(one.seq === 1 ? { at: 'issue', ...issue } : { at: 'page', ...issue, page: one.label })}
          aria-current={one === page ? 'page' : undefined}
        >
          <Steady text={[one.label, one.name].join(' ').trim()} lang={paper.lang} />
        </Link>
      ))}
    </nav>
  )
}
