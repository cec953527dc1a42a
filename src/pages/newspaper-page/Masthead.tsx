import type { CSSProperties } from 'react'
import { sayDate } from '../../issue/dates.ts'
import type { Issue } from '../../issue/issue.ts'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { LunarDay } from '../issue/DayLine.tsx'
import { Nameplate } from '../issue/Nameplate.tsx'
import { Notice } from '../issue/Notice.tsx'
import { Steady } from '../issue/Steady.tsx'
import { EarPanel } from './EarPanel.tsx'
import { FolioLine } from './FolioLine.tsx'

type Props = { issue: Issue; paper: Paper }

/** 报头: the nameplate, the day, the ears (报眼); banners and the folio line below. */
export function Masthead({ issue, paper }: Props) {
  const messages = useMessages()
  const kind = messages.kinds[issue.kind]
  const ratio = paper.nameplate ? paper.nameplate.w / paper.nameplate.h : 4
  const dateStyle = paper.lang.startsWith('zh') ? 'long' : 'full'
  const name: CSSProperties & Record<`--${string}`, string> = { '--plate-ratio': String(ratio) }
  return (
    <>
      <header className="masthead" lang={paper.lang}>
        <div className="name" data-wide={ratio > 6 ? '' : undefined} style={name}>
          <h1 tabIndex={-1}>
            <Nameplate paper={paper} />
            {paper.titleLatin !== undefined && <span className="latin">{paper.titleLatin}</span>}
          </h1>
          <p className="day">
            <b aria-hidden="true">{Number(issue.date.slice(8))}</b>
            <Steady text={sayDate(issue.date, paper.lang, { dateStyle })} lang={paper.lang} />{' '}
            <br className="max-sm:hidden" />
            {paper.lang.startsWith('zh') && <span>{sayDate(issue.date, paper.lang, { weekday: 'long' })} </span>}
            <LunarDay issue={issue} paper={paper} />
            {kind !== '' && <strong className="text-accent"> {kind}</strong>}
          </p>
        </div>
        <div className="ears">
          {issue.ears.map((ear) => (
            <EarPanel key={ear.text.join()} ear={ear} lang={paper.lang} />
          ))}
        </div>
      </header>
      {issue.banners.map(({ lines: [first, ...rest] }) => (
        <p key={first} className="banner">
          {first}
          {rest.map((line) => (
            <small key={line}>{line}</small>
          ))}
        </p>
      ))}
      <div className="rule-ww" />
      <FolioLine issue={issue} paper={paper} />
      <Notice text={issue.provenance.notice} lang={paper.lang} />
    </>
  )
}
