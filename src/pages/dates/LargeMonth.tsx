import { addMonths } from '../../issue/civil-days.ts'
import type { IssueDate } from '../../issue/ids.ts'
import { sayLunar } from '../../issue/lunar.ts'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { lunarDay } from './chinese-day.ts'
import { daysOf } from './days.ts'
import { withinRun } from './moves.ts'
import { MonthTable } from './MonthTable.tsx'
import { Step } from './Step.tsx'
import type { DayFacts } from './year-days.ts'

type Props = {
  paper: Paper
  factsOf: (date: IssueDate) => DayFacts
  day: IssueDate
  current: IssueDate | undefined
  withLunar: boolean
  kept: ReadonlySet<string> | undefined
}

/** The month of the day: lunar days, solar terms and pages in its squares, the months beside it one step away. */
export function LargeMonth({ paper, factsOf, day, current, withLunar, kept }: Props) {
  const words = useMessages().dates
  const month = day.slice(0, 7)
  const say = (one: string) => words.yearMonth(one.slice(0, 4), Number(one.slice(5)))
  const beside = (months: 1 | -1) => {
    const to = addMonths(day, months)
    const date = to && withinRun(to, day, paper.years)
    return { paper: paper.id, day: date, to: date?.slice(0, 7) }
  }
  return (
    <section aria-labelledby="large-month">
      <div className="dates-head">
        {/* read out when keys turn the page under the focus */}
        <h2 id="large-month" aria-live="polite">
          {say(month)}
        </h2>
        {withLunar && <small lang="zh-Hans">{lunarMonths(month)}</small>}
        <span className="steps">
          <Step {...beside(-1)} label={(to) => words.previousMonth(say(to))} text="‹" />
          <Step {...beside(1)} label={(to) => words.nextMonth(say(to))} text="›" />
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
          kept={kept}
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
