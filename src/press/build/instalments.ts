import type { Instalment } from '../../issue/columns.ts'
import type { Issue } from '../../issue/issue.ts'
import { inReadingOrder } from '../../issue/reading-order.ts'
import { shortHeadOf } from './heads.ts'

/** An article of a column or series, or of both, as it is remembered of its issue. */
export type ColumnArticle = Omit<Instalment, 'date' | 'edition'> & { column?: string; series?: string }

/** Those of an issue, in reading order. Names are NFC, so that what looks the same is the same. */
export function columnArticlesOf(issue: Issue): ColumnArticle[] {
  return inReadingOrder(issue).flatMap(({ page, article }) => {
    const { id, column, series } = article
    if (column === undefined && series === undefined) return []
    return [
      {
        id,
        page: page.label,
        head: shortHeadOf(article),
        ...(column === undefined ? {} : { column: column.normalize('NFC') }),
        ...(series === undefined ? {} : { series: series.name.normalize('NFC') }),
        ...(series?.part === undefined ? {} : { part: series.part }),
      },
    ]
  })
}
