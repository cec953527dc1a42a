import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Link } from 'react-router'
import { sayDate } from '../../issue/dates.ts'
import { addressOf, issueName } from '../../issue/locator.ts'
import type { Paper, Year } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { headsQuery } from '../../shelf/heads-query.ts'
import { sayMonthDay } from './say.ts'
import { Sentence } from './Sentence.tsx'
import { useInSight } from './use-in-sight.ts'

type Props = { paper: Paper; month: string; year: Year }

/** The issues of one month: day, weekday, kind, the heads that led them, number and pages; and where there were none, why. */
export function MonthList({ paper, month, year }: Props) {
  const { messages, language } = useSpeech()
  const words = messages.dates
  const section = useRef<HTMLElement>(null)
  const isSeen = useInSight(section)
  const { data: told = [] } = useQuery({ ...headsQuery(paper.id, month), enabled: isSeen })
  const issues = year.issues.filter(({ date }) => date.startsWith(month))
  const gaps = year.gaps.filter(({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7))
  const number = Number(month.slice(5))
  const rows = [
    ...issues.map((entry) => ({ at: issueName(entry.date, entry.edition), entry, gap: undefined })),
    ...gaps.map((gap) => ({ at: gap.from < month ? month : gap.from, entry: undefined, gap })),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return (
    <section ref={section} aria-labelledby={`month-${number}`} data-month={month.slice(5)}>
      <h2 id={`month-${number}`} className="section-head">
        {words.month(number)}
        <span className="text-ui font-normal">{issues.length === 0 ? words.noMonth : words.count(issues.length)}</span>
      </h2>
      <ul className="issue-list">
        {rows.map(({ at, entry, gap }) =>
          entry ? (
            <li key={at}>
              <Link to={addressOf({ at: 'issue', paper: paper.id, date: entry.date, edition: entry.edition })}>
                <b>{Number(entry.date.slice(8))}</b>
                <span>{sayDate(entry.date, language, { weekday: 'short' })}</span>
                <span className="heads" lang={paper.lang}>
                  {messages.kinds[entry.kind] !== '' && <em lang={language}>{messages.kinds[entry.kind]}</em>}
                  <Heads heads={told.find((one) => one.date === entry.date && one.edition === entry.edition)?.heads} />
                </span>
                <small>
                  {[entry.number === undefined ? '' : messages.number(entry.number), words.pages(entry.pages.length)]
                    .filter((fact) => fact !== '')
                    .join(' · ')}
                </small>
              </Link>
            </li>
          ) : (
            <li key={`gap ${at}`} data-gap="">
              <Sentence
                text={words.gapRange(sayMonthDay(gap.from, language), sayMonthDay(gap.to, language), gap.reason)}
                part={gap.reason}
                lang={paper.lang}
              />
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

/** The lead in bold, the others after it on a line of their own; both have their place before they come. */
function Heads({ heads }: { heads: readonly string[] | undefined }) {
  const [lead, ...others] = heads ?? []
  return (
    <>
      <strong>{lead}</strong>
      <span>{others.join('　')}</span>
    </>
  )
}
