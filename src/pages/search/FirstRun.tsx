import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { historyOf, savedOf } from '../../desk/saved-searches.ts'
import type { Paper } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { addressWith, type Asked } from './asked.ts'
import { newsQuery } from './news-query.ts'
import { saySearch } from './say-search.ts'
import type { OpenSearch } from './search-client.ts'
import { useKeptSearches, useSearchDesk } from './use-asked.ts'

type Props = {
  asked: Asked
  paper: Paper
  open: OpenSearch
  /** The search thread has begun, and answers nothing else. */
  isReady: boolean
}

const shownHistory = 12

/** While nothing is asked: how one asks, the searches that are watched with what is new to them, and those asked before. */
export function FirstRun({ asked, paper, open, isReady }: Props) {
  const speech = useSpeech()
  const words = speech.messages.search
  const searches = useKeptSearches(paper.id)
  const saved = savedOf(searches)
  const history = historyOf(searches).slice(0, shownHistory)
  const { data: news } = useQuery({ ...newsQuery(open, paper, saved), enabled: isReady && saved.length > 0 })
  const { mutate } = useSearchDesk()
  return (
    <div className="first-run">
      <section>
        <h2>{words.examplesTitle}</h2>
        <dl>
          {words.examples.map(([q, does]) => (
            <div key={q}>
              <dt>
                <Link to={addressWith(asked, { q })}>{q}</Link>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div>
        {saved.length > 0 && (
          <section>
            <h2>{words.savedTitle}</h2>
            <ul>
              {saved.map((one) => {
                const count = news?.get(one.address)
                return (
                  <li key={one.address}>
                    <Link to={one.address}>{saySearch(one, speech)}</Link>
                    {count !== undefined && count > 0 && <b className="news-count">{words.news(count)}</b>}
                    <button
                      type="button"
                      aria-label={words.forget(saySearch(one, speech))}
                      onClick={() => mutate((desk) => desk.unsave(one.address))}
                    >
                      ×
                    </button>
                  </li>
                )
              })}
            </ul>
          </section>
        )}
        {history.length > 0 && (
          <section>
            <h2>
              {words.historyTitle}
              <button type="button" onClick={() => mutate((desk) => desk.clear())}>
                {words.clearHistory}
              </button>
            </h2>
            <ul>
              {history.map((one) => (
                <li key={one.address}>
                  <Link to={one.address}>{saySearch(one, speech)}</Link>
                </li>
              ))}
            </ul>
            <p>{words.historyNote}</p>
          </section>
        )}
      </div>
    </div>
  )
}
