import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { sayDate } from '../../issue/dates.ts'
import { addressOf } from '../../issue/locator.ts'
import type { IssueEntry, Paper } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { aroundQuery } from '../../shelf/queries.ts'
import { Sentence } from './Sentence.tsx'
import type { DayFacts } from './year-days.ts'

type Props = { paper: Paper; facts: DayFacts }

/** A day without a paper: why, if that is known, and the issues before and after it. */
export function NoIssueThen({ paper, facts: { date, gap } }: Props) {
  const { messages, language } = useSpeech()
  const words = messages.dates
  const { data } = useQuery(aroundQuery(paper.id, date, undefined))
  const neighbour = (entry: IssueEntry | undefined, say: (date: string) => string) =>
    entry && (
      <Link to={addressOf({ at: 'issue', paper: paper.id, date: entry.date, edition: entry.edition })}>
        {say(sayDate(entry.date, language, { dateStyle: 'long' }))}
      </Link>
    )
  return (
    <>
      <p>{gap === undefined ? words.noIssue : <Sentence text={words.gapOn(gap)} part={gap} lang={paper.lang} />}</p>
      <p className="verbs" data-stacked="">
        {neighbour(data?.previous, words.previous)}
        {neighbour(data?.next, words.next)}
      </p>
    </>
  )
}
