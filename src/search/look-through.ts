import { breather } from './breathe.ts'
import { rowOf } from './find.ts'
import { match } from './match.ts'
import type { Candidate } from './open-issue.ts'
import type { Ask, Batch } from './provider.ts'
import type { Row } from './row.ts'

/** How often what has been found so far is told. */
const tellEveryMs = 60
/** Rows that are made; past it, and past what is asked for, articles are only counted. */
const mostRows = 2000

/** Reads candidates, which come in the order asked for, and tells which of their articles hold what is asked. */
export async function* lookThrough(ask: Ask, candidates: AsyncIterable<Candidate>): AsyncGenerator<Batch> {
  const breathe = breather(ask.signal)
  const most = Math.max(ask.limit, mostRows)
  const isByTitle = ask.order === 'title'
  const rows: Row[] = []
  const titles: Row[] = []
  const years = new Map<string, number>()
  const unread: Batch['unread'][number][] = []
  let value = 0
  let reached: Batch['reached']
  let told = performance.now()
  let isFirstTold = false

  const soFar = (isDone: boolean): Batch => {
    // while some are to come, nothing is sure of its place but headlines
    const known = isByTitle ? (isDone ? [...titles, ...rows] : titles) : rows
    const shown = known.slice(0, most)
    return {
      rows: shown,
      total: { value, isExact: isDone },
      years: new Map(years),
      unread: [...unread],
      isWhole: isDone && shown.length === value,
      ...(reached && !isByTitle && rows.length === value ? { reached } : {}),
    }
  }

  for await (const candidate of candidates) {
    ask.signal.throwIfAborted()
    if ('reason' in candidate) unread.push(candidate)
    else {
      const { opened, at } = candidate
      const { issue, docs, isHere } = opened
      const year = issue.date.slice(0, 4)
      for (const order of at ?? docs.keys()) {
        const folded = docs[order]
        if (!folded) continue
        const isFull = isByTitle ? titles.length >= most : rows.length >= most
        const row = isFull ? undefined : rowOf(issue, folded, ask.query, { isHere, order })
        const isFound = isFull ? match(issue, folded, ask.query) !== undefined : row !== undefined
        if (!isFound) continue
        value += 1
        years.set(year, (years.get(year) ?? 0) + 1)
        if (row) {
          if (isByTitle && row.isInHeadline) titles.push(row)
          else if (rows.length < most) rows.push(row)
        }
      }
      // oxlint-disable-next-line no-await-in-loop -- the pauses of long work
      await breathe()
    }
    reached = candidate.entry
    const isShowable: boolean = !isFirstTold && rows.length >= ask.limit
    if (isShowable || performance.now() - told > tellEveryMs) {
      isFirstTold ||= isShowable
      yield soFar(false)
      told = performance.now()
    }
  }
  yield soFar(true)
}
