import type { Article } from '../../issue/article.ts'
import { pathOf } from './site.ts'
import type { Sheet } from './sheet.ts'

/** An article's address on its host. */
export function articlePath(
  { site, issue: { paper, date, edition } }: Sheet,
  { article }: { article: Article },
): string {
  return pathOf(site, { at: 'article', paper, date, edition, article: article.id })
}
