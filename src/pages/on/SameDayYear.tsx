import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { Link } from 'react-router'
import type { IssueDate } from '../../issue/ids.ts'
import { addressOf, issueName } from '../../issue/locator.ts'
import type { IssueEntry, Paper } from '../../issue/paper.ts'
import { useMessages, useSpeech } from '../../messages/messages.ts'
import { issueHeadsQuery } from '../../shelf/heads-query.ts'
import { yearQuery } from '../../shelf/queries.ts'
import { sayMonthDay, sayWeekday } from '../dates/say.ts'
import { Sentence } from '../dates/Sentence.tsx'
import { yearDays } from '../dates/year-days.ts'

/** A day, and its Chinese name where that is one of a leap month. */
export type Match = { date: IssueDate; leapDay?: string | undefined }

type Props = { paper: Paper; year: Paper['years'][number]; matches: readonly Match[]; saysDate: boolean }

/** What a year has of the day: its issues, every edition; or quietly that it has none, and why. */
export function SameDayYear({ paper, year, matches, saysDate }: Props) {
  const { messages, language } = useSpeech()
  const words = messages.on
  const { data, isError } = useQuery(yearQuery(paper.id, year))
  const factsOf = data && yearDays(data)
  if (matches.length === 0 || isError)
    return (
      <li>
        <b>{year.year}</b>
        <span>{isError ? words.lost : words.noSuchDay}</span>
      </li>
    )
  return matches.map(({ date, leapDay = '' }) => {
    const day = [saysDate ? sayMonthDay(date, language) : '', sayWeekday(date, language), leapDay]
      .filter((part) => part !== '')
      .join(' ')
    const { entries, gap } = factsOf?.(date) ?? { entries: [], gap: undefined }
    return entries.length > 0 ? (
      <Fragment key={date}>
        {entries.map((entry) => (
          <li key={issueName(date, entry.edition)}>
            <Issue paper={paper} entry={entry} day={day} leapDay={leapDay} />
          </li>
        ))}
      </Fragment>
    ) : (
      <li key={date}>
        <b>{year.year}</b>
        <small>
          <Sentence text={day} part={leapDay} lang="zh-Hans" />
        </small>
        {data && (
          <span>
            {gap === undefined ? (
              words.noIssue
            ) : (
              <Sentence text={messages.dates.gapOn(gap)} part={gap} lang={paper.lang} />
            )}
          </span>
        )}
      </li>
    )
  })
}

function Issue({ paper, entry, day, leapDay }: { paper: Paper; entry: IssueEntry; day: string; leapDay: string }) {
  const { dates: words, kinds } = useMessages()
  const { date, edition, kind, pages } = entry
  const { data: told } = useQuery(issueHeadsQuery(paper.id, date, edition))
  return (
    <Link to={addressOf({ at: 'issue', paper: paper.id, date, edition })}>
      <b>{date.slice(0, 4)}</b>
      <small>
        <Sentence
          text={[day, kinds[kind], words.pages(pages.length)].filter((part) => part !== '').join(' · ')}
          part={leapDay}
          lang="zh-Hans"
        />
      </small>
      <strong lang={paper.lang}>{told?.heads[0]}</strong>
    </Link>
  )
}
