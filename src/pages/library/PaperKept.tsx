import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Link } from 'react-router'
import { addressOf } from '../../issue/locator.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { keepFailureOf } from '../../offline/keep-failure.ts'
import { paperQuery } from '../../shelf/queries.ts'
import { Nameplate } from '../issue/Nameplate.tsx'
import { sayDaysBeside } from '../issue/say-days.ts'
import { keptQuery } from '../kept/kept-query.ts'
import { sayBytes } from '../kept/say-bytes.ts'
import { useKeeping } from '../kept/use-keeping.ts'
import { KeepNewest } from './KeepNewest.tsx'
import { bytesOf, foldYears, keptYears, spanOf, type KeptYear } from './kept-years.ts'
import type { PaperHere } from './loader.ts'
import { newestCount } from './newest-query.ts'
import { Outcome } from './Outcome.tsx'
import { useHeldFocus } from './use-held-focus.ts'
import { YearRow } from './YearRow.tsx'

/** One paper: what of it is here, its newest issues to be kept, and a row a year. */
export function PaperKept({ paper: { id, onShelf } }: { paper: PaperHere }) {
  const { messages, language } = useSpeech()
  const words = messages.library
  const { data: facts, error } = useQuery(paperQuery(id))
  const { data: kept = [] } = useQuery(keptQuery(id))
  const { keep, stop, remove, progress, failed } = useKeeping(id)
  const [asked, setAsked] = useState<string>()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [stuck, setStuck] = useState<string>()
  const title = useRef<HTMLAnchorElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const heldFocus = useHeldFocus(title)
  const years = keptYears(facts?.years ?? [], kept)
  const [shown, behind] = foldYears(years, opened)
  const all = years.reduce((sum, year) => sum + Math.max(year.listed?.count ?? 0, year.kept.length), 0)
  const span = spanOf(kept)
  /** Its only year would say the same as its newest issues. */
  const isOneRow = !facts || (years.length < 2 && all <= newestCount)
  const name = facts ?? onShelf
  const isFromIndex = facts === undefined // its nameplate is named from the root of the shelf
  const keepShown = (more: readonly KeptYear[]) => setOpened(new Set([...opened, ...more.map(({ year }) => year)]))
  /** The button that shows them goes; the focus goes on to the first of them. */
  function showAll() {
    flushSync(() => keepShown(behind))
    list.current?.children[years.findIndex((year) => behind.includes(year))]?.querySelector('a')?.focus()
  }
  /** A year, or the newest. What was asked on another screen is stopped where there is surely a button. */
  const going = asked ?? (isOneRow ? years[0]?.year : 'newest')
  const busy = (what: string) => progress && (going === what ? ('here' as const) : ('elsewhere' as const))
  const keepThese = (what: string) => (entries: readonly IssueEntry[]) => {
    setAsked(what)
    void keep(entries)
  }
  async function removeThese(held: KeptYear, names: readonly string[]) {
    keepShown([held]) // its row stays where the reader is
    setStuck(undefined)
    await remove(names).catch(() => setStuck(held.year))
  }
  const outcome = <Outcome progress={progress} failed={failed} />
  return (
    <section className="library-paper" aria-labelledby={`library-${id}`}>
      <div {...heldFocus}>
        <h2 id={`library-${id}`} lang={name?.lang}>
          <Link ref={title} to={addressOf({ at: 'paper', paper: id })} aria-label={name?.title ?? id}>
            {name ? <Nameplate paper={name} isPath={isFromIndex} /> : id}
          </Link>
        </h2>
        <p className="shelf-folio">
          {kept.length === 0 && <span>{words.none}</span>}
          <span>
            {kept.length === 0
              ? messages.shelf.issues(all.toLocaleString())
              : words.of(kept.length.toLocaleString(), all.toLocaleString())}
          </span>
          {kept.length > 0 && <span>{sayBytes(bytesOf(kept), language)}</span>}
          {span && <span>{sayDaysBeside(...span, facts?.years.at(-1)?.last ?? span[1], language)}</span>}
        </p>
        {error && !facts && <p>{words.noList(messages.kept.failure[keepFailureOf(error)])}</p>}
        {!isOneRow && (
          <KeepNewest paper={id} kept={kept} busy={busy('newest')} onKeep={keepThese('newest')} onStop={stop} />
        )}
        {!isOneRow && going === 'newest' && outcome}
      </div>
      {shown.length > 0 && (
        <ul ref={list} aria-label={words.years}>
          {shown.map((held) => (
            <YearRow
              key={held.year}
              paper={id}
              held={held}
              busy={busy(held.year)}
              onKeep={keepThese(held.year)}
              onStop={stop}
              onRemove={(names) => void removeThese(held, names)}
            >
              {going === held.year && outcome}
              {stuck === held.year && (
                <p className="library-note" role="alert">
                  {words.notRemoved}
                </p>
              )}
            </YearRow>
          ))}
        </ul>
      )}
      {behind.length > 0 && (
        <button type="button" className="button" data-quiet onClick={showAll}>
          {words.otherYears(behind.at(-1)?.year ?? '', behind[0]?.year ?? '', behind.length)}
        </button>
      )}
    </section>
  )
}
