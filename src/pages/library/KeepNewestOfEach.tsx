import { useQueries, useQueryClient } from '@tanstack/react-query'
import type { PaperId } from '../../issue/ids.ts'
import { useSpeech } from '../../messages/messages.ts'
import { sayBytes } from '../kept/say-bytes.ts'
import { keepingOf } from '../kept/use-keeping.ts'
import { bytesOf } from './kept-years.ts'
import { newestQuery } from './newest-query.ts'

/** One way to begin where nothing is kept yet. */
export function KeepNewestOfEach({ papers }: { papers: readonly PaperId[] }) {
  const { messages, language } = useSpeech()
  const words = messages.library
  const client = useQueryClient()
  const found = useQueries({ queries: papers.map(newestQuery) })
  const newest = papers.flatMap((paper, at) => {
    const entry = found[at]?.data?.at(-1)
    return entry ? [{ paper, entry }] : []
  })
  const keepAll = () => {
    for (const { paper, entry } of newest) void keepingOf(client, paper).keep([entry])
  }
  const size = sayBytes(bytesOf(newest.map(({ entry }) => entry)), language)
  return (
    newest.length > 0 && (
      <button type="button" className="button" onClick={keepAll}>
        {words.keepNewestOfEach(size)}
      </button>
    )
  )
}
