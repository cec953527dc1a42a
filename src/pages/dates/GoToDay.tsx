import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { PageLabel } from '../../issue/ids.ts'
import { issueName } from '../../issue/locator.ts'
import type { IssueEntry, Paper } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { headsQuery } from '../../shelf/heads-query.ts'
import { GoToDate } from './GoToDate.tsx'
import { entryAddress, pageIn, type Answer } from './resolve.ts'

type Props = { paper: Paper; answer: Extract<Answer, { is: 'issue' }>; taken: string | undefined }

/** A day that has a paper: the day in both calendars, number, pages, what led it; and its other editions. */
export function GoToDay({ paper, answer: { date, entries, page }, taken }: Props) {
  const { messages } = useSpeech()
  const { data: month = [] } = useQuery(headsQuery(paper.id, date.slice(0, 7)))
  const [main, ...others] = entries
  if (!main) return null
  const lead = month.find((one) => one.date === date && one.edition === main.edition)?.heads[0]
  return (
    <>
      <Link to={entryAddress(paper, main, page)}>
        <GoToDate paper={paper} date={date} taken={taken} />
        <Facts entry={main} page={page} />
        {lead !== undefined && <span lang={paper.lang}>{lead}</span>}
      </Link>
      {others.map((entry) => (
        <Link key={issueName(date, entry.edition)} to={entryAddress(paper, entry, page)}>
          <b>{messages.kinds[entry.kind] || messages.dates.another}</b>
          <Facts entry={entry} page={page} />
        </Link>
      ))}
    </>
  )
}

function Facts({ entry, page }: { entry: IssueEntry; page: PageLabel | undefined }) {
  const { messages } = useSpeech()
  const wanted = page === undefined ? undefined : pageIn(entry, page)
  const facts = [
    wanted === undefined ? '' : messages.page(wanted),
    page !== undefined && wanted === undefined ? messages.goTo.noPage(messages.page(page)) : '',
    messages.dates.pages(entry.pages.length),
    entry.number === undefined ? '' : messages.number(entry.number),
  ]
  return <small>{facts.filter((fact) => fact !== '').join(' · ')}</small>
}
