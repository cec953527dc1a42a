import { Link } from 'react-router'
import { sayDate } from '../../issue/dates.ts'
import type { IssueDate } from '../../issue/ids.ts'
import { useSpeech, type Speech } from '../../messages/messages.ts'
import { addressWith, isOneIssue, type Asked, type Change } from './asked.ts'
import { nameOf } from './Facets.tsx'

type Props = { asked: Asked }

/** What the search is narrowed to, each with the way to undo it. The open issue is said above (ScopeLine). */
export function ChosenChips({ asked }: Props) {
  const speech = useSpeech()
  const { messages } = speech
  const words = messages.search
  const { page, column, kind } = asked
  const chips: { text: string; change: Change }[] = [
    ...(spanOf(asked) ? [{ text: saySpan(asked, speech), change: { from: undefined, to: undefined } }] : []),
    ...(page ? [{ text: nameOf(messages, 'page', page), change: { page: undefined } }] : []),
    ...(kind ? [{ text: nameOf(messages, 'kind', kind), change: { kind: undefined } }] : []),
    ...(column ? [{ text: column, change: { column: undefined } }] : []),
  ]
  if (chips.length === 0) return null
  return (
    <ul className="chosen-chips" aria-label={words.chosen}>
      {chips.map(({ text, change }) => (
        <li key={text}>
          <Link to={addressWith(asked, change)} aria-label={words.takeAway(text)} preventScrollReset>
            {text} <span aria-hidden>×</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function spanOf(asked: Asked): boolean {
  return !isOneIssue(asked) && (asked.from !== undefined || asked.to !== undefined)
}

/** 2019年—2021年; with months and days where it does not run from the first of a year to the last. */
export function saySpan({ from, to }: Asked, { messages, language }: Speech): string {
  const isByYears = (from === undefined || from.endsWith('-01-01')) && (to === undefined || to.endsWith('-12-31'))
  const say = (date: IssueDate) => sayDate(date, language, isByYears ? { year: 'numeric' } : { dateStyle: 'medium' })
  if (from !== undefined && to !== undefined && say(from) === say(to)) return say(from)
  return messages.search.span(from && say(from), to && say(to))
}
