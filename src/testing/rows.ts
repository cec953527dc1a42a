import * as v from 'valibot'
import { ArticleId, PaperId } from '../issue/ids.ts'
import type { IssueEntry } from '../issue/paper.ts'
import type { Row } from '../search/row.ts'

/** A row of an article in that issue. Say what matters; the rest is filled in. */
export function aRow(
  { date, edition, kind }: Pick<IssueEntry, 'date' | 'edition' | 'kind'>,
  overrides: Partial<Row> = {},
): Row {
  const order = overrides.order ?? 0
  const article = v.parse(ArticleId, `1-${String(order + 1).padStart(2, '0')}`)
  return {
    paper: v.parse(PaperId, 'harbor'),
    date,
    ...(edition === undefined ? {} : { edition }),
    kind,
    page: '1',
    map: [],
    article,
    articleKind: 'news',
    bylines: [],
    kicker: [],
    headline: ['大堤合龙'],
    headlineMarks: [[]],
    isInHeadline: false,
    snippets: [],
    count: 1,
    order,
    isHere: true,
    fingerprint: `${date}~${edition ?? ''}/${article}`,
    ...overrides,
  }
}
