import { Link, useLoaderData } from 'react-router'
import { sayDate } from '../../issue/dates.ts'
import { addressOf } from '../../issue/locator.ts'
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { issueQuery, paperQuery } from '../../shelf/queries.ts'
import { useMessages } from '../../messages/messages.ts'
import type { IssueDate, PaperId } from '../../issue/ids.ts'
import type { loader } from './loader.ts'
import { Results } from './Results.tsx'
import { SearchBox } from './SearchBox.tsx'

/** Exact search in the open issue. Its whole state is in the address. */
export function SearchPage() {
  const { search: words, errors } = useMessages()
  const { q, paper, date, editions } = useLoaderData<typeof loader>()
  return (
    <div className="sheet">
      <title>{q === undefined ? words.title : `${q} · ${words.title}`}</title>
      <div className="mx-auto max-w-[46rem] py-6">
        <h1 tabIndex={-1} className="pb-3 font-head text-h4 font-black">
          {words.title}
        </h1>
        {paper !== undefined ? (
          <InIssue paper={paper} date={date} editions={editions} q={q ?? ''} />
        ) : (
          <>
            <p className="pb-4 text-ink-2">{words.noIssue}</p>
            <Link className="button" to={addressOf({ at: 'shelf' })}>
              {errors.toShelf}
            </Link>
          </>
        )}
      </div>
    </div>
  )
}

type Props = { paper: PaperId; date: IssueDate; editions: (string | undefined)[]; q: string }

function InIssue({ paper: id, date, editions, q }: Props) {
  const { search: words } = useMessages()
  const { data: paper } = useSuspenseQuery(paperQuery(id))
  const issues = useSuspenseQueries({ queries: editions.map((edition) => issueQuery(id, date, edition)) })
  return (
    <>
      <p className="pb-2 text-ui text-ink-2">
        {words.scope(paper.title, sayDate(date, paper.lang, { dateStyle: 'long' }))}
      </p>
      <SearchBox key={q} paper={id} date={date} q={q} />
      <Results issues={issues.map(({ data }) => data)} q={q} lang={paper.lang} />
    </>
  )
}
