import { Navigate, useLocation } from 'react-router'
import type { Place } from '../../issue/locator.ts'
import type { ShelfFailure } from '../../shelf/errors.ts'
import { useHere } from '../use-here.ts'
import { NoArticle } from './NoArticle.tsx'
import { NoColumn } from './NoColumn.tsx'
import { NoIssue } from './NoIssue.tsx'
import { NoPage } from './NoPage.tsx'
import { NoPaper } from './NoPaper.tsx'
import { TakenDown } from './TakenDown.tsx'
import { useFate } from './use-fate.ts'

type Reason = Extract<ShelfFailure, `no-such-${string}`>

/** What is not on the shelf. */
export function Missing({ reason }: { reason: Reason }) {
  const { place } = useHere()
  if (place && 'date' in place) return <MissingInIssue place={place} reason={reason} />
  return reason === 'no-such-column' ? <NoColumn /> : <NoPaper />
}

type Props = { place: Extract<Place, { date: unknown }>; reason: Reason }

/** If it has moved the reader is taken there, paragraph and all; if it was taken down that is said; else what is near it. */
function MissingInIssue({ place, reason }: Props) {
  const fate = useFate(place.paper)
  const { search, hash } = useLocation()
  if (fate === undefined) return null
  if (fate && 'to' in fate) return <Navigate replace to={`/${place.paper}/${fate.to}${search}${hash}`} />
  if (fate) return <TakenDown gone={fate.gone} place={place} />
  switch (reason) {
    case 'no-such-issue':
      return <NoIssue {...place} />
    case 'no-such-page':
      return <NoPage />
    case 'no-such-article':
      return <NoArticle />
    case 'no-such-paper':
    case 'no-such-column':
      return <NoPaper />
  }
}
