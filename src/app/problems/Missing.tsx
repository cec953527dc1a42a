import { Navigate, useLocation, useParams } from 'react-router'
import type { ShelfFailure } from '../../shelf/errors.ts'
import { NoArticle } from './NoArticle.tsx'
import { NoColumn } from './NoColumn.tsx'
import { NoIssue } from './NoIssue.tsx'
import { NoPage } from './NoPage.tsx'
import { NoPaper } from './NoPaper.tsx'
import { TakenDown } from './TakenDown.tsx'
import { useFate } from './use-fate.ts'

type Props = { reason: Extract<ShelfFailure, `no-such-${string}`> }

/**
 * What is not on the shelf. If it has moved the reader is taken there, paragraph and all; if it was taken down that is said;
 * else what is near it.
 */
export function Missing({ reason }: Props) {
  const fate = useFate()
  const { paper = '' } = useParams()
  const { search, hash } = useLocation()
  if (fate === undefined) return null
  if (fate && 'to' in fate) return <Navigate replace to={`/${paper}/${fate.to}${search}${hash}`} />
  return fate ? <TakenDown gone={fate.gone} /> : <Nearby reason={reason} />
}

function Nearby({ reason }: Props) {
  switch (reason) {
    case 'no-such-paper':
      return <NoPaper />
    case 'no-such-issue':
      return <NoIssue />
    case 'no-such-page':
      return <NoPage />
    case 'no-such-article':
      return <NoArticle />
    case 'no-such-column':
      return <NoColumn />
  }
}
