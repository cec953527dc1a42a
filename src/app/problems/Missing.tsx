import type { ShelfFailure } from '../../shelf/errors.ts'
import { NoArticle } from './NoArticle.tsx'
import { NoIssue } from './NoIssue.tsx'
import { NoPage } from './NoPage.tsx'
import { NoPaper } from './NoPaper.tsx'

type Props = { reason: Extract<ShelfFailure, `no-such-${string}`> }

/** What is not on the shelf, and what is near it. */
export function Missing({ reason }: Props) {
  switch (reason) {
    case 'no-such-paper':
      return <NoPaper />
    case 'no-such-issue':
      return <NoIssue />
    case 'no-such-page':
      return <NoPage />
    case 'no-such-article':
      return <NoArticle />
  }
}
