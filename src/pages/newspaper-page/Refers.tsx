import { Link } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import { headlineOf, inReadingOrder } from '../../issue/reading-order.ts'
import { useMessages } from '../../messages/messages.ts'
import { PageMap } from '../issue/PageMap.tsx'
import { Steady } from '../issue/Steady.tsx'
import type { OpenIssue } from '../issue/use-issue.ts'

/** 各版导读: what stands on the other pages, three heads each. */
export function Refers({ open: { issue, paper } }: { open: OpenIssue }) {
  const messages = useMessages()
  const rest = issue.pages.slice(1)
  if (rest.length === 0) return null
  const placed = inReadingOrder(issue)
  return (
    <nav className="refers" aria-label={messages.front.otherPages}>
      {rest.map((page) => (
        <section key={page.label}>
          <PageMap page={page} />
          <h3>
            <Link to={addressOf({ at: 'page', ...issue, page: page.label })}>
              <span>
                <Steady text={messages.page(page.label)} lang={paper.lang} />
              </span>
              {page.name}
            </Link>
          </h3>
          {page.missing ? (
            <p className="text-ui text-ink-2">{page.missing.reason}</p>
          ) : (
            <ul>
              {placed
                .filter((one) => one.page === page)
                .slice(0, 3)
                .map(({ article }) => (
                  <li key={article.id}>
                    <Link to={addressOf({ at: 'article', ...issue, article: article.id })}>{headlineOf(article)}</Link>
                  </li>
                ))}
            </ul>
          )}
        </section>
      ))}
    </nav>
  )
}
