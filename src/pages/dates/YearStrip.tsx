import { useLayoutEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react'
import { Link } from 'react-router'
import type { IssueDate } from '../../issue/ids.ts'
import { addressOf, type DatesView } from '../../issue/locator.ts'
import type { Paper } from '../../issue/paper.ts'
import { useMessages } from '../../messages/messages.ts'
import { aboutDay } from './about-day.ts'
import { inYear } from './days.ts'
import { decadesOf, heldYears, isThin, mostBars, spanOf, stopIn } from './run.ts'

type Props = { paper: Paper; year: string | undefined; view: DatesView | undefined; day: IssueDate | undefined }
type PaperYear = Paper['years'][number]

/**
 * The whole run: a bar a year, as high as it has issues; over sixty years, ten to a decade. One stop of the Tab key: arrows
 * go from year to year. Nothing where there is one year only.
 */
export function YearStrip({ paper, year, view, day }: Props) {
  const words = useMessages().dates
  const box = useRef<HTMLDivElement>(null)
  const held = heldYears(paper.years)
  const most = Math.max(...held.map(({ count }) => count))
  const stop = stopIn(paper.years, year)
  const isGrid = spanOf(paper.years) > mostBars

  useLayoutEffect(() => {
    const here = box.current?.querySelector<HTMLElement>(`[data-year="${stop}"]`)
    if (!box.current || !here) return
    box.current.scrollLeft = here.offsetLeft - (box.current.clientWidth - here.offsetWidth) / 2
    box.current.scrollTop = here.offsetTop - (box.current.clientHeight - here.offsetHeight) / 2
  }, [stop])

  if (held.length < 2) return null
  const bar = (whole: PaperYear, at: number) => {
    const { year: one, count, last } = whole
    const isUnfinished = one === held.at(-1)?.year && !last.endsWith('12-31')
    const thin = isThin(whole, paper.years) && !isUnfinished
    const height: CSSProperties & Record<`--${string}`, string> = { '--share': (count / most).toFixed(3) }
    return (
      <Link
        key={one}
        to={addressOf({ at: 'dates', paper: paper.id, year: one, ...(view ? { view } : {}) })}
        state={day && aboutDay(inYear(day, one))}
        aria-label={words.together([words.yearOf(one, count), thin ? words.thin : ''])}
        aria-current={one === year ? 'true' : undefined}
        data-year={one}
        tabIndex={one === stop ? 0 : -1}
        data-thin={thin ? '' : undefined}
        style={height}
        preventScrollReset
      >
        <i />
        <span>{isGrid ? one : <Label year={one} isWhole={hasFourFigures(one, at === 0, stop)} />}</span>
      </Link>
    )
  }
  return (
    <nav aria-label={words.years}>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- one of its links has it */}
      <div
        ref={box}
        className={isGrid ? 'decades' : 'year-bars'}
        data-many={held.length > 32 ? '' : undefined}
        role="toolbar"
        aria-label={words.years}
        onKeyDown={walk}
      >
        {isGrid
          ? decadesOf(paper.years).map(({ decade, years }) => (
              <div key={decade}>{years.map((one, at) => (one.held ? bar(one.held, at) : <span key={one.year} />))}</div>
            ))
          : held.map(bar)}
      </div>
    </nav>
  )
}

/** Every fifth year, the first and the one that is shown have four figures, where their neighbour leaves them room. */
function hasFourFigures(year: string, isFirst: boolean, shown: string | undefined): boolean {
  const away = Math.abs(Number(year) - Number(shown))
  return away === 0 || (away > 1 && (Number(year) % 5 === 0 || (isFirst && Number(year) % 5 !== 4)))
}

function Label({ year, isWhole }: { year: string; isWhole: boolean }) {
  return isWhole ? year : <span>{year.slice(2)}</span>
}

/** Arrows go from year to year, PageUp and PageDown by ten, Home and End to the first and last. */
function walk(event: KeyboardEvent<HTMLElement>) {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowUp: -1,
    ArrowRight: 1,
    ArrowDown: 1,
    PageUp: -10,
    PageDown: 10,
    Home: -Infinity,
    End: Infinity,
  }
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  const years = [...event.currentTarget.querySelectorAll<HTMLElement>('a')]
  const at = years.indexOf(event.target)
  years[Math.min(years.length - 1, Math.max(0, at + step))]?.focus()
}
