import type { Article } from '../../issue/article.ts'
import { citationMeta } from '../../issue/head-matter.ts'
import { addressOf } from '../../issue/locator.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { useWholeAddress } from './use-whole-address.ts'

type Props = { open: OpenIssue; article: Article }

/**
 * What reference managers read of the article that is open: they look into the page as it is now, not as it came. The page
 * that press published for this very article says all that itself.
 */
export function HeadMatter({ open: { issue, paper }, article }: Props) {
  const url = useWholeAddress()(addressOf({ at: 'article', ...issue, article: article.id }))
  const published = document.head.querySelector<HTMLLinkElement>('link[rel="canonical"][data-published]')
  if (published && new URL(published.href).pathname === new URL(url).pathname) return null
  return (
    <>
      <link rel="canonical" href={url} />
      {citationMeta(paper, issue, article, url).map((meta) => (
        <meta key={'name' in meta ? meta.name + meta.content : meta.property} {...meta} />
      ))}
    </>
  )
}
