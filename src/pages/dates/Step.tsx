import { Link } from 'react-router'
import type { IssueDate, PaperId } from '../../issue/ids.ts'
import { addressOf, type DatesView } from '../../issue/locator.ts'
import { aboutDay } from './about-day.ts'

type Props = {
  paper: PaperId
  /** `2021` or `2021-07`. Nothing at the ends of the run: the step keeps its place, or the other would come under the finger. */
  to: string | undefined
  /** The day to come to there. */
  day?: IssueDate | undefined
  view?: DatesView
  label: (to: string) => string
  text: string
}

/** To the month or year beside. What is read stays where it is in the window: one steps on and on. */
export function Step({ paper, to, day, view, label, text }: Props) {
  if (to === undefined) return <span />
  const [year = '', month] = to.split('-')
  return (
    <Link
      to={addressOf({
        at: 'dates',
        paper,
        year,
        ...(month === undefined ? {} : { month }),
        ...(view ? { view } : {}),
      })}
      state={day && aboutDay(day)}
      aria-label={label(to)}
      preventScrollReset
    >
      {text}
    </Link>
  )
}
