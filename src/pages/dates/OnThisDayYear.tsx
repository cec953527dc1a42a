import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { IssueDate } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { headsQuery } from '../../shelf/heads-query.ts'
import { yearQuery } from '../../shelf/queries.ts'

type Props = {
  paper: Paper
  year: Paper['years'][number]
  /** `undefined` for 29 February of a common year. */
  date: IssueDate | undefined
  isWanted: boolean
}

/** One earlier year of the strip: its lead that day, or quietly that there was no paper. */
export function OnThisDayYear({ paper, year, date, isWanted }: Props) {
  const { dates, on } = useMessages()
  const { data, isError } = useQuery({ ...yearQuery(paper.id, year), enabled: isWanted })
  const entry = data?.issues.find((one) => one.date === date)
  const { data: month } = useQuery({
    ...headsQuery(paper.id, date?.slice(0, 7) ?? ''),
    enabled: entry !== undefined,
  })
  const lead = month?.find((one) => one.date === date && one.edition === entry?.edition)?.heads[0]
  const small = [dates.year(year.year), entry ? dates.pages(entry.pages.length) : ''].filter((part) => part !== '')
  return entry ? (
    <Link
      className="that-day"
      to={addressOf({ at: 'issue', paper: paper.id, date: entry.date, edition: entry.edition })}
    >
      <small>{small.join(' · ')}</small>
      <strong lang={paper.lang}>{lead}</strong>
    </Link>
  ) : (
    <p className="that-day">
      <small>{dates.year(year.year)}</small>
      {data && <span>{date === undefined ? on.noSuchDay : on.noIssue}</span>}
      {isError && <span>{on.lost}</span>}
    </p>
  )
}
