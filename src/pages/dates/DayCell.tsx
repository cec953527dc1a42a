import { Link } from 'react-router'
import type { PaperId } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import { useSpeech } from '../../messages/messages.ts'
import { lunarNote } from './chinese-day.ts'
import { heatOf } from './heat.ts'
import { labelOf } from './say.ts'
import type { DayFacts } from './year-days.ts'

type Props = {
  paper: PaperId
  facts: DayFacts
  /** With lunar day and pages printed in the cell. */
  isLarge: boolean
  withLunar: boolean
  isChosen: boolean
  isCurrent: boolean
  /** An issue of it is on this device. */
  isKept: boolean
}

/** A day as a square: a link to its issue, or a figure where there is none. Everything that it shows it also says. */
export function DayCell({ paper, facts, isLarge, withLunar, isChosen, isCurrent, isKept }: Props) {
  const speech = useSpeech()
  const { date, entries, gap } = facts
  const [main] = entries
  const note = isLarge && withLunar ? lunarNote(date) : undefined
  const kinds = entries.map(({ kind }) => kind).filter((kind) => kind !== 'normal')
  const focusable = {
    tabIndex: isChosen ? 0 : -1,
    'data-date': date,
    'aria-label': labelOf(facts, speech, { withLunar, isKept }),
    'aria-current': isCurrent ? ('date' as const) : undefined,
  }
  const inside = (
    <>
      <b>{Number(date.slice(8))}</b>
      {note && (
        <i lang="zh-Hans" data-marked={note.isMarked ? '' : undefined}>
          {note.text}
        </i>
      )}
      {isLarge && main && <small>{speech.messages.dates.pages(main.pages.length)}</small>}
      {kinds.map((kind) => (
        <s key={kind} data-kind={kind} />
      ))}
    </>
  )
  return main ? (
    <td data-heat={heatOf(main.pages.length)} data-kept={isKept ? '' : undefined} aria-selected={isChosen || undefined}>
      <Link {...focusable} to={addressOf({ at: 'issue', paper, date, edition: main.edition })}>
        {inside}
      </Link>
    </td>
  ) : (
    <td {...focusable} data-gap={gap === undefined ? undefined : ''} aria-selected={isChosen || undefined}>
      <span>{inside}</span>
    </td>
  )
}
