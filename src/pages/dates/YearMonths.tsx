import { Link } from 'react-router'
import type { IssueDate } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import type { Paper, Year } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { aboutDay } from './about-day.ts'
import { dayOf, inYear, monthsOf } from './days.ts'
import { MonthTable } from './MonthTable.tsx'
import { yearsBeside } from './run.ts'
import { Step } from './Step.tsx'
import type { DayFacts } from './year-days.ts'

type Props = {
  paper: Paper
  year: Year
  factsOf: (date: IssueDate) => DayFacts
  day: IssueDate
  current: IssueDate | undefined
  withLunar: boolean
  kept: ReadonlySet<string> | undefined
}

/** Twelve small months; the years beside are those in which the paper has issues. */
export function YearMonths({ paper, year, factsOf, day, current, withLunar, kept }: Props) {
  const words = useMessages().dates
  const { previous, next } = yearsBeside(year.year, paper.years)
  const beside = (to: string | undefined) => ({ paper: paper.id, to, day: to === undefined ? to : inYear(day, to) })
  return (
    <section aria-labelledby="whole-year">
      <div className="dates-head">
        <h2 id="whole-year">{words.year(year.year)}</h2>
        <small>{words.tint}</small>
        <span className="steps">
          <Step {...beside(previous)} label={words.previousYear} text={`‹ ${previous}`} />
          <Step {...beside(next)} label={words.nextYear} text={`${next} ›`} />
        </span>
      </div>
      <div className="minis" data-calendar="year">
        {monthsOf(year.year).map((month) => {
          const count = year.issues.filter(({ date }) => date.startsWith(month)).length
          const number = Number(month.slice(5))
          return (
            <section key={month} className="mini" data-current={day.startsWith(month) ? '' : undefined}>
              <div>
                <h3 id={`month-${number}`}>
                  <Link
                    to={addressOf({ at: 'dates', paper: paper.id, year: year.year, month: month.slice(5) })}
                    state={aboutDay(firstOf(year, month) ?? day)}
                    preventScrollReset
                  >
                    {words.month(number)}
                  </Link>
                </h3>
                {count > 0 && <small>{words.count(count)}</small>}
              </div>
              <MonthTable
                paper={paper.id}
                month={month}
                labelledBy={`month-${number}`}
                factsOf={factsOf}
                size="small"
                withLunar={withLunar}
                chosen={day.startsWith(month) ? day : undefined}
                current={current?.startsWith(month) === true ? current : undefined}
                kept={kept}
              />
            </section>
          )
        })}
      </div>
    </section>
  )
}

/** The month's first issue, or else its first day. */
function firstOf({ issues }: Year, month: string): IssueDate | undefined {
  return issues.find(({ date }) => date.startsWith(month))?.date ?? dayOf(month, 1)
}
