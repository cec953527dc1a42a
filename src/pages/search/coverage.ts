import { sayDate } from '../../issue/dates.ts'
import type { Speech } from '../../messages/messages.ts'
import type { Coverage } from '../../search/protocol.ts'
import { sayBytes } from '../kept/say-bytes.ts'

type Missing = Coverage['missing'][number]

/** What was searched, in a sentence: all of it, where its text was read, or how much of how much. */
export function saySearched({ issues, searched }: Coverage, { messages }: Speech): string {
  const words = messages.search
  const done = searched.here + searched.archive + searched.fetched + searched.remote
  const parts = (['here', 'archive', 'fetched', 'remote'] as const).filter((where) => searched[where] > 0)
  const [only] = parts
  if (done === issues && parts.length === 1 && only) return words.allFrom[only](issues)
  const from = parts.map((where) => words.from[where](searched[where])).join(words.comma)
  return done === issues ? words.allOf(issues, from) : words.someOf(done, issues, from)
}

/** What was not searched and why, a line a reason: over which days, how many issues, and what fetching them takes. */
export function sayMissing(missing: readonly Missing[], speech: Speech): { reason: Missing['reason']; text: string }[] {
  return (['offline', 'unfetched', 'damaged'] as const).flatMap((reason) => {
    const runs = missing.filter((run) => run.reason === reason)
    if (runs.length === 0) return []
    const issues = runs.reduce((sum, run) => sum + run.issues, 0)
    const bytes = bytesOf(runs)
    const said = runs.slice(0, mostRuns).map((run) => sayRun(run, speech))
    const when = said.join(speech.messages.search.comma) + (runs.length > mostRuns ? '…' : '')
    return [
      {
        reason,
        text: speech.messages.search.missing[reason](
          when,
          issues,
          bytes === undefined ? undefined : sayBytes(bytes, speech.language),
        ),
      },
    ]
  })
}

const mostRuns = 3

/** Bytes of all; `undefined` when of one of them it is not known. */
function bytesOf(runs: readonly Missing[]): number | undefined {
  return runs.some(({ bytes }) => bytes === 0) ? undefined : runs.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Whole years as years, else the days. */
function sayRun({ from, to }: Missing, { messages, language }: Speech): string {
  const years = from.slice(0, 4) === to.slice(0, 4) ? undefined : messages.search.span(from.slice(0, 4), to.slice(0, 4))
  if (years !== undefined) return years
  if (from === to) return sayDate(from, language, { dateStyle: 'long' })
  return messages.search.span(
    sayDate(from, language, { dateStyle: 'long' }),
    sayDate(to, language, { month: 'long', day: 'numeric' }),
  )
}
