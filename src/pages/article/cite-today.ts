import type { Article } from '../../issue/article.ts'
import type { CitationStyle } from '../../issue/citation-styles.ts'
import { citationOf, cite } from '../../issue/citation.ts'
import type { OpenIssue } from '../issue/use-issue.ts'
import { today } from '../../issue/today.ts'

type Open = Pick<OpenIssue, 'paper' | 'issue'>

/** The citation of an article, read today at `url`. */
export function citeToday({ paper, issue }: Open, article: Article, style: CitationStyle, url: string): string {
  const accessed = today()
  return cite(citationOf(paper, issue, article, { url, ...(accessed === undefined ? {} : { accessed }) }), style)
}
