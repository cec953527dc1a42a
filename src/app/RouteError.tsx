import { lazy, Suspense } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { ShelfError } from '../shelf/errors.ts'
import { AddressProblem } from './problems/AddressProblem.tsx'
import { FileProblem } from './problems/FileProblem.tsx'
import { Unexpected } from './problems/Unexpected.tsx'

// these show something of the shelf, so the host has just answered; the others must be here when nothing arrives
const Missing = lazy(async () => ({ default: (await import('./problems/Missing.tsx')).Missing }))

/** Every failure by its reason, each with a way on. */
export function RouteError() {
  const error = useRouteError()
  return (
    <div className="sheet">
      <div className="state" role="alert">
        <Suspense>{explain(error)}</Suspense>
      </div>
    </div>
  )
}

function explain(error: unknown) {
  if (isRouteErrorResponse(error) && error.status === 404) return <AddressProblem />
  if (error instanceof Response && error.status === 404) return <AddressProblem />
  if (!(error instanceof ShelfError)) return <Unexpected error={error} />
  switch (error.reason) {
    case 'no-such-paper':
    case 'no-such-issue':
    case 'no-such-page':
    case 'no-such-article':
    case 'no-such-column':
      return <Missing reason={error.reason} />
    case 'damaged':
    case 'newer':
    case 'offline':
    case 'unreachable':
      return <FileProblem error={error} reason={error.reason} />
  }
}
