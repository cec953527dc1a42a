import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import { shelfQuery } from '../../shelf/queries.ts'
import { Nameplate } from '../issue/Nameplate.tsx'

/** The papers that stand here, each by its own nameplate. */
export function ShelfPage() {
  const { shelf, appName } = useMessages()
  const { data } = useSuspenseQuery(shelfQuery())
  return (
    <div className="sheet">
      <title>{`${shelf.title} · ${appName}`}</title>
      <h1 tabIndex={-1} className="py-6 font-head text-h3 font-black">
        {shelf.title}
      </h1>
      {data.papers.length === 0 && <p className="state">{shelf.empty}</p>}
      <ul className="shelf">
        {data.papers.map((paper) => (
          <li key={paper.id} lang={paper.lang}>
            <h2>
              <Link to={addressOf({ at: 'paper', paper: paper.id })} aria-label={paper.title}>
                <Nameplate paper={paper} isPath />
              </Link>
            </h2>
            <p>
              <span>{paper.titleLatin ?? paper.title}</span>
              <span>{shelf.run(paper.count.toLocaleString(), paper.first, paper.last)}</span>
            </p>
            <Link className="button" to={addressOf({ at: 'paper', paper: paper.id })}>
              {shelf.open}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
