import type { KeyboardEvent } from 'react'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { decadesOf, stopIn } from './run.ts'
import { TimelineYear } from './TimelineYear.tsx'

type Props = { paper: Paper; year: string }

/** The whole run on one sheet, the latest decade first: every year in twelve bars, as high as the month has issues. */
export function TimelineView({ paper, year }: Props) {
  const words = useMessages().dates
  const months = Array.from({ length: 12 }, (_, at) => at + 1)
  const stop = stopIn(paper.years, year)
  const decades = decadesOf(paper.years)
    .toReversed()
    .map(({ decade, years }) => ({ decade, years: years.flatMap(({ held }) => held ?? []).toReversed() }))
  return (
    <div className="timeline">
      {decades
        .filter(({ years }) => years.length > 0)
        .map(({ decade, years }) => (
          <section key={decade} aria-labelledby={`decade-${decade}`}>
            <div className="dates-head">
              <h2 id={`decade-${decade}`}>{words.decade(decade)}</h2>
              <small>{words.count(years.reduce((sum, { count }) => sum + count, 0))}</small>
            </div>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- arrows walk it */}
            <table role="grid" aria-labelledby={`decade-${decade}`} onKeyDown={walk}>
              <thead>
                <tr>
                  <th scope="col">{words.years}</th>
                  {months.map((month) => (
                    <th key={month} scope="col" aria-label={words.month(month)}>
                      {month}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {years.map((one) => (
                  <TimelineYear
                    key={one.year}
                    paper={paper}
                    year={one}
                    isHere={one.year === year}
                    isStop={one.year === stop}
                  />
                ))}
              </tbody>
            </table>
          </section>
        ))}
    </div>
  )
}

/** Arrows go to the next month or year that has something to open, over the borders of the decades too. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const [across, down] = steps[event.key] ?? [0, 0]
  const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td, th') : null
  const run = event.currentTarget.closest('.timeline')
  if (!cell || !run || (across === 0 && down === 0) || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  const rows = [...run.querySelectorAll<HTMLTableRowElement>('tbody tr')]
  let [row, column] = [rows.findIndex((one) => one.contains(cell)) + down, cell.cellIndex + across]
  while (rows[row]?.cells[column]) {
    const link = rows[row]?.cells[column]?.querySelector('a')
    if (link) {
      link.focus()
      return
    }
    row += down
    column += across
  }
}

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
