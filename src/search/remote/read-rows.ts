import type { IssueEntry } from '../../issue/paper.ts'
import type { PaperId } from '../../issue/ids.ts'
import { rowOf } from '../find.ts'
import { foldDoc } from '../folded-doc.ts'
import type { Query } from '../query.ts'
import type { Row } from '../row.ts'
import type { FiledRow } from './answer.ts'
import { RemoteError } from './failure.ts'

/**
 * An article that the server gave, as a row, after its own text was looked through. Throws a `RemoteError` when it is not of
 * an issue that was asked for, as that is now, or does not hold what was asked for: a server that is wrong once is not asked on.
 */
export function readRow(
  { issue: name, sha256, order, row: { kind, page, doc } }: FiledRow,
  { paper, query, entries }: { paper: PaperId; query: Query; entries: ReadonlyMap<string, IssueEntry> },
): Row {
  const place = `${paper}/${name}/${doc.article}`
  const entry = entries.get(name)
  if (entry?.sha256 !== sha256) throw new RemoteError('wrong', `${place} was not asked for, or is not as printed`)
  if (page.label !== doc.page) throw new RemoteError('wrong', `${place} stands on another page`)
  const { date, edition } = entry
  const issue = { paper, date, ...(edition === undefined ? {} : { edition }), kind, pages: [page], docs: [doc] }
  const row = rowOf(issue, foldDoc(doc), query, { isHere: false, order })
  if (!row) throw new RemoteError('wrong', `${place} does not hold what was asked for`)
  return row
}
