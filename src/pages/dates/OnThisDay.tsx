import { useRef } from 'react'
import { Link } from 'react-router'
import type { IssueDate } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import type { Paper } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { aboutDay } from './about-day.ts'
import { dayIn } from './days.ts'
import { OnThisDayYear } from './OnThisDayYear.tsx'
import { heldYears } from './run.ts'
import { sayMonthDay } from './say.ts'
import { useInSight } from './use-in-sight.ts'

type Props = { paper: Paper; day: IssueDate }

/** 那年今日: what led the paper on this day in the four years before. Each is a file, so they wait until the strip is in sight. */
export function OnThisDay({ paper, day }: Props) {
  const { messages, language } = useSpeech()
  const words = messages.on
  const strip = useRef<HTMLElement>(null)
  const isSeen = useInSight(strip, 0.5)
  const before = heldYears(paper.years).filter(({ year }) => year < day.slice(0, 4))
  const years = before.slice(-mostYears).toReversed()
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
      {years.map((one) => (
        <OnThisDayYear key={one.year} paper={paper} year={one} date={dayIn(one.year, day.slice(5))} isWanted={isSeen} />
      ))}
    </section>
  )
}

const mostYears = 4
