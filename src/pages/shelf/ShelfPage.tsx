import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import { shelfQuery } from '../../shelf/queries.ts'
import { ShelfCard } from './ShelfCard.tsx'
import { useLastReads } from './use-last-reads.ts'

/** The papers that stand here, each by its own nameplate, and where the reader was in it. */
export function ShelfPage() {
  const { shelf, library, appName } = useMessages()
  const { data } = useSuspenseQuery(shelfQuery())
  const lastReads = useLastReads()
  const count = data.papers.reduce((sum, paper) => sum + paper.count, 0)
  return (
    <div className="sheet">
      <title>{`${shelf.title} · ${appName}`}</title>
      <div className="shelf-head">
        <h1 tabIndex={-1}>{shelf.title}</h1>
        {data.papers.length > 0 && <p>{shelf.summary(data.papers.length, count.toLocaleString())}</p>}
        <Link to={addressOf({ at: 'library' })}>{library.title}</Link>
      </div>
      <div className="rule-ww" />
      {data.papers.length === 0 && <p className="state">{shelf.empty}</p>}
      <ul className="shelf">
        {data.papers.map((paper) => (
          <ShelfCard
            key={paper.id}
            paper={paper}
            lastRead={lastReads?.get(paper.id)}
            isKnown={lastReads !== undefined}
          />
        ))}
      </ul>
    </div>
  )
}
