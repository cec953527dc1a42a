import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { IssueDate, PaperId } from '../../issue/ids.ts'
import type { Paper } from '../../issue/paper.ts'
import type { KeptIssue } from '../../offline/kept-issue.ts'
import { bytesOf, foldYears, keptYears, spanOf } from './kept-years.ts'

const paper = v.parse(PaperId, 'harbor')
const day = (text: string) => v.parse(IssueDate, text)
const kept = (date: string): KeptIssue => ({
  paper,
  date: day(date),
  href: `${date}/issue.json`,
  bytes: 7000,
  sha256: date,
  at: 0,
})
const listed = (year: number, count = 12): Paper['years'][number] => ({
  year: String(year),
  count,
  first: day(`${year}-01-01`),
  last: day(`${year}-12-31`),
  href: `${year}.json`,
  bytes: 900,
  sha256: '0'.repeat(64),
})
const run = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => listed(from + at))
const years = (some: readonly { year: string }[]) => some.map(({ year }) => year)

test('years come newest first, each with what is here of it; a year without issues is none', () => {
  const found = keptYears(
    [listed(2019), listed(2020, 0), listed(2021)],
    [kept('2019-03-01'), kept('2021-07-20'), kept('2021-07-21')],
  )
  expect(found.map(({ year, kept: here }) => [year, here.length])).toEqual([
    ['2021', 2],
    ['2019', 1],
  ])
})

test('a year that is only here is shown, and nothing is promised of it', () => {
  const [first, second] = keptYears([listed(2021)], [kept('2018-05-02')])
  expect(first?.listed?.year).toBe('2021')
  expect(second).toMatchObject({ year: '2018', listed: undefined, kept: [{ date: '2018-05-02' }] })
})

test('the newest five are shown, and those of which something is here; the others on demand', () => {
  const all = keptYears(run(1998, 2026), [kept('2003-01-02')])
  const [shown, behind] = foldYears(all, new Set())
  expect(years(shown)).toEqual(['2026', '2025', '2024', '2023', '2022', '2003'])
  expect(behind).toHaveLength(23)
  expect(years(foldYears(all, new Set(['1998']))[0])).toContain('1998')
})

test('one year is not hidden alone', () => {
  const all = keptYears(run(2021, 2026), [])
  expect(foldYears(all, new Set())).toEqual([all, []])
})

test('no year is lost or shown twice, whatever is here and opened', () => {
  const byYear = (one: number, other: number) => one - other
  const aYear = fc.integer({ min: 1990, max: 2026 })
  fc.assert(
    fc.property(fc.uniqueArray(aYear), fc.uniqueArray(aYear), fc.uniqueArray(aYear), (held, here, opened) => {
      const all = keptYears(
        held.toSorted(byYear).map((year) => listed(year)),
        here.toSorted(byYear).map((year) => kept(`${year}-06-01`)),
      )
      const [shown, behind] = foldYears(all, new Set(opened.map(String)))
      expect(years([...shown, ...behind]).toSorted()).toEqual(
        [...new Set([...held, ...here])].toSorted(byYear).map(String),
      )
      expect(behind.every((one) => one.kept.length === 0)).toBe(true)
    }),
  )
})

test('sums and spans', () => {
  expect(bytesOf([kept('2021-07-20'), kept('2021-07-21')])).toBe(14_000)
  expect(spanOf([kept('2019-01-01'), kept('2021-07-20')])).toEqual(['2019-01-01', '2021-07-20'])
  expect(spanOf([])).toBeUndefined()
})
