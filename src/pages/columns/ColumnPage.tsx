import { useQueries, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLoaderData } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import { useSpeech } from '../../messages/messages.ts'
import { columnQuery, instalmentsQuery } from '../../shelf/column-queries.ts'
import { paperQuery } from '../../shelf/queries.ts'
import { InstalmentList } from './InstalmentList.tsx'
import type { columnLoader } from './loader.ts'
import { byPart, byYear, filesInOrder } from './order.ts'
import { sayRun } from './say.ts'

/** A column with its instalments, the latest first; a series by its parts. Long ones come a file at a time. */
export function ColumnPage() {
  const { paper, name } = useLoaderData<typeof columnLoader>()
  return <Column key={`${paper} ${name}`} id={paper} name={name} />
}

type Props = { id: ReturnType<typeof useLoaderData<typeof columnLoader>>['paper']; name: string }

function Column({ id, name }: Props) {
  const { messages, language } = useSpeech()
  const words = messages.columns
  const { data: paper } = useSuspenseQuery(paperQuery(id))
  const { data: column } = useSuspenseQuery(columnQuery(id, name))
  const { data: start } = useSuspenseQuery(instalmentsQuery(id, name, 0))
  const [howMany, setHowMany] = useState(1)
  const isSeries = column.kind === 'series'
  const shown = filesInOrder(column)
    .slice(0, howMany)
    .toSorted((a, b) => a - b)
  const files = useQueries({ queries: shown.map((at) => instalmentsQuery(id, name, at)) })
  const instalments = files.flatMap(({ data = [] }) => data)
  const left = column.count - instalments.length
  const lost = files.filter(({ isError }) => isError)
  const first = isSeries ? byPart(start)[0] : start[0]
  return (
    <div className="sheet column-page">
      <title>{`${column.name} · ${words.kinds[column.kind]} · ${paper.title}`}</title>
      <div className="dates-run">
        <h1 tabIndex={-1} lang={paper.lang}>
          {column.name}
        </h1>
        <p>
          {words.kinds[column.kind]} · {words.count(column.count)} · {sayRun(column, words, language)} ·{' '}
          <Link to={addressOf({ at: 'paper', paper: id })}>{paper.title}</Link>
        </p>
      </div>
      <div className="rule-ww" />
      <p className="column-verbs">
        {first && (
          <Link className="button" to={addressOf({ at: 'article', paper: id, ...first, article: first.id })}>
            {words.fromFirst}
          </Link>
        )}
        <Link className="button" data-quiet to={addressOf({ at: 'columns', paper: id })}>
          {words.toAll}
        </Link>
      </p>
      {isSeries ? (
        <InstalmentList paper={paper} instalments={byPart(instalments)} />
      ) : (
        byYear(instalments).map(({ year, instalments: own }) => (
          <section key={year}>
            <div className="dates-head">
              <h2>{words.year(year)}</h2>
              <small>{words.count(own.length)}</small>
            </div>
            <InstalmentList paper={paper} instalments={own} isUnderYear />
          </section>
        ))
      )}
      {(left > 0 || howMany > 1) && (
        <p className="earlier-years">
          <span role="status">{lost.length > 0 ? words.lost : left > 0 ? words.left(left) : ''}</span>
          {(lost.length > 0 || shown.length < column.files.length) && (
            <button
              type="button"
              className="button"
              disabled={files.some(({ isFetching }) => isFetching)}
              onClick={
                lost.length > 0 ? () => lost.forEach(({ refetch }) => void refetch()) : () => setHowMany(howMany + 1)
              }
            >
              {lost.length > 0 ? messages.errors.retry : isSeries ? words.later : words.older}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
