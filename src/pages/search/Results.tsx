import { Link } from 'react-router'
import type { Issue } from '../../issue/issue.ts'
import { addressOf } from '../../issue/locator.ts'
import { headlineOf } from '../../issue/reading-order.ts'
import { useMessages } from '../../messages/messages.ts'
import { findInIssue } from '../../search/find.ts'
import { parseQuery } from '../../search/query.ts'
import { RichText } from '../issue/RichText.tsx'

type Props = { issues: readonly Issue[]; q: string; lang: string }

/** Every article of the day in which all words occur, with a line of text around the first place. */
export function Results({ issues, q, lang }: Props) {
  const messages = useMessages()
  const { search: words } = messages
  if (q.trim() === '') return <p className="py-6 text-ink-2">{words.start}</p>
  const query = parseQuery(q)
  const hits = issues.flatMap((issue) => findInIssue(issue, query).map((hit) => ({ issue, hit })))
  const times = hits.reduce((sum, { hit }) => sum + hit.count, 0)
  return (
    <>
      <p role="status" className="section-head mt-6">
        {hits.length > 0 ? words.found(hits.length, times) : words.none(q)}
      </p>
      {hits.length === 0 && <p className="py-2 text-ink-2">{words.noneHint}</p>}
      <ul className="hits" lang={lang}>
        {hits.map(({ issue, hit }) => {
          const article = issue.articles.find(({ id }) => id === hit.article)
          if (!article) return null
          const address = addressOf({
            at: 'article',
            paper: issue.paper,
            date: issue.date,
            edition: issue.edition,
            article: hit.article,
            q,
          })
          return (
            <li key={`${issue.edition ?? ''}${hit.article}`}>
              <p className="where">
                {messages.page(hit.page)} · {words.times(hit.count)}
                {issue.edition !== undefined && ` · ${messages.kinds[issue.kind]}`}
              </p>
              <h2>
                <Link to={address}>{headlineOf(article)}</Link>
              </h2>
              <p>
                <RichText text={hit.snippet.text} hits={hit.snippet.marks} />
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
