import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type CSSProperties } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import type { SearchState } from '../../search/protocol.ts'
import { addressWith, requestOf, type Asked } from './asked.ts'
import { changeToYears, handlesOf, yearsOf, type Handles } from './years-span.ts'

type Props = { asked: Asked; paper: Paper; state: SearchState }

/** A handle that is moved step by step asks once, when it rests. */
const restMs = 350

/**
 * What was found by year, a bar each, and two handles that say from which year to which. Nothing for a run of one year. Of
 * the years outside the span the bars are those of the search before it was narrowed, where that is known.
 */
export function YearHistogram({ asked, paper, state }: Props) {
  const { search: words } = useMessages()
  const client = useQueryClient()
  const navigate = useNavigate()
  const years = yearsOf(paper.years)
  const asks = handlesOf(asked, years)
  const [moved, setMoved] = useState<Handles>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  if (years.length < 2) return null

  const counts = new Map([...widerYears(client, asked, paper), ...state.years].map(({ year, count }) => [year, count]))
  const most = Math.max(1, ...counts.values())
  const { first, last } = moved ?? asks
  const move = (next: Handles) => {
    setMoved(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      setMoved(undefined)
      void navigate(addressWith(asked, changeToYears(next, years)), { preventScrollReset: true })
    }, restMs)
  }
  const say = (at: number) => words.yearCount(years[at] ?? '', counts.get(years[at] ?? '') ?? 0)
  const handle = (label: string, value: number, to: (at: number) => Handles) => (
    <input
      type="range"
      min={0}
      max={years.length - 1}
      value={value}
      aria-label={label}
      aria-valuetext={say(value)}
      onChange={({ target }) => move(to(Number(target.value)))}
    />
  )
  return (
    <section className="year-histogram">
      <h2>
        {words.years}
        <small>{words.span(years[first], years[last])}</small>
      </h2>
      <div className="year-columns" data-many={years.length > 40 ? '' : undefined}>
        {years.map((year, at) => {
          const count = counts.get(year) ?? 0
          const style: CSSProperties & Record<`--${string}`, string> = { '--share': (count / most).toFixed(3) }
          return (
            <Link
              key={year}
              to={addressWith(asked, changeToYears({ first: at, last: at }, years))}
              style={style}
              title={words.yearCount(year, count)}
              data-none={count === 0 ? '' : undefined}
              data-outside={at < first || at > last ? '' : undefined}
              // for a pointer; the handles beneath have the keys and say the same
              aria-hidden
              tabIndex={-1}
              preventScrollReset
            />
          )
        })}
      </div>
      <div className="year-handles" role="group" aria-label={words.years}>
        {handle(words.fromYear, first, (at) => ({ first: Math.min(at, last), last }))}
        {handle(words.toYear, last, (at) => ({ first, last: Math.max(at, first) }))}
      </div>
      <p className="year-axis" aria-hidden>
        <span>{years[0]}</span>
        <span>{years.at(-1)}</span>
      </p>
    </section>
  )
}

/** By year, what the same search found before it was narrowed to a span; empty where it never was asked so. */
function widerYears(client: QueryClient, asked: Asked, paper: Paper): SearchState['years'] {
  const { from: _from, to: _to, ...wide } = asked
  const { limit: _limit, ...request } = requestOf(wide, paper.id, 0)
  const found = client.getQueriesData<SearchState>({ queryKey: ['search', request] }).find(([[, key]]) => {
    const isNarrower =
      typeof key === 'object' &&
      key !== null &&
      ['from', 'to', 'page', 'column', 'kind'].some((field) => field in key && !(field in request))
    return !isNarrower
  })
  return found?.[1]?.years ?? []
}
