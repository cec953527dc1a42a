import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useLoaderData } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import { useSpeech } from '../../messages/messages.ts'
import { paperQuery, yearQuery } from '../../shelf/queries.ts'
import { CalendarView } from './CalendarView.tsx'
import { dayOf } from './days.ts'
import { GoTo } from './GoTo.tsx'
import { ListView } from './ListView.tsx'
import type { loader } from './loader.ts'
import { NoYear } from './NoYear.tsx'
import { heldYears } from './run.ts'
import { TimelineView } from './TimelineView.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'
import { YearStrip } from './YearStrip.tsx'

/** All days of a paper: the run as bars, and a year of it as a calendar, a list or a part of the timeline. */
export function DatesPage() {
  const { messages, language } = useSpeech()
  const { paper: id, year, month, view, ref } = useLoaderData<typeof loader>()
  const { data: paper } = useSuspenseQuery(paperQuery(id))
  const { data } = useQuery({
    ...yearQuery(id, ref ?? { href: '-', bytes: 0, sha256: '' }),
    enabled: ref !== undefined,
  })
  const words = messages.dates
  const held = heldYears(paper.years)
  const latest = held.at(-1)
  const total = held.reduce((sum, { count }) => sum + count, 0)
  const shown = view === 'calendar' ? undefined : view
  const day = year === undefined || month === undefined ? undefined : dayOf(`${year}-${month}`, 1)
  return (
    <div className="sheet dates">
      <title>{`${words.title} · ${paper.title}`}</title>
      <div className="dates-run">
        <h1 tabIndex={-1}>{words.title}</h1>
        {latest && (
          <p>
            {words.intro(held[0]?.year ?? '', latest.year, total.toLocaleString(language))}
            {paper.columns && ' · '}
            {paper.columns && <Link to={addressOf({ at: 'columns', paper: id })}>{messages.columns.title}</Link>}
          </p>
        )}
        {latest && <ViewSwitch paper={id} year={year} month={month} view={shown} />}
        {latest && <GoTo paper={paper} year={year} month={month} />}
      </div>
      <div className="rule-ww" />
      {!latest && <p className="state">{words.none}</p>}
      <YearStrip paper={paper} year={year} view={shown} day={day} />
      {latest && year !== undefined && !ref && view !== 'timeline' && <NoYear paper={paper} year={year} />}
      {latest && view === 'timeline' && <TimelineView paper={paper} year={year ?? latest.year} />}
      {latest && data && view === 'list' && <ListView paper={paper} year={data} month={month} />}
      {latest && data && view === 'calendar' && (
        <CalendarView paper={paper} year={data} month={month} latest={latest.last} />
      )}
    </div>
  )
}
