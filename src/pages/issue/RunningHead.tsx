import { Link } from 'react-router'
import type { Issue } from '../../issue/issue.ts'
import { addressOf } from '../../issue/locator.ts'
import type { Page } from '../../issue/page.ts'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { LunarDay, sayDay } from './DayLine.tsx'
import { Nameplate } from './Nameplate.tsx'
import { Notice } from './Notice.tsx'
import { Steady } from './Steady.tsx'

type Props = {
  issue: Issue
  paper: Paper
  page: Page | undefined
  /** On an inside page the head is the page's title; over an article it only says where one is. */
  isTitle?: boolean
}

/** 报眉: page number and name, the nameplate small, the day; over a reversed 文武线. */
export function RunningHead({ issue, paper, page, isTitle = false }: Props) {
  const messages = useMessages()
  const where = page ? (
    <>
      {isTitle ? <b>{page.label}</b> : `${messages.page(page.label)}　`}
      {page.name ?? (isTitle ? messages.page(page.label) : '')}
    </>
  ) : null
  const front = addressOf({ at: 'issue', paper: paper.id, date: issue.date, edition: issue.edition })
  return (
    <>
      <div className="running" data-page={isTitle ? '' : undefined} lang={paper.lang}>
        {isTitle ? <h1 tabIndex={-1}>{where}</h1> : <span>{where}</span>}
        <Link to={front} aria-label={paper.title}>
          <Nameplate paper={paper} />
        </Link>
        <span>
          <Steady text={sayDay(issue, paper.lang)} lang={paper.lang} />
          {'　'}
          <LunarDay issue={issue} paper={paper} />
        </span>
      </div>
      <div className="rule-ww" data-reversed />
      <Notice text={issue.provenance.notice} lang={paper.lang} />
    </>
  )
}
