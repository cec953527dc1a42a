import { Link } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import type { Paper } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { addressIn, type Answer } from './resolve.ts'
import { heldYears, yearsBeside } from './run.ts'

type Props = { paper: Paper; answer: Extract<Answer, { is: 'span' | 'decade' }> }

/** A month, a year or ten years of the paper, and how much there is of it; of a year it has not, the nearest that it has. */
export function GoToSpan({ paper, answer }: Props) {
  const { messages } = useSpeech()
  const { goTo: words, dates } = messages
  const toYear = (year: string) => (
    <Link key={year} to={addressOf({ at: 'dates', paper: paper.id, year })}>
      {dates.year(year)}
    </Link>
  )
  if (answer.is === 'decade')
    return answer.years.length === 0 ? (
      <p>{words.noDecade(answer.from)}</p>
    ) : (
      <>
        <b>{dates.decade(answer.from)}</b>
        <div>{answer.years.map(({ year }) => toYear(year))}</div>
      </>
    )
  const { year, month, count } = answer
  const name = month === undefined ? dates.year(year) : dates.yearMonth(year, Number(month))
  if (count > 0)
    return (
      <Link to={addressIn(paper, answer) ?? ''}>
        <b>{name}</b>
        <small>{dates.count(count)}</small>
      </Link>
    )
  const { previous, next } = yearsBeside(year, paper.years)
  const hasYear = heldYears(paper.years).some((one) => one.year === year)
  return (
    <>
      <b>{name}</b>
      <p>{month === undefined ? dates.noYear(year) : dates.noMonth}</p>
      <div>{(hasYear ? [year] : [previous, next]).map((one) => one !== undefined && toYear(one))}</div>
    </>
  )
}
