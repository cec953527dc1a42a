import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import type { Paper, Year } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { monthsOf } from './days.ts'
import { MonthList } from './MonthList.tsx'
import { yearsBeside } from './run.ts'
import { Step } from './Step.tsx'

type Props = { paper: Paper; year: Year; month: string | undefined }

/** A year's issues in words, month by month, with its gaps in their places. The month of the address is in sight. */
export function ListView({ paper, year, month }: Props) {
  const words = useMessages().dates
  const list = useRef<HTMLDivElement>(null)
  const { previous, next } = yearsBeside(year.year, paper.years)
  const months = monthsOf(year.year).filter((one) => isTold(year, one))

  // after the router, which puts a new page at its top
  useEffect(() => {
    if (month !== undefined) list.current?.querySelector(`[data-month="${month}"]`)?.scrollIntoView()
  }, [month])

  return (
    <div ref={list} className="dates-list">
      <div className="dates-head">
        <h2>{words.year(year.year)}</h2>
        <small>{words.count(year.issues.length)}</small>
        <span className="steps">
          <Step paper={paper.id} to={previous} view="list" label={words.previousYear} text={`‹ ${previous}`} />
          <Step paper={paper.id} to={next} view="list" label={words.nextYear} text={`${next} ›`} />
        </span>
      </div>
      {months.length > 1 && (
        <nav className="month-links" aria-label={words.year(year.year)}>
          {months.map((one) => (
            <Link
              key={one}
              to={addressOf({ at: 'dates', paper: paper.id, year: year.year, month: one.slice(5), view: 'list' })}
              aria-current={one.slice(5) === month ? 'true' : undefined}
              preventScrollReset
            >
              {words.month(Number(one.slice(5)))}
            </Link>
          ))}
        </nav>
      )}
      {months.map((one) => (
        <MonthList key={one} paper={paper} month={one} year={year} />
      ))}
    </div>
  )
}

/** A month with issues, or with a gap to tell of. */
function isTold({ issues, gaps }: Year, month: string): boolean {
  return (
    issues.some(({ date }) => date.startsWith(month)) ||
    gaps.some(({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7))
  )
}
