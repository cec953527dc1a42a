import { useId, type ReactNode } from 'react'
import type { Paper } from '../../issue/paper.ts'
import { type Match, SameDayYear } from './SameDayYear.tsx'

type Props = {
  paper: Paper
  years: Paper['years']
  title: ReactNode
  note: string
  /** The days of a year that are meant. */
  matchesIn: (year: string) => Match[]
  /** Whether the day is another one from year to year. */
  saysDate?: boolean
}

/** One way of calling a day the same, and the issues of that day year by year. */
export function SameDay({ paper, years, title, note, matchesIn, saysDate = false }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <div className="dates-head">
        <h2 id={id}>{title}</h2>
        <small>{note}</small>
      </div>
      <ul className="same-day">
        {years.map((year) => (
          <SameDayYear key={year.year} paper={paper} year={year} matches={matchesIn(year.year)} saysDate={saysDate} />
        ))}
      </ul>
    </section>
  )
}
