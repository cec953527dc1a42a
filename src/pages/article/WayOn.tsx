import { lazy, Suspense } from 'react'
import type { Article } from '../../issue/article.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { NextPrevious } from './NextPrevious.tsx'

const Instalments = lazy(async () => {
  const arrived = await import('./Instalments.tsx').catch(() => undefined)
  return { default: arrived?.Instalments ?? (() => null) }
})

type Props = { open: OpenIssue; article: Article }

/** Where to go after an article: on in its column or series, and on in the paper. What comes late has its place kept. */
export function WayOn({ open, article }: Props) {
  // a paper that lists no columns has none to go on in
  const names = open.paper.columns ? new Set([article.column, article.series?.name]) : []
  return (
    <div className="way-on">
      {Array.from(names, (name) =>
        name === undefined ? null : (
          <div key={name} className="instalments">
            <Suspense>
              <Instalments open={open} article={article} name={name} />
            </Suspense>
          </div>
        ),
      )}
      <NextPrevious open={open} id={article.id} />
    </div>
  )
}
