import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { addDays } from '../issue/dates.ts'
import { IssueDate } from '../issue/ids.ts'
import { Year } from '../issue/paper.ts'
import { gapsBetween } from './gaps-query.ts'

const day = (text: string) => v.parse(IssueDate, text)

function aYear(year: string, gaps: [from: string, to: string, reason: string][]) {
  const whole = gaps.map(([from, to, reason]) => ({ from, to, reason }))
  return v.parse(Year, { format: 1, paper: 'harbor', year, issues: [], heads: [], gaps: whole })
}

const years = [
  aYear('2020', [
    ['2020-02-01', '2020-02-03', 'flood'],
    ['2020-12-30', '2020-12-31', 'strike'],
  ]),
  aYear('2021', [
    ['2021-01-01', '2021-01-02', 'strike'],
    ['2021-01-03', '2021-01-04', 'lost'],
    ['2021-05-01', '2021-05-03', 'holiday'],
  ]),
]

test.each([
  ['2020-01-31', '2020-02-04', ['2020-02-01 2020-02-03 flood']],
  ['2020-12-29', '2021-01-05', ['2020-12-30 2021-01-02 strike', '2021-01-03 2021-01-04 lost']],
  ['2021-01-05', '2021-04-30', []],
  ['2021-04-30', '2021-05-01', []],
])('between %s and %s the paper knows of %j', (after, before, known) => {
  const found = gapsBetween(years, day(after), day(before))
  expect(found.map(({ from, to, reason }) => `${from} ${to} ${reason}`)).toEqual(known)
})

test('whatever lies between two issues, no gap is told on both sides of an issue in between', () => {
  const days = fc.integer({ min: 0, max: 500 }).map((n) => addDays(day('2020-01-15'), n))
  fc.assert(
    fc.property(days, days, days, (a, b, c) => {
      const [from, issue, to] = [a, b, c].toSorted()
      if (!from || !issue || !to) throw new Error('three days')
      fc.pre(!gapsBetween(years, addDays(issue, -1), addDays(issue, 1)).length) // an issue is in no gap
      const said = [...gapsBetween(years, from, issue), ...gapsBetween(years, issue, to)]
      expect(said).toEqual(gapsBetween(years, from, to))
    }),
  )
})
