import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useLoaderData } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import { columnIndexQuery } from '../../shelf/column-queries.ts'
import { paperQuery } from '../../shelf/queries.ts'
import { ColumnCard } from './ColumnCard.tsx'
import type { columnsLoader } from './loader.ts'

/** 专栏和连载: all of a paper's that came out twice or more, the most recent first. */
export function ColumnsPage() {
  const { paper: id } = useLoaderData<typeof columnsLoader>()
  const { columns: words } = useMessages()
  const { data: paper } = useSuspenseQuery(paperQuery(id))
  const { data: columns } = useSuspenseQuery(columnIndexQuery(id))
  return (
    <div className="sheet">
      <title>{`${words.title} · ${paper.title}`}</title>
      <div className="dates-run">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p>
          <Link to={addressOf({ at: 'paper', paper: id })}>{paper.title}</Link>
        </p>
      </div>
      <div className="rule-ww" />
      {columns.length === 0 && <p className="state">{words.none}</p>}
      <ul className="column-cards">
        {columns.map((column) => (
          <ColumnCard key={column.name} paper={paper} column={column} />
        ))}
      </ul>
    </div>
  )
}
