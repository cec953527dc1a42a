import { Link } from 'react-router'
import type { Instalment } from '../../issue/columns.ts'
import { sayDate } from '../../issue/dates.ts'
import { addressOf } from '../../issue/locator.ts'
import type { Paper } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { sayEdition } from '../issue/say-days.ts'

type Props = {
  paper: Paper
  instalments: readonly Instalment[]
  /** Then the year need not be said again. */
  isUnderYear?: boolean
}

/** Instalments in the order given: day, headline, part and page. */
export function InstalmentList({ paper, instalments, isUnderYear = false }: Props) {
  const { messages, language } = useSpeech()
  const style = isUnderYear ? ({ month: 'long', day: 'numeric' } as const) : ({ dateStyle: 'long' } as const)
  return (
    <ol className="instalment-list">
      {instalments.map((one) => (
        <li key={`${one.date} ${one.edition ?? ''} ${one.id}`}>
          <Link to={addressOf({ at: 'article', paper: paper.id, ...one, article: one.id })}>
            <time dateTime={one.date}>
              {sayDate(one.date, language, style)} {sayEdition(one.edition, messages)}
            </time>
            <small>
              {one.part !== undefined && `${messages.columns.part(one.part)} · `}
              {messages.page(one.page)}
            </small>
            <b lang={paper.lang}>{one.head}</b>
          </Link>
        </li>
      ))}
    </ol>
  )
}
