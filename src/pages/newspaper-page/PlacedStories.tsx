import { useRef } from 'react'
import type { OpenIssue } from '../issue/use-issue.ts'
import { BriefsBlock } from './BriefsBlock.tsx'
import type { Placement } from './place.ts'
import { StoryBlock } from './StoryBlock.tsx'
import { useTextMarks } from './use-text-marks.ts'

type Props = { open: OpenIssue; placed: readonly (readonly Placement[])[] }

/** Stories on the grid of columns and lines, in the order of their rank. */
export function PlacedStories({ open, placed }: Props) {
  const page = useRef<HTMLDivElement>(null)
  useTextMarks(page)
  const byId = new Map(open.issue.articles.map((article) => [article.id, article]))
  return (
    <div className="grid-page" ref={page}>
      {placed.map((placements, at) => {
        const ids = placements[0]?.block.articles ?? []
        const articles = ids.flatMap((id) => byId.get(id) ?? [])
        const [article] = articles
        if (!article) return null
        return articles.length > 1 ? (
          <BriefsBlock key={article.id} articles={articles} placements={placements} open={open} />
        ) : (
          <StoryBlock key={article.id} article={article} placements={placements} open={open} isLead={at === 0} />
        )
      })}
    </div>
  )
}
