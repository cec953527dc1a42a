import { useMemo } from 'react'
import type { IssueDate } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import type { Paper, Year } from '../../issue/paper.ts'
import { isChinese } from './chinese-day.ts'
import { useKept } from '../kept/use-kept.ts'
import { useLastReads } from '../shelf/use-last-reads.ts'
import { DayCard } from './DayCard.tsx'
import { dayOf } from './days.ts'
import { LargeMonth } from './LargeMonth.tsx'
import { Legend } from './Legend.tsx'
import { OnThisDay } from './OnThisDay.tsx'
import { useCalendar } from './use-calendar.ts'
import { useChosenDay } from './use-chosen-day.ts'
import { yearDays } from './year-days.ts'
import { YearMonths } from './YearMonths.tsx'

type Props = {
  paper: Paper
  year: Year
  /** `07` */
  month: string | undefined
  /** The latest issue of all. */
  latest: IssueDate
}

/** The large month with its day, and the year in twelve small ones; below, the same day in other years. */
export function CalendarView({ paper, year, month, latest }: Props) {
  const factsOf = useMemo(() => yearDays(year), [year]) // a new one would have every month drawn again
  const reads = useLastReads()
  const read = reads?.get(paper.id)?.date
  const current = read ?? (reads && latest) // no ring until it is known on which day
  const otherwise = firstShown(year, month, latest)
  const choice = useChosenDay({ paper: paper.id, year: year.year, month, otherwise })
  const addressFor = (date: IssueDate) => {
    const [main] = factsOf(date).entries
    return main && addressOf({ at: 'issue', paper: paper.id, date, edition: main.edition })
  }
  const { root, card, shown, handlers } = useCalendar({ ...choice, addressFor }, paper.years)
  const kept = useKept(paper.id)
  const parts = { paper, year, factsOf, day: choice.day, current, withLunar: isChinese(paper), kept }
  return (
    <>
      <div className="calendars" ref={root} {...handlers}>
        <div className="one-month">
          <LargeMonth {...parts} />
          <DayCard ref={card} paper={paper} facts={factsOf(shown)} />
        </div>
        <div className="whole-year">
          <YearMonths {...parts} />
          <Legend
            year={year}
            current={current?.startsWith(year.year) === true ? (read ? 'read' : 'latest') : undefined}
            kept={kept}
          />
        </div>
      </div>
      <OnThisDay paper={paper} day={choice.day} />
    </>
  )
}

/** Where nothing says which day: the latest issue, else the first of the month or year. */
function firstShown({ year, issues }: Year, month: string | undefined, latest: IssueDate): IssueDate {
  const place = month === undefined ? year : `${year}-${month}`
  if (latest.startsWith(place)) return latest
  const first = issues.find(({ date }) => date.startsWith(place))?.date
  return first ?? dayOf(`${year}-${month ?? '01'}`, 1) ?? latest
}
