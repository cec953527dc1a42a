import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { IssueEntry } from '../issue/paper.ts'
import { compareIssues, compareRows } from './order.ts'
import { aRow } from '../testing/rows.ts'
import type { Batch, Order } from './provider.ts'
import type { Row } from './row.ts'
import { foldedAlike, unionOf, type Part } from './union.ts'

const entry = (date: string, edition?: string) =>
  v.parse(IssueEntry, {
    date,
    ...(edition === undefined ? {} : { edition }),
    kind: 'normal',
    pages: ['1'],
    articles: 9,
    href: `${date}${edition ?? ''}.json`,
    bytes: 10,
    sha256: '0'.repeat(64),
  })
const issues = Array.from({ length: 12 }, (_, at) => `20${String(10 + (at % 3))}-01-${String(1 + at).padStart(2, '0')}`)
  .flatMap((date, at) => (at % 4 === 0 ? [entry(date), entry(date, 'late')] : [entry(date)]))
  .toSorted(compareIssues('old'))

/** A few articles of some issues, and which of four providers has each issue. */
const runs = fc.record({
  finds: fc.uniqueArray(
    fc.record({ at: fc.nat(issues.length - 1), order: fc.nat(5), isInHeadline: fc.boolean(), text: fc.nat(6) }),
    { selector: ({ at, order }) => at * 10 + order, maxLength: 40 },
  ),
  owners: fc.array(fc.nat(3), { minLength: issues.length, maxLength: issues.length }),
  order: fc.constantFrom<Order>('new', 'old', 'title'),
  /** How far each provider has come: of its rows, in tenths; past ten it is done. */
  far: fc.array(fc.nat(12), { minLength: 4, maxLength: 4 }),
  tellsReached: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
})
type Run = typeof runs extends fc.Arbitrary<infer T> ? T : never

function rowsOf({ finds }: Run): Row[] {
  return finds.flatMap(({ at, order, isInHeadline, text }) => {
    const issue = issues[at]
    return issue ? [aRow(issue, { order, isInHeadline, fingerprint: `text ${text}` })] : []
  })
}

function batchOf(rows: readonly Row[], isWhole: boolean, total = rows.length): Batch {
  const years = new Map<string, number>()
  for (const { date } of rows) years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + 1)
  return { rows, total: { value: total, isExact: isWhole }, years, unread: [], isWhole }
}

function partsOf(run: Run): { parts: Part[]; all: Row[] } {
  const all = rowsOf(run).toSorted(compareRows(run.order))
  const parts = [0, 1, 2, 3].map((owner): Part => {
    const own = issues.filter((_, at) => run.owners[at] === owner)
    const rows = all.filter((row) => own.some((one) => one.date === row.date && one.edition === row.edition))
    const far = run.far[owner] ?? 0
    if (far > 10) return { issues: own, batch: batchOf(rows, true) }
    const known = rows.slice(0, Math.floor((rows.length * far) / 10))
    const inOrder = own.toSorted(compareIssues(run.order))
    const next = rows[known.length]
    const done = inOrder.findLast((one) => !next || compareIssues(run.order)(one, next) < 0)
    const reached = run.order !== 'title' && run.tellsReached[owner] && done ? { reached: done } : {}
    return { issues: own, batch: far === 0 ? undefined : Object.assign(batchOf(known, false), reached) }
  })
  return { parts, all }
}

test('what several have found is what one would have, and nothing is shown before what belongs above it', () => {
  fc.assert(
    fc.property(runs, (run) => {
      const { parts, all } = partsOf(run)
      const union = unionOf(parts, run.order)
      expect(union.rows).toEqual(all.slice(0, union.rows.length))
      const known = parts.flatMap(({ batch }) => batch?.rows ?? [])
      expect(union.total.value).toBe(known.length)
      expect([...union.years.values()].reduce((sum, count) => sum + count, 0)).toBe(known.length)
      const isWhole = parts.every(({ batch, issues: own }) => batch?.isWhole === true || own.length === 0)
      expect(union.isWhole).toBe(isWhole)
      expect(union.total.isExact).toBe(isWhole)
      expect(!isWhole || union.rows.length === all.length).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('rows are held back no longer than they must be', () => {
  fc.assert(
    fc.property(runs, (run) => {
      const { parts, all } = partsOf(run)
      const { rows } = unionOf(parts, run.order)
      const next = parts
        .flatMap(({ batch }) => batch?.rows ?? [])
        .toSorted(compareRows(run.order))
        .at(rows.length)
      if (!next) return
      // whoever is not done could still have an article of an issue that comes no later
      const could = parts.filter(({ batch, issues: own }) => {
        if (batch?.isWhole === true) return false
        const last = batch?.rows.at(-1)
        if (last && compareRows(run.order)(next, last) <= 0) return false
        if (run.order === 'title') return own.length > 0
        const by = compareIssues(run.order)
        return own.some((one) => by(one, next) <= 0 && !(batch?.reached && by(one, batch.reached) <= 0))
      })
      expect(all.length).toBeGreaterThan(rows.length)
      expect(could.length).toBeGreaterThan(0)
    }),
    { numRuns: 3000 },
  )
})

test('one text is one row, under the first of them, and every printing is named once', () => {
  fc.assert(
    fc.property(runs, (run) => {
      const all = rowsOf(run).toSorted(compareRows(run.order))
      const apart = foldedAlike(all)
      expect(apart.map(({ fingerprint }) => fingerprint)).toEqual([...new Set(all.map((row) => row.fingerprint))])
      const named = [...apart, ...apart.flatMap(({ also }) => also ?? [])]
      const place = ({ date, edition, article }: Pick<Row, 'date' | 'edition' | 'article'>) =>
        `${date}~${edition}/${article}`
      expect(named.map(place).toSorted()).toEqual(all.map(place).toSorted())
    }),
  )
})
