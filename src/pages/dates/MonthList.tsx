import { Link } from 'react-router'
import { sayDate } from '../../issue/dates.ts'
import { addressOf, issueName } from '../../issue/locator.ts'
import type { IssueEntry, Paper } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'

type Props = { paper: Paper; month: number; issues: readonly IssueEntry[] }

/** The issues of one month: day, weekday, kind, pages, and the heads that led them. */
export function MonthList({ paper, month, issues }: Props) {
  const { messages, language } = useSpeech()
  const words = messages.dates
  const here = issues.filter(({ date }) => Number(date.slice(5, 7)) === month)
  if (here.length === 0) return null
  return (
    <section aria-labelledby={`month-${month}`}>
      <h2 id={`month-${month}`} className="section-head">
        {words.month(month)}
        <span className="text-ui font-normal">{words.monthCount(here.length)}</span>
      </h2>
      <ul className="issue-list">
        {here.map(({ date, edition, kind, number, pages, heads }) => (
          <li key={issueName(date, edition)}>
            <Link to={addressOf({ at: 'issue', paper: paper.id, date, edition })}>
              <b>{Number(date.slice(8))}</b>
              <span>{sayDate(date, language, { weekday: 'short' })}</span>
              {messages.kinds[kind] !== '' && <em>{messages.kinds[kind]}</em>}
              <span className="heads" lang={paper.lang}>
                {heads.slice(0, 2).join('　')}
              </span>
              <small>
                {[number === undefined ? '' : messages.number(number), words.pages(pages.length)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
