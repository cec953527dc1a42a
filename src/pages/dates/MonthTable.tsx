import { memo } from 'react'
import type { IssueDate, PaperId } from '../../issue/ids.ts'
import { issueName } from '../../issue/locator.ts'
import { useSpeech } from '../../messages/messages.ts'
import { DayCell } from './DayCell.tsx'
import { weeksOf } from './days.ts'
import { weekdayNames } from './say.ts'
import type { DayFacts } from './year-days.ts'

type Props = {
  paper: PaperId
  /** `2021-07` */
  month: string
  /** The id of the heading that names it. */
  labelledBy: string
  factsOf: (date: IssueDate) => DayFacts
  size: 'small' | 'large'
  withLunar: boolean
  /** The day that the reader has come to, and the one of the issue read last, if they lie in this month. */
  chosen: IssueDate | undefined
  current: IssueDate | undefined
  /** The names of the issues that are on this device; the same set until it changes. */
  kept: ReadonlySet<string> | undefined
}

/** A month, weeks from Monday. Kept as long as nothing of it changes: a step by a day is then two months drawn and not thirteen. */
export const MonthTable = memo(function MonthTable(props: Props) {
  const { paper, month, labelledBy, factsOf, size, withLunar, chosen, current, kept } = props
  const { messages, language } = useSpeech()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the keys of a grid walk it
    <table className="days" data-size={size} role="grid" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {weekdayNames(language).map((name, at) => (
            <th key={name} scope="col" aria-label={name}>
              {messages.dates.weekdays[at]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, row) => (
          <tr key={week.find((day) => day !== undefined) ?? row}>
            {week.map((day, column) =>
              day === undefined ? (
                // oxlint-disable-next-line react/no-array-index-key, jsx-a11y/control-has-associated-label -- a place without a day
                <td key={column} />
              ) : (
                <DayCell
                  key={day}
                  paper={paper}
                  facts={factsOf(day)}
                  isLarge={size === 'large'}
                  withLunar={withLunar}
                  isChosen={day === chosen}
                  isCurrent={day === current}
                  isKept={isKept(factsOf(day), kept)}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
})

function isKept({ entries }: DayFacts, kept: ReadonlySet<string> | undefined): boolean {
  return kept !== undefined && kept.size > 0 && entries.some(({ date, edition }) => kept.has(issueName(date, edition)))
}
