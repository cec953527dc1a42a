import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { PaperId } from '../../issue/ids.ts'
import { useMessages } from '../../messages/messages.ts'
import { paperQuery } from '../../shelf/queries.ts'
import { addressWith, requestOf, type Asked } from './asked.ts'
import { FirstRun } from './FirstRun.tsx'
import { Found } from './Found.tsx'
import { foundQuery } from './found-query.ts'
import { visitOf, type Visit } from './visit.ts'
import { QueryNotes } from './QueryNotes.tsx'
import { ScopeLine } from './ScopeLine.tsx'
import { SearchBox } from './SearchBox.tsx'
import type { OpenSearch } from './search-client.ts'
import { useSearchDesk } from './use-asked.ts'

type Props = { asked: Asked; id: PaperId; open: OpenSearch }

/** The query line, where it looks, and what was found; while nothing is asked, what can be. */
export function SearchPaper({ asked, id, open }: Props) {
  const { search: words } = useMessages()
  const { data: paper } = useSuspenseQuery(paperQuery(id))
  const location = useLocation()
  const navigate = useNavigate()
  const visit = visitOf(location.state)
  const [about] = useState(visit.about) // while the screen stands; its links need not carry it
  const q = asked.q?.trim() ?? ''
  const request = requestOf(asked, id, visit.rows)
  // nothing asked is a question too: it has the thread begin, and read what is on this device
  const found = useQuery(foundQuery(open, request))
  const desk = useSearchDesk()

  /** One entry of the history a search, however it was typed: the first rest of the keys makes it, the others rewrite it. */
  const ask = (text: string, isSubmitted: boolean) => {
    if (isSubmitted && text !== '') desk.mutate((kept) => kept.note(addressWith(asked, { q: text }), Date.now()))
    if (isSubmitted && text === q && !visit.isTyped) {
      if (found.isError) void found.refetch()
      return
    }
    const state: Partial<Visit> = isSubmitted ? {} : { isTyped: true }
    void navigate(addressWith(asked, { q: text }), { state, replace: visit.isTyped, preventScrollReset: true })
  }
  return (
    <>
      <h1 tabIndex={-1} className="sr-only">
        {words.titleIn(paper.title)}
      </h1>
      <ScopeLine asked={asked} paper={paper} about={about} />
      <SearchBox paper={id} q={q} open={open} onAsk={ask} />
      {q !== '' && <QueryNotes notes={found.data?.notes ?? []} />}
      {q === '' ? (
        <FirstRun asked={asked} paper={paper} open={open} isReady={found.data?.isDone === true && !found.isFetching} />
      ) : (
        <Found asked={asked} paper={paper} open={open} found={found} rows={visit.rows} />
      )}
    </>
  )
}
