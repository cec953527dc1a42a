import { lazy, Suspense } from 'react'
import { savedOf } from '../../desk/saved-searches.ts'
import type { Issue } from '../../issue/issue.ts'
import { useKeptSearches } from './use-asked.ts'

const WatchedHere = lazy(async () => {
  const arrived = await import('./WatchedHere.tsx').catch(() => undefined) // the host is gone: then without it
  return { default: arrived?.WatchedHere ?? (() => null) }
})

/** At the foot of a front page, for a reader who watches for something; what finds it is loaded for no other. */
export function WatchLine({ issue }: { issue: Issue }) {
  const saved = savedOf(useKeptSearches(issue.paper))
  if (saved.length === 0) return null
  return (
    <Suspense>
      <WatchedHere issue={issue} saved={saved} />
    </Suspense>
  )
}
