import type { KeptSearch } from '../../desk/saved-searches.ts'
import { today } from '../../issue/today.ts'
import type { Issue } from '../../issue/issue.ts'
import { chosenOf, narrowed } from '../../search/engine/narrow.ts'
import { rowsIn } from '../../search/find.ts'
import { foldDoc } from '../../search/folded-doc.ts'
import { hasQuestion, parseQuery } from '../../search/query.ts'
import { searchIssueOf } from '../../search/search-issue.ts'
import { spokenDates } from '../../search/spoken-dates.ts'
import { addressWith, askedOf } from './asked.ts'

/** A search that is watched, and the articles of one issue that it finds: `address` is the search in that issue. */
export type Watched = { kept: string; address: string; articles: number }

/** The searches of `saved` that find something in `issue`, in their order. The issue is here: no one need be asked. */
export function watchedIn(issue: Issue, saved: readonly KeptSearch[]): Watched[] {
  const { date } = issue
  const known = searchIssueOf(issue)
  const docs = known.docs.map(foldDoc)
  const day = today()
  return saved.flatMap(({ address: kept }) => {
    const asked = askedOf(kept.slice(kept.indexOf('?')))
    const { from, to, q = '' } = asked
    if ((from !== undefined && date < from) || (to !== undefined && date > to)) return []
    const query = narrowed(parseQuery(q, day === undefined ? {} : { readDate: spokenDates(day) }), asked)
    const rows = hasQuestion(query) ? rowsIn(known, docs, query, { isHere: true }) : []
    const articles = rows.filter((row) => chosenOf(row, asked)).length
    return articles === 0 ? [] : [{ kept, address: addressWith(asked, { from: date, to: date }), articles }]
  })
}
