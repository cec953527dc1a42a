import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, type CSSProperties } from 'react'
import { Link } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { yearQuery } from '../../shelf/queries.ts'
import { monthCounts } from './month-counts.ts'
import { monthsOf } from './days.ts'
import { useInSight } from './use-in-sight.ts'

type Props = { paper: Paper; year: Paper['years'][number]; isHere: boolean; isStop: boolean }

/** One year of the timeline. Its file is fetched when it comes in sight; until then it has its count and empty months. */
export function TimelineYear({ paper, year, isHere, isStop }: Props) {
  const words = useMessages().dates
  const row = useRef<HTMLTableRowElement>(null)
  const isSeen = useInSight(row, 0.5)
  const { data } = useQuery({ ...yearQuery(paper.id, year), enabled: isSeen })

  // after the router, which puts a new page at its top
  useEffect(() => {
    const isOnTop = row.current?.closest('section')?.matches(':first-child') === true
    if (isHere && !isOnTop) row.current?.scrollIntoView({ block: 'center' })
  }, [isHere])

  return (
    <tr ref={row} data-here={isHere ? '' : undefined}>
      <th scope="row">
        <Link
          to={addressOf({ at: 'dates', paper: paper.id, year: year.year })}
          aria-current={isHere ? 'true' : undefined}
          tabIndex={isStop ? 0 : -1}
        >
          {year.year}
        </Link>
        <small>{words.count(year.count)}</small>
      </th>
      {monthsOf(year.year).map((month) => {
        const { issues, missing } = data ? monthCounts(data, month) : { issues: 0, missing: 0 }
        const number = month.slice(5)
        const heights: CSSProperties & Record<`--${string}`, string> = {
          '--issues': (issues / 31).toFixed(3),
          '--missing': (missing / 31).toFixed(3),
        }
        const label = words.together([
          words.yearMonth(year.year, Number(number)),
          words.count(issues),
          missing === 0 ? '' : words.gaps(missing),
        ])
        return (
          <td key={month}>
            {(issues > 0 || missing > 0) && (
              <Link
                to={addressOf({ at: 'dates', paper: paper.id, year: year.year, month: number })}
                aria-label={label}
                title={label}
                style={heights}
                tabIndex={-1}
              >
                {missing > 0 && <i data-gap="" />}
                {issues > 0 && <i data-heat="2" />}
              </Link>
            )}
          </td>
        )
      })}
    </tr>
  )
}
