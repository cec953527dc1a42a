import { articleKinds } from '../../issue/article.ts'
import { fold } from '../../issue/fold.ts'
import { isPageLabel } from '../../issue/names.ts'
import type { SearchRequest } from '../protocol.ts'
import type { Batch } from '../provider.ts'
import type { Query } from '../query.ts'
import type { Row } from '../row.ts'

type Chosen = { [Key in 'page' | 'column' | 'kind']?: SearchRequest[Key] | undefined }

/** The query, with what was chosen beside it as fields, so that providers look for no more than that. */
export function narrowed(query: Query, { page, column, kind }: Chosen): Query {
  const { where } = query
  const kinds = articleKinds.filter((one) => one === kind)
  return {
    ...query,
    where: {
      ...where,
      ...(page !== undefined && isPageLabel(page) && where.pages.length === 0 ? { pages: [fold(page)] } : {}),
      ...(column !== undefined && where.columns.length === 0
        ? { columns: [{ text: fold(column), isOpen: false }] }
        : {}),
      ...(kinds.length > 0 && where.kinds.length === 0 ? { kinds } : {}),
    },
  }
}

/** The batch without the rows that only contain the name of the column that was chosen, or that a field of the query let in. */
export function chosenIn(batch: Batch, chosen: Chosen): Batch {
  const rows = batch.rows.filter((row) => chosenOf(row, chosen))
  if (rows.length === batch.rows.length) return batch
  const years = new Map(batch.years)
  for (const row of batch.rows) {
    const year = row.date.slice(0, 4)
    if (!chosenOf(row, chosen)) years.set(year, Math.max(0, (years.get(year) ?? 0) - 1))
  }
  const value = Math.max(rows.length, batch.total.value - (batch.rows.length - rows.length))
  return { ...batch, rows, years, total: { value, isExact: batch.isWhole } }
}

/** Whether the row is of the page, the column and the kind that were chosen, by their whole names. */
export function chosenOf(row: Row, { page, column, kind }: Chosen): boolean {
  return (
    (page === undefined || row.page === page) &&
    (column === undefined || row.column === column) &&
    (kind === undefined || row.articleKind === kind)
  )
}
