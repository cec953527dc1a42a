import { Link } from 'react-router'
import type { Article } from '../../issue/article.ts'
import { addressOf } from '../../issue/locator.ts'
import type { Page } from '../../issue/page.ts'
import { headlineOf } from '../../issue/reading-order.ts'
import { useMessages } from '../../messages/messages.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { useCurrentSection } from './use-current-section.ts'
import type { ArticleView } from './views.ts'

type Props = { open: OpenIssue; article: Article; page: Page; view: ArticleView }

/** The article's subheads with the one being read, and what else stands on its page. */
export function StructureRail({ open: { issue }, article, page, view }: Props) {
  const { article: words } = useMessages()
  const sections = article.blocks.filter((block) => block.t === 'h')
  const current = useCurrentSection(
    sections.map(({ k }) => `h-${k}`),
    view,
  )
  const others = issue.articles.filter(({ id }) => page.articles.includes(id) && id !== article.id)
  return (
    <aside className="rail" data-side="end" aria-label={words.samePage}>
      <div>
        {sections.length > 0 && (
          <nav aria-label={words.structure}>
            <h2>{words.structure}</h2>
            <ul className="toc">
              <li>
                <a href="#headline" aria-current={current === undefined ? 'true' : undefined}>
                  {words.opening}
                </a>
              </li>
              {sections.map(({ k, text }) => (
                <li key={k}>
                  <a href={`#h-${k}`} aria-current={current === `h-${k}` ? 'true' : undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {others.length > 0 && (
          <nav aria-label={words.samePage}>
            <h2>{words.samePage}</h2>
            <ul className="same">
              {others.map((other) => (
                <li key={other.id}>
                  <Link to={addressOf({ at: 'article', ...issue, article: other.id })}>{headlineOf(other)}</Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </aside>
  )
}
