import { Link } from 'react-router'
import type { Article } from '../../issue/article.ts'
import { addressOf } from '../../issue/locator.ts'
import { headlineOf, textsOf } from '../../issue/reading-order.ts'
import { useMessages } from '../../messages/messages.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { styleOf, type Placement } from './place.ts'

type Props = { articles: readonly Article[]; placements: readonly Placement[]; open: OpenIssue }

/** 简讯: the short items of a page under one head. */
export function BriefsBlock({ articles, placements, open: { issue } }: Props) {
  const messages = useMessages()
  const id = `briefs-${articles[0]?.id ?? ''}`
  return (
    <section className="story" data-kind="briefs" aria-labelledby={id} style={styleOf(placements)}>
      <h2 id={id} className="section-head">
        {messages.front.briefs}
      </h2>
      <ul className="briefs">
        {articles.map((article) => (
          <li key={article.id} lang={article.lang}>
            <Link to={addressOf({ at: 'article', ...issue, article: article.id })}>{headlineOf(article)}</Link>
            {'　'}
            {textsOf(article)[0]}
          </li>
        ))}
      </ul>
    </section>
  )
}
