import { Link } from 'react-router'
import type { Article } from '../../issue/article.ts'
import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import { sayRepairs } from '../../messages/repairs.ts'
import { RichText } from '../issue/RichText.tsx'
import type { OpenIssue } from '../issue/use-issue.ts'
import { linesOf } from './Seam.tsx'

type Props = { open: OpenIssue; article: Article; isBesideSource: boolean }

/** One line under the head of a transcript: how many joins, gaps, breaks, variants and repeats, and the way to the source. */
export function Repairs({ open: { issue }, article, isBesideSource }: Props) {
  const { repair, qualityCodes } = useMessages()
  const flags = article.quality
  if (flags.length === 0) return null
  const place = { at: 'article', ...issue, article: article.id } as const
  return (
    <details className="repairs">
      <summary>
        <RichText text={sayRepairs(flags, repair)} />
      </summary>
      <ul className="w-full">
        {flags.map((flag) => (
          <li key={JSON.stringify(flag)}>
            {qualityCodes[flag.code]}
            {flag.where.lines && `　${linesOf(flag, repair)}`}
            {flag.evidence?.text !== undefined && `　“${flag.evidence.text.slice(0, 60)}”`}
          </li>
        ))}
      </ul>
      {issue.provenance.sources.length > 0 && (
        <Link to={isBesideSource ? addressOf(place) : addressOf({ ...place, view: 'source' })} className="text-link">
          {isBesideSource ? repair.backToArticle : repair.sourceTitle}
        </Link>
      )}
    </details>
  )
}
