import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { sayDate } from '../../issue/dates.ts'
import type { PaperId } from '../../issue/ids.ts'
import { addressOf, type InIssue } from '../../issue/locator.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { issueHeadsQuery } from '../../shelf/heads-query.ts'
import { aroundQuery } from '../../shelf/queries.ts'
import { datesLink } from '../places.ts'
import { Said } from './Said.tsx'

/** No paper that day: why, if it is known, and the issues before and after by what led them. */
export function NoIssue({ paper, date, edition }: InIssue) {
  const { messages, language } = useSpeech()
  const { errors } = messages
  const { data } = useQuery(aroundQuery(paper, date, edition))
  const day = sayDate(date, language, { dateStyle: 'full' })
  const neighbour = (entry: IssueEntry | undefined, say: (date: string) => string) =>
    entry ? (
      <Link to={addressOf({ at: 'issue', paper, date: entry.date, edition: entry.edition })}>
        <small>{say(sayDate(entry.date, language, { dateStyle: 'long' }))}</small>
        <LeadHead paper={paper} entry={entry} />
      </Link>
    ) : (
      <span />
    )
  return (
    <Said
      title={edition === undefined ? errors.noIssue(day) : errors.noEdition(day, edition)}
      body={`${data?.gap === undefined ? '' : errors.gap(data.gap)}${errors.noIssueBody}`}
    >
      <nav className="next-previous" aria-label={errors.toDates}>
        {neighbour(data?.previous, errors.previousIssue)}
        {neighbour(data?.next, errors.nextIssue)}
      </nav>
      <p className="flex flex-wrap gap-3 pt-4">
        <Link className="button" {...datesLink(paper, date)}>
          {errors.toDates}
        </Link>
        <Link className="button" data-quiet to={addressOf({ at: 'paper', paper })}>
          {errors.toLatest}
        </Link>
      </p>
    </Said>
  )
}

function LeadHead({ paper, entry: { date, edition } }: { paper: PaperId; entry: IssueEntry }) {
  const { data } = useQuery(issueHeadsQuery(paper, date, edition))
  return data?.heads[0] ?? '…'
}
