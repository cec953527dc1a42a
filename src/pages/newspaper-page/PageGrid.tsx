import { lazy, Suspense } from 'react'
import type { Page } from '../../issue/page.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { PlacedStories } from './PlacedStories.tsx'
import { placementsOf } from './place.ts'

// the engine is press's: it loads only for a page that press has not placed
const ComposedHere = lazy(() => import('./ComposedHere.tsx').then((module) => ({ default: module.ComposedHere })))

/** The stories of a page where press has placed them; a page that came without places is composed here. */
export function PageGrid({ open, page }: { open: OpenIssue; page: Page }) {
  const placed = placementsOf(page.layout ?? [])
  if (placed.length > 0 || page.articles.length === 0) return <PlacedStories open={open} placed={placed} />
  return (
    <Suspense>
      <ComposedHere open={open} page={page} />
    </Suspense>
  )
}
