import type { Issue } from '../../issue/issue.ts'
import { headlineOf } from '../../issue/reading-order.ts'

/** Every character that stands in a headline of the issue, once, in the order of Unicode. */
export function headCharacters({ articles }: Pick<Issue, 'articles'>): string {
  const characters = new Set(articles.flatMap((article) => Array.from(headlineOf(article))))
  return [...characters].toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('')
}
