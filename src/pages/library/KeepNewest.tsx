import { useQuery } from '@tanstack/react-query'
import type { PaperId } from '../../issue/ids.ts'
import { issueName } from '../../issue/locator.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { useSpeech } from '../../messages/messages.ts'
import { keepFailureOf } from '../../offline/keep-failure.ts'
import type { KeptIssue } from '../../offline/kept-issue.ts'
import { sayBytes } from '../kept/say-bytes.ts'
import { bytesOf } from './kept-years.ts'
import { newestCount, newestQuery } from './newest-query.ts'

type Props = {
  paper: PaperId
  kept: readonly KeptIssue[]
  /** Something of the paper is being kept: these, or a year. */
  busy: 'here' | 'elsewhere' | undefined
  onKeep: (entries: readonly IssueEntry[]) => void
  onStop: () => void
}

/** Keeps what is not here yet of the newest issues, once; what comes out later is not kept by itself. */
export function KeepNewest({ paper, kept, busy, onKeep, onStop }: Props) {
  const { messages, language } = useSpeech()
  const words = messages.library
  const { data: newest, error } = useQuery(newestQuery(paper))
  if (error) return <p className="keep">{words.noList(messages.kept.failure[keepFailureOf(error)])}</p>
  if (!newest || newest.length === 0) return <p className="keep" />
  const here = new Set(kept.map(({ date, edition }) => issueName(date, edition)))
  const missing = newest.filter(({ date, edition }) => !here.has(issueName(date, edition)))
  const isAll = newest.length < newestCount
  if (missing.length === 0 && busy !== 'here')
    return <p className="keep">{(isAll ? words.newestAllHere : words.newestHere)(newest.length)}</p>
  const say = isAll ? words.newestAll : words.newest
  return (
    <p className="keep">
      <button
        type="button"
        className="button"
        data-quiet
        aria-disabled={busy === 'elsewhere'}
        onClick={() => {
          if (busy === 'here') onStop()
          else if (busy === undefined) onKeep(missing)
        }}
      >
        {busy === 'here' ? messages.kept.stop : say(newest.length, sayBytes(bytesOf(missing), language))}
      </button>
    </p>
  )
}
