import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Paper } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import type { Coverage } from '../../search/protocol.ts'
import { runQuery } from '../../shelf/queries.ts'
import { sayBytes } from '../kept/say-bytes.ts'
import { useKeeping } from '../kept/use-keeping.ts'
import { sayMissing, saySearched } from './coverage.ts'

type Props = {
  paper: Paper
  coverage: Coverage
  /** What it took. */
  ms: number
  /** Searches again: when text that was missing has come, or what was damaged may have come whole. */
  onFetched: () => void
}

/** What was searched and what was not, with the way to have the rest: its text is kept on this device, and searched. */
export function CoverageLine({ paper, coverage, ms, onFetched }: Props) {
  const speech = useSpeech()
  const { search: words, errors } = speech.messages
  const client = useQueryClient()
  const { keep, stop, progress, failed } = useKeeping(paper.id)
  const [isLost, setLost] = useState(false)
  const lines = sayMissing(coverage.missing, speech)
  const canFetch = coverage.missing.some(({ reason }) => reason !== 'damaged')
  const fetchMissing = async () => {
    const runs = coverage.missing.filter(({ reason }) => reason !== 'damaged')
    const years = await client.query(runQuery(paper.id)).catch(() => undefined)
    setLost(!years)
    if (!years) return
    const entries = years
      .flatMap(({ issues }) => issues)
      .filter(({ date }) => runs.some(({ from, to }) => from <= date && date <= to))
    await keep(entries)
    onFetched()
  }
  if (lines.length === 0 && coverage.remote === undefined)
    return (
      <p className="search-covered">
        {saySearched(coverage, speech)}
        {words.gap}
        {words.took(ms)}
      </p>
    )
  return (
    <div className="search-note">
      <p>
        {[
          saySearched(coverage, speech),
          ...lines.map(({ text }) => text),
          ...(coverage.remote === undefined ? [] : [words.remote[coverage.remote]]),
        ].join(words.gap)}
      </p>
      {progress ? (
        <p role="status">
          {words.fetching(progress.done, progress.of, sayBytes(progress.bytes, speech.language))}{' '}
          <button type="button" onClick={stop}>
            {words.stopFetching}
          </button>
        </p>
      ) : (
        <button type="button" onClick={canFetch ? () => void fetchMissing() : onFetched}>
          {canFetch ? words.fetchMissing : errors.retry}
        </button>
      )}
      {!progress && (isLost || failed.length > 0) && <p role="status">{words.notFetched(failed.length)}</p>}
    </div>
  )
}
