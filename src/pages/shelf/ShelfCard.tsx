import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { LastRead } from '../../desk/last-read.ts'
import { sayDate } from '../../issue/dates.ts'
import { addressOf } from '../../issue/locator.ts'
import type { ShelfIndex } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { paperQuery } from '../../shelf/queries.ts'
import { Nameplate } from '../issue/Nameplate.tsx'
import { LastPlace } from './LastPlace.tsx'

type Props = {
  paper: ShelfIndex['papers'][number]
  lastRead: LastRead | undefined
  /** The desk has answered. */
  isKnown: boolean
}

/**
 * One paper: its nameplate, a folio line (years, issues, days of publication, latest issue), what was read last in it, and
 * one thing to do next, in bold.
 */
export function ShelfCard({ paper, lastRead, isKnown }: Props) {
  const { messages, language } = useSpeech()
  const { shelf } = messages
  const { data: facts } = useQuery(paperQuery(paper.id))
  const years = paper.first.slice(0, 4) === paper.last.slice(0, 4) ? [paper.first] : [paper.first, paper.last]
  const days = facts?.calendar?.days
  return (
    <li lang={paper.lang}>
      <h2>
        <Link to={addressOf({ at: 'paper', paper: paper.id })} aria-label={paper.title}>
          <Nameplate paper={paper} isPath />
        </Link>
      </h2>
      <p className="shelf-folio" lang={language}>
        <span>{years.map((date) => date.slice(0, 4)).join('—')}</span>
        <span>{shelf.issues(paper.count.toLocaleString())}</span>
        {days && <span>{shelf.days(days)}</span>}
        <span>{shelf.latest(sayDate(paper.last, language, { dateStyle: 'medium' }))}</span>
      </p>
      <div className="shelf-last" lang={language}>
        {lastRead ? <LastPlace paper={paper.id} lang={paper.lang} lastRead={lastRead} /> : isKnown && shelf.neverOpened}
      </div>
      <p className="shelf-verbs" lang={language}>
        {lastRead ? (
          <>
            <Link to={placeOf(paper.id, lastRead)}>
              <b>{shelf.goOn}</b>
            </Link>
            <Link to={addressOf({ at: 'paper', paper: paper.id })}>{shelf.today}</Link>
          </>
        ) : (
          <Link to={addressOf({ at: 'paper', paper: paper.id })}>
            <b>{shelf.open}</b>
          </Link>
        )}
        <Link to={addressOf({ at: 'dates', paper: paper.id })}>{shelf.dates}</Link>
        {facts?.columns && <Link to={addressOf({ at: 'columns', paper: paper.id })}>{shelf.columns}</Link>}
      </p>
    </li>
  )
}

/** Where to go on: at the paragraph, the article, or the page. */
function placeOf(paper: Props['paper']['id'], { date, edition, page, article, paragraph }: LastRead): string {
  const issue = { paper, date, edition }
  if (article === undefined) return addressOf({ at: 'page', ...issue, page })
  const paragraphs = paragraph === undefined ? {} : { paragraphs: { from: paragraph, to: paragraph } }
  return addressOf({ at: 'article', ...issue, article, ...paragraphs })
}
