import { useQueries } from '@tanstack/react-query'
import { useId, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { PaperId } from '../../issue/ids.ts'
import { addressOf, issueName } from '../../issue/locator.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { keepFailureOf } from '../../offline/keep-failure.ts'
import { yearQuery } from '../../shelf/queries.ts'
import { sayBytes } from '../kept/say-bytes.ts'
import { bytesOf, type KeptYear } from './kept-years.ts'
import { useHeldFocus } from './use-held-focus.ts'

type Props = {
  paper: PaperId
  held: KeptYear
  /** Something of the paper is being kept: this year, or another thing. */
  busy: 'here' | 'elsewhere' | undefined
  onKeep: (entries: readonly IssueEntry[]) => void
  onStop: () => void
  onRemove: (names: readonly string[]) => void
  /** How it went. */
  children: ReactNode
}

/** One year: how many of its issues are here, how large they are, and the others to be kept; removing asks once. */
export function YearRow({ paper, held: { year, listed, kept }, busy, onKeep, onStop, onRemove, children }: Props) {
  const { messages, language } = useSpeech()
  const words = messages.library
  const { rest, failure } = useRest(paper, listed, kept)
  const [isAsking, setAsking] = useState(false)
  const yearLink = useRef<HTMLAnchorElement>(null)
  const heldFocus = useHeldFocus(yearLink)
  const id = useId()
  const all = rest ? kept.length + rest.length : Math.max(listed?.count ?? 0, kept.length)
  const names = kept.map(({ date, edition }) => issueName(date, edition))
  const part: CSSProperties & Record<'--part', number> = { '--part': all === 0 ? 0 : kept.length / all }
  const size = rest && sayBytes(bytesOf(rest), language)
  const remove = () => {
    setAsking(false)
    onRemove(names)
  }
  return (
    <li style={part} {...heldFocus}>
      <Link ref={yearLink} id={id} to={addressOf({ at: 'dates', paper, year })}>
        {year}
      </Link>
      <span>
        {words.of(kept.length.toLocaleString(), all.toLocaleString())}
        {kept.length > 0 && ` · ${sayBytes(bytesOf(kept), language)}`}
      </span>
      <span className="keep">
        <span aria-live="polite">
          {isAsking ? words.ask(kept.length.toLocaleString()) : failure && words.noList(messages.kept.failure[failure])}
        </span>
        {!isAsking && rest && size && rest.length > 0 && (
          <button
            key="keep"
            type="button"
            className="button"
            data-quiet
            id={`${id}keep`}
            aria-labelledby={`${id} ${id}keep`}
            aria-disabled={busy === 'elsewhere'}
            onClick={() => {
              if (busy === 'here') onStop()
              else if (busy === undefined) onKeep(rest)
            }}
          >
            {busy === 'here'
              ? messages.kept.stop
              : kept.length === 0
                ? words.keepYear(size)
                : words.keepRest(rest.length.toLocaleString(), size)}
          </button>
        )}
        {isAsking && (
          <button key="confirm" type="button" className="button" onClick={remove}>
            {words.confirm}
          </button>
        )}
        {kept.length > 0 && busy !== 'here' && (
          <button
            key="remove"
            type="button"
            className="button"
            data-quiet
            id={`${id}remove`}
            aria-labelledby={`${id} ${id}remove`}
            onClick={() => setAsking(!isAsking)}
          >
            {isAsking ? words.leave : words.remove}
          </button>
        )}
      </span>
      {children}
    </li>
  )
}

/** The issues of a year that are not here; or why that is not known. */
function useRest(paper: PaperId, listed: KeptYear['listed'], kept: KeptYear['kept']) {
  const refs = listed ? [listed] : []
  const [year] = useQueries({ queries: refs.map((ref) => yearQuery(paper, ref)) })
  const here = new Set(kept.map(({ date, edition }) => issueName(date, edition)))
  return {
    rest: year?.data?.issues.filter(({ date, edition }) => !here.has(issueName(date, edition))),
    failure: year?.error ? keepFailureOf(year.error) : undefined,
  }
}
