import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { issueName } from '../../issue/locator.ts'
import { IssueEntry } from '../../issue/paper.ts'
import { askedIssues } from './asked-issues.ts'
import type { Clause } from './question.ts'

const entry = (date: string, edition?: string) =>
  v.parse(IssueEntry, {
    date,
    ...(edition === undefined ? {} : { edition }),
    kind: 'normal',
    pages: ['1'],
    articles: 1,
    href: 'issue.json',
    bytes: 1,
    sha256: '0'.repeat(64),
  })

const days = ['2019-11-02', '2019-12-30', '2019-12-31', '2020-01-01', '2020-01-02', '2020-06-01', '2022-03-04']
const issues = days.flatMap((date) => [entry(date), entry(date, 'late')])
const nameOf = ({ date, edition }: IssueEntry) => issueName(date, edition)

/** As the engine understands the few kinds of clause there are. */
function lets({ range, terms, bool }: Clause, name: string): boolean {
  if (range) {
    const { gte, lte } = v.parse(v.object({ date: v.object({ gte: v.string(), lte: v.string() }) }), range).date
    return name.slice(0, 10) >= gte && name.slice(0, 10) <= lte
  }
  if (terms) return v.parse(v.object({ issue: v.array(v.string()) }), terms).issue.includes(name)
  const list = v.optional(v.array(v.record(v.string(), v.unknown())), [])
  const { should, filter, must_not } = v.parse(v.object({ should: list, filter: list, must_not: list }), bool)
  return (
    (should.length === 0 || should.some((one) => lets(one, name))) &&
    filter.every((one) => lets(one, name)) &&
    !must_not.some((one) => lets(one, name))
  )
}

test('of what the server has, just the issues that are asked for are let through', () => {
  fc.assert(
    fc.property(fc.subarray(issues, { minLength: 1 }), fc.subarray(issues), (asked, others) => {
      const names = [...new Set([...asked, ...others].map(nameOf))]
      const clause = askedIssues(asked, { ofYear: (year) => names.filter((name) => name.startsWith(year)) })
      expect(names.filter((name) => lets(clause, name)).toSorted()).toEqual(asked.map(nameOf).toSorted())
    }),
  )
})

test('a whole run is asked for by its years, not by its names', () => {
  const names = issues.map(nameOf)
  const clause = askedIssues(issues, { ofYear: (year) => names.filter((name) => name.startsWith(year)) })
  expect(JSON.stringify(clause)).not.toContain('issue')
})
