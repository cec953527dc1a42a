import { issueName } from '../../issue/locator.ts'
import { compareRows } from '../order.ts'
import type { Ask, Batch, Order } from '../provider.ts'
import { hasQuestion } from '../query.ts'
import type { Row } from '../row.ts'
import { ArticlesAnswer } from './answer.ts'
import { askServer, type Server } from './ask-server.ts'
import { askedIssues } from './asked-issues.ts'
import { RemoteError } from './failure.ts'
import type { FiledIssues } from './filed-issues.ts'
import { type Clause, inHeadline, questionOf } from './question.ts'
import { readRow } from './read-rows.ts'

/** Rows asked for at a time: a row brings the text of its article with it, a kilobyte or two. */
const page = { least: 20, most: 500 }

/**
 * Searches by `_search` alone. Every row is read again from its own text, and what does not fit makes the whole answer
 * worthless: throws a `RemoteError`, before or after some batches. The total is exact from the first batch on.
 */
export async function* searchRemote(server: Server, filed: FiledIssues, ask: Ask): AsyncGenerator<Batch> {
  const { query, paper, issues, order, limit, signal } = ask
  const entries = new Map(issues.map((entry) => [issueName(entry.date, entry.edition), entry]))
  if (!hasQuestion(query) || issues.length === 0) {
    yield { rows: [], total: { value: 0, isExact: true }, years: new Map(), unread: [], isWhole: true }
    return
  }
  const rows: Row[] = []
  let total: number | undefined
  let years: ReadonlyMap<string, number> = new Map()
  for (const stage of stagesOf(ask)) {
    let after: readonly (string | number)[] | undefined
    do {
      const size = Math.min(page.most, Math.max(page.least, limit - rows.length))
      const asked = bodyOf(ask, filed, stage, { size, after, isFirst: total === undefined })
      // oxlint-disable-next-line no-await-in-loop -- a page begins after the one before
      const { hits, aggregations } = await askServer(server, asked, ArticlesAnswer, signal)
      if (total === undefined) {
        years = yearsOf(aggregations?.years.buckets ?? [])
        total = sum(years)
        if (order !== 'title' && hits.total?.value !== total)
          throw new RemoteError('wrong', 'its years are not its total')
      }
      for (const { _source } of hits.hits) rows.push(readRow(_source, { paper, query, entries }))
      checkOrder(rows, hits.hits.length, order)
      after = hits.hits.length < size ? undefined : hits.hits.at(-1)?.sort
      const isLast = after === undefined && stage === stagesOf(ask).at(-1)
      if (rows.length > total || (isLast && rows.length < total))
        throw new RemoteError('wrong', `${rows.length} articles, and a total of ${total}`)
      const isWhole = rows.length === total
      yield { rows: [...rows], total: { value: total, isExact: true }, years, unread: [], isWhole }
      if (isWhole || rows.length >= limit) return
    } while (after)
  }
}

/** Title first is two searches, one after the other. */
type Stage = 'all' | 'in headline' | 'elsewhere'
const stages: Record<Order, readonly Stage[]> = { new: ['all'], old: ['all'], title: ['in headline', 'elsewhere'] }
function stagesOf({ order }: Ask): readonly Stage[] {
  return stages[order]
}

function bodyOf(
  { query, paper, issues, order }: Ask,
  filed: FiledIssues,
  stage: Stage,
  { size, after, isFirst }: { size: number; after: readonly (string | number)[] | undefined; isFirst: boolean },
): Clause {
  const { filter, must_not } = questionOf(query)
  const asked = {
    bool: {
      filter: [{ term: { what: 'article' } }, { term: { paper } }, askedIssues(issues, filed), ...filter],
      must_not,
    },
  }
  const headline = inHeadline(query)
  return {
    size,
    _source: ['issue', 'sha256', 'order', 'row'],
    query: asked,
    // after the counting: totals are of all stages
    ...(stage === 'all'
      ? {}
      : { post_filter: stage === 'in headline' ? headline : { bool: { must_not: [headline] } } }),
    sort: [{ date: order === 'old' ? 'asc' : 'desc' }, { edition: 'asc' }, { order: 'asc' }],
    ...(after ? { search_after: after } : {}),
    track_total_hits: isFirst,
    ...(isFirst
      ? {
          aggs: {
            years: { date_histogram: { field: 'date', calendar_interval: 'year', format: 'yyyy', min_doc_count: 1 } },
          },
        }
      : {}),
  }
}

function yearsOf(buckets: readonly { key_as_string: string; doc_count: number }[]): ReadonlyMap<string, number> {
  return new Map(buckets.map(({ key_as_string: year, doc_count: count }) => [year, count]))
}

function sum(years: ReadonlyMap<string, number>): number {
  return [...years.values()].reduce((all, count) => all + count, 0)
}

/** Of the last `count` rows, each must come after the one before it; so none can come twice. */
function checkOrder(rows: readonly Row[], count: number, order: Order): void {
  const compare = compareRows(order)
  for (let at = Math.max(1, rows.length - count); at < rows.length; at += 1) {
    const [before, row] = [rows[at - 1], rows[at]]
    if (before && row && compare(before, row) >= 0) throw new RemoteError('wrong', 'its articles are in no order')
  }
}
