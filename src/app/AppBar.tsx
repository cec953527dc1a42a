import { Link } from 'react-router'
import { sayDate } from '../issue/dates.ts'
import { addressOf } from '../issue/locator.ts'
import type { IssueEntry } from '../issue/paper.ts'
import { useSpeech } from '../messages/messages.ts'
import { Icon } from '../ui/Icon.tsx'
import { PageNumbers } from './PageNumbers.tsx'
import { datesLink, searchLink } from './places.ts'
import { SettingsPanel } from './SettingsPanel.tsx'
import type { Here } from './use-here.ts'
import type { NewIssue } from './use-new-issue.ts'

/** Shelf, the day with its neighbours, page numbers, dates, search, text size. A dot at the day leads to a newer issue. */
export function AppBar({ here, newer }: { here: Here; newer: NewIssue | undefined }) {
  const { messages, language } = useSpeech()
  const { bar } = messages
  const { issue, around, paper, paperId } = here
  const fresh = newer?.paper === paperId ? newer : undefined
  const short = ({ date, kind }: IssueEntry) =>
    `${sayDate(date, language, { month: 'long', day: 'numeric' })} ${messages.kinds[kind]}`.trim()
  const step = (entry: IssueEntry | undefined, label: string, text: (day: string) => string) =>
    entry &&
    issue && (
      <Link
        className="wide step"
        to={addressOf({ at: 'issue', paper: issue.paper, date: entry.date, edition: entry.edition })}
        aria-label={`${label} ${short(entry)}`}
      >
        {text(short(entry))}
      </Link>
    )
  return (
    <header className="bar">
      <div className="bar-in">
        <Link to={addressOf({ at: 'shelf' })} aria-label={bar.shelf} className="wide">
          <Icon name="shelf" />
        </Link>
        {issue && paper ? (
          <>
            {step(around?.previous, bar.previousIssue, (day) => `‹ ${day}`)}
            <Link className="day" to={addressOf({ at: 'issue', ...(fresh ?? issue) })}>
              {sayDate(issue.date, language, { dateStyle: 'long' })}
              {messages.kinds[issue.kind] !== '' && ` ${messages.kinds[issue.kind]}`}
              {fresh && <i role="img" aria-label={messages.moving.newIssue(short(fresh))} />}
            </Link>
            {step(around?.next, bar.nextIssue, (day) => `${day} ›`)}
          </>
        ) : (
          <Link className="day" to={paperId ? addressOf({ at: 'paper', paper: paperId }) : addressOf({ at: 'shelf' })}>
            {paper?.title ?? messages.appName}
          </Link>
        )}
        <span className="flex-1" />
        {issue && <PageNumbers here={here} issue={issue} />}
        {paperId && (
          <Link {...datesLink(paperId, issue?.date)} aria-label={bar.dates} className="wide">
            <Icon name="dates" />
          </Link>
        )}
        <Link {...searchLink(here)} aria-label={bar.search} className="wide">
          <Icon name="search" />
        </Link>
        <SettingsPanel />
      </div>
    </header>
  )
}
