import { useRef } from 'react'
import { Link } from 'react-router'
import type { IssueDate } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import { isIssueDate } from '../../issue/names.ts'
import type { Paper } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { OnThisDayYear } from './OnThisDayYear.tsx'
import { sayMonthDay } from './say.ts'
import { aboutDay } from './use-chosen-day.ts'
import { useInSight } from './use-in-sight.ts'

type Props = { paper: Paper; day: IssueDate }

/** 那年今日: what led the paper on this day in the four years before, fetched when the reader comes near. */
export function OnThisDay({ paper, day }: Props) {
  const { messages, language } = useSpeech()
  const words = messages.on
  const strip = useRef<HTMLElement>(null)
  const isSeen = useInSight(strip)
  const years = paper.years.filter(({ year, count }) => year < day.slice(0, 4) && count > 0).slice(-mostYears)
  const said = sayMonthDay(day, language)
  return (
    <section ref={strip} className="on-this-day" aria-labelledby="on-this-day">
      <div>
        <h2 id="on-this-day">{words.title}</h2>
        <Link to={addressOf({ at: 'on', paper: paper.id, day: day.slice(5) })} state={aboutDay(day)}>
          {words.all(said)}
        </Link>
      </div>
      {years.length === 0 && <p>{words.noEarlier}</p>}
      {years.toReversed().map((one) => {
        const date = `${one.year}${day.slice(4)}`
        return (
          <OnThisDayYear
            key={one.year}
            paper={paper}
            year={one}
            date={isIssueDate(date) ? date : undefined}
            isWanted={isSeen}
          />
        )
      })}
    </section>
  )
}

const mostYears = 4
