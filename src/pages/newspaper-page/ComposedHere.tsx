import type { Page } from '../../issue/page.ts'
import { layoutsOf } from '../../layout/page-layouts.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { PlacedStories } from './PlacedStories.tsx'
import { placementsOf } from './place.ts'

/** A page that came without places, composed in the browser. */
export function ComposedHere({ open, page }: { open: OpenIssue; page: Page }) {
  return <PlacedStories open={open} placed={placementsOf(layoutsOf(page, open.issue.articles, open.paper.lang))} />
}
