import { Link } from 'react-router'
import type { IssueDate } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import { sayLunar } from '../../issue/lunar.ts'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { lunarDay } from './chinese-day.ts'
import { addMonths, daysOf } from './days.ts'
import { withinRun } from './moves.ts'
import { MonthTable } from './MonthTable.tsx'
import { aboutDay } from './use-chosen-day.ts'
import type { DayFacts } from './year-days.ts'

type Props = {
  paper: Paper
  factsOf: (date: IssueDate) => DayFacts
  day: IssueDate
  current: IssueDate | undefined
  withLunar: boolean
}

/** The month of the day: lunar days, solar terms and pages in its squares, the months beside it one step away. */
export function LargeMonth({ paper, factsOf, day, current, withLunar }: Props) {
  const words = useMessages().dates
  const month = day.slice(0, 7)
  const say = (date: IssueDate) => words.yearMonth(date.slice(0, 4), Number(date.slice(5, 7)))
  const step = (months: 1 | -1, text: string, label: (month: string) => string) => {
    const to = withinRun(addMonths(day, months), day, paper.years)
    return to === undefined ? (
      <span />
    ) : (
      <Link
        to={addressOf({ at: 'dates', paper: paper.id, year: to.slice(0, 4), month: to.slice(5, 7) })}
        state={aboutDay(to)}
        aria-label={label(say(to))}
        preventScrollReset
      >
        {text}
      </Link>
    )
  }
  return (
    <section aria-labelledby="large-month">
      <div className="dates-head">
        <h2 id="large-month">{say(day)}</h2>
        {withLunar && <small lang="zh-Hans">{lunarMonths(month)}</small>}
        <span className="steps">
          {step(-1, '‹', words.previousMonth)}
          {step(1, '›', words.nextMonth)}
        </span>
      </div>
      <div className="five-weeks" data-calendar="month">
        <MonthTable
          paper={paper.id}
          month={month}
          labelledBy="large-month"
          factsOf={factsOf}
          size="large"
          withLunar={withLunar}
          chosen={day}
          current={current?.startsWith(month) === true ? current : undefined}
        />
      </div>
    </section>
  )
}

/** 辛丑年五月廿二—六月廿二 */
function lunarMonths(month: string): string {
  const days = daysOf(month)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  const isOneYear = sayLunar(first).replace(/年.*/, '') === sayLunar(last).replace(/年.*/, '')
  return `${sayLunar(first)}—${isOneYear ? lunarDay(last) : sayLunar(last)}`
}
