import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { sayDate } from '../../issue/dates.ts'
import { IssueDate, PaperId } from '../../issue/ids.ts'
import { addressOf, parseIssueName } from '../../issue/locator.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { read } from '../../issue/read.ts'
import { useSpeech } from '../../messages/messages.ts'
import { issueHeadsQuery } from '../../shelf/heads-query.ts'
import { aroundQuery } from '../../shelf/queries.ts'
import { Said } from './Said.tsx'

/** No paper that day: why, if it is known, and the issues before and after by what led them. */
export function NoIssue() {
  const { messages, language } = useSpeech()
  const { errors } = messages
  const params = useParams()
  const paper = read(PaperId, params['paper'])
  const name = parseIssueName(params['issue'] ?? '')
  const date = name?.date ?? read(IssueDate, '1970-01-01')
  const { data } = useQuery({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- not asked when either is missing
    ...aroundQuery(paper ?? ('' as PaperId), date ?? ('' as IssueDate), name?.edition),
    enabled: paper !== undefined && name !== undefined,
  })
  const day = date === undefined ? '' : sayDate(date, language, { dateStyle: 'full' })
  const neighbour = (entry: IssueEntry | undefined, say: (date: string) => string) =>
    entry && paper ? (
      <Link to={addressOf({ at: 'issue', paper, date: entry.date, edition: entry.edition })}>
        <small>{say(sayDate(entry.date, language, { dateStyle: 'long' }))}</small>
        <LeadHead paper={paper} entry={entry} />
      </Link>
    ) : (
      <span />
    )
  return (
    <Said
      title={name?.edition === undefined ? errors.noIssue(day) : errors.noEdition(day, name.edition)}
      body={`${data?.gap === undefined ? '' : errors.gap(data.gap)}${errors.noIssueBody}`}
    >
      <nav className="next-previous" aria-label={errors.toDates}>
        {neighbour(data?.previous, errors.previousIssue)}
        {neighbour(data?.next, errors.nextIssue)}
      </nav>
      {paper && (
        <p className="flex flex-wrap gap-3 pt-4">
          <Link className="button" to={addressOf({ at: 'dates', paper, year: date?.slice(0, 4) ?? '' })}>
            {errors.toDates}
          </Link>
          <Link className="button" data-quiet to={addressOf({ at: 'paper', paper })}>
            {errors.toLatest}
          </Link>
        </p>
      )}
    </Said>
  )
}

function LeadHead({ paper, entry: { date, edition } }: { paper: PaperId; entry: IssueEntry }) {
  const { data } = useQuery(issueHeadsQuery(paper, date, edition))
  return data?.heads[0] ?? '…'
}
