import { Link } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { yearsBeside } from './run.ts'

type Props = { paper: Paper; year: string }

/** A year the paper has not: the nearest ones that it has. */
export function NoYear({ paper, year }: Props) {
  const words = useMessages().dates
  const { previous, next } = yearsBeside(year, paper.years)
  return (
    <div className="state">
      <h2>{words.noYear(year)}</h2>
      <p>{words.noYearBody}</p>
      <p className="flex flex-wrap gap-3">
        {[previous, next].map(
          (one) =>
            one !== undefined && (
              <Link key={one} className="button" to={addressOf({ at: 'dates', paper: paper.id, year: one })}>
                {words.year(one)}
              </Link>
            ),
        )}
      </p>
    </div>
  )
}
