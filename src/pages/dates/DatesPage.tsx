import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useLoaderData } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import { sayDate } from '../../issue/dates.ts'
import { useSpeech } from '../../messages/messages.ts'
import { paperQuery, yearQuery } from '../../shelf/queries.ts'
import { Nameplate } from '../issue/Nameplate.tsx'
import type { loader } from './loader.ts'
import { MonthList } from './MonthList.tsx'

/** A plain list of a year's issues, month by month, with the other years one step away. */
export function DatesPage() {
  const { messages, language } = useSpeech()
  const { paper: id, year, month, ref } = useLoaderData<typeof loader>()
  const { data: paper } = useSuspenseQuery(paperQuery(id))
  const { data } = useQuery({
    ...yearQuery(id, ref ?? { href: '-', bytes: 0, sha256: '' }),
    enabled: ref !== undefined,
  })
  const words = messages.dates
  const total = paper.years.reduce((sum, { count }) => sum + count, 0)
  const first = paper.years[0]?.first
  const last = paper.years.at(-1)?.last
  const say = (date: typeof first) => (date === undefined ? '' : sayDate(date, language, { dateStyle: 'long' }))
  const months = Array.from({ length: 12 }, (_, at) => at + 1)
  return (
    <div className="sheet">
      <title>{`${words.title} · ${paper.title}`}</title>
      <div className="running" data-page="">
        <h1 tabIndex={-1}>{words.title}</h1>
        <Link to={addressOf({ at: 'paper', paper: id })} aria-label={paper.title}>
          <Nameplate paper={paper} />
        </Link>
        <span>{total > 0 && words.intro(total.toLocaleString(language), say(first), say(last))}</span>
      </div>
      <div className="rule-ww" data-reversed />
      {total === 0 && <p className="state">{words.none}</p>}
      <nav aria-label={words.years} className="years">
        {paper.years.map((one) => (
          <Link
            key={one.year}
            to={addressOf({ at: 'dates', paper: id, year: one.year })}
            aria-current={one.year === year ? 'true' : undefined}
          >
            {one.year}
          </Link>
        ))}
      </nav>
      {data && (
        <>
          {months
            .filter((one) => month === undefined || one === Number(month))
            .map((one) => (
              <MonthList key={one} paper={paper} month={one} issues={data.issues} />
            ))}
          {data.gaps.length > 0 && (
            <section aria-labelledby="gaps">
              <h2 id="gaps" className="section-head">
                {words.gaps}
              </h2>
              <ul>
                {data.gaps.map(({ from, to, reason }) => (
                  <li key={from}>{words.gap(say(from), say(to), reason)}</li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </div>
  )
}
