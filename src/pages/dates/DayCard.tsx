import { useQuery } from '@tanstack/react-query'
import type { Ref } from 'react'
import { Link } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import type { IssueEntry, Paper } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { headsQuery } from '../../shelf/heads-query.ts'
import { KeepButton } from '../kept/KeepButton.tsx'
import { NoIssueThen } from './NoIssueThen.tsx'
import { sayDay } from './say.ts'
import { SmallSheet } from './SmallSheet.tsx'
import type { DayFacts } from './year-days.ts'

type Props = { paper: Paper; facts: DayFacts; ref: Ref<HTMLElement> }

/** What a day brought: its front in small, number, pages, the heads that led it, and every edition of it. */
export function DayCard({ paper, facts, ref }: Props) {
  const speech = useSpeech()
  const words = speech.messages.dates
  const { date, entries } = facts
  const { data: month = [] } = useQuery(headsQuery(paper.id, date.slice(0, 7)))
  const [main, ...others] = entries
  const told = main && month.find((one) => one.date === date && one.edition === main.edition)
  const heads = told?.heads ?? []
  const nameOf = ({ kind }: IssueEntry) => speech.messages.kinds[kind] || words.another
  return (
    <section ref={ref} className="day-card" aria-label={words.dayCard} tabIndex={-1}>
      {main && <SmallSheet paper={paper} heads={heads} cover={told?.cover} />}
      <div>
        <h3>{sayDay(date, speech)}</h3>
        {!main && <NoIssueThen paper={paper} facts={facts} />}
        {main && (
          <>
            <p>
              {[
                main.kind === 'normal' ? '' : nameOf(main),
                main.number === undefined ? '' : speech.messages.number(main.number),
                words.pages(main.pages.length),
                words.articles(main.articles),
              ]
                .filter((fact) => fact !== '')
                .join(' · ')}
            </p>
            <ul className="four-heads" lang={paper.lang}>
              {heads.map((head) => (
                <li key={head}>{head}</li>
              ))}
            </ul>
            <p className="verbs">
              <Link to={addressOf({ at: 'issue', paper: paper.id, date, edition: main.edition })}>{words.read}</Link>
              {others.map((entry) => (
                <Link
                  key={entry.edition}
                  to={addressOf({ at: 'issue', paper: paper.id, date, edition: entry.edition })}
                >
                  {words.open(nameOf(entry))}
                  <small>{words.pages(entry.pages.length)}</small>
                </Link>
              ))}
              <KeepButton paper={paper.id} entries={entries} />
            </p>
          </>
        )}
      </div>
    </section>
  )
}
