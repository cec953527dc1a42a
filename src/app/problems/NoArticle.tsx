import { Link, useParams } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import { headlineOf, inReadingOrder } from '../../issue/reading-order.ts'
import { useMessages } from '../../messages/messages.ts'
import { useHere } from '../use-here.ts'
import { Said } from './Said.tsx'

/** The issue is here, that article of it is not: the articles of the page it would stand on, or of them all. */
export function NoArticle() {
  const messages = useMessages()
  const { errors } = messages
  const { part = '' } = useParams()
  const { issue } = useHere()
  const label = part.split('-')[0]
  const all = issue ? inReadingOrder(issue) : []
  const near = all.filter(({ page }) => page.label === label)
  return (
    <Said title={errors.noArticle(part)} body={errors.noArticleBody}>
      <ul className="hits pb-4">
        {(near.length > 0 ? near : all).map(({ article, page }) => (
          <li key={article.id}>
            <p className="where">{messages.page(page.label)}</p>
            <h2>
              {issue && (
                <Link to={addressOf({ at: 'article', ...issue, article: article.id })}>{headlineOf(article)}</Link>
              )}
            </h2>
          </li>
        ))}
      </ul>
      {issue && (
        <Link
          className="button"
          to={addressOf({ at: 'issue', paper: issue.paper, date: issue.date, edition: issue.edition })}
        >
          {errors.toIssue}
        </Link>
      )}
    </Said>
  )
}
