import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { weekdayOf } from '../../issue/dates.ts'
import { IssueDate } from '../../issue/ids.ts'
import { gapsOf, runOf } from './calendar.ts'

const last = v.parse(IssueDate, '2021-07-20')
const run = runOf(8319, last)
const on = (start: string) => run.filter(({ date }) => date.startsWith(start))

test('the standard run has 8,319 issues, and the last one is number 8319', () => {
  expect(run).toHaveLength(8319)
  expect(run[0]).toEqual({ date: '1994-04-01', kind: 'normal', pages: 8, number: 1 })
  expect(run.at(-1)).toEqual({ date: '2021-07-20', kind: 'normal', pages: 4, number: 8319 })
})

test('nothing comes on a Sunday but one extra', () => {
  expect(run.filter(({ date }) => weekdayOf(date) === 7)).toEqual([
    { date: '2001-11-11', edition: 'extra', kind: 'extra', pages: 2 },
  ])
})

test.each([
  ['1999-02-13', '1999-02-22'], // 除夕 on a Monday and 初六 on a Sunday
  ['2020-01-23', '2020-01-31'],
  ['2021-02-10', '2021-02-18'],
])('at the Spring Festival nothing comes between %s and %s', (before, after) => {
  const between = run.filter(({ date }) => date > before && date < after)
  expect(between).toEqual([])
  expect(on(after)).toHaveLength(1)
})

test('nothing comes on 2 and 3 October', () => {
  expect(run.filter(({ date }) => /-10-0[23]$/.test(date))).toEqual([])
})

test('August 1998 is a known gap of 26 numbers', () => {
  expect(on('1998-08')).toEqual([])
  expect((on('1998-09')[0]?.number ?? 0) - (on('1998-07').at(-1)?.number ?? 0)).toBe(27)
  expect(gapsOf(run)).toMatchObject([{ from: '1998-08-01', to: '1998-08-31' }])
  expect(gapsOf(runOf(60, last))).toEqual([])
})

test('apart from it every number follows the one before', () => {
  const numbers = run.flatMap(({ number }) => number ?? [])
  const jumps = numbers.flatMap((number, at) => (number === (numbers[at - 1] ?? 0) + 1 ? [] : [number]))
  expect(jumps).toEqual([on('1998-09')[0]?.number])
})

test('a day with an extra has its main issue first', () => {
  expect(on('1997-07-01')).toMatchObject([
    { kind: 'normal', pages: 4 },
    { edition: 'extra', kind: 'extra', pages: 2 },
  ])
})

test('an issue for two days has one number and leaves the second day free', () => {
  expect(on('2019-05-01')).toMatchObject([{ kind: 'combined', pages: 8 }])
  expect(on('2019-05-02')).toEqual([])
  // a Saturday, and nothing would have come on the day after
  expect(on('2021-05-01')).toMatchObject([{ kind: 'normal' }])
})

test('there are a few issues of every kind, and specials have sixteen pages', () => {
  const count = (kind: string) => run.filter((day) => day.kind === kind).length
  expect(['extra', 'supplement', 'combined', 'special'].map(count)).toEqual([6, 20, 20, 6])
  expect(on('2019-10-01')).toMatchObject([{ kind: 'special', pages: 16 }])
  expect(run.filter(({ kind, pages, date }) => kind === 'normal' && (pages === 8) !== (weekdayOf(date) === 5))).toEqual(
    [],
  )
})

test('a shorter run is the end of a longer one, but for its numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), (issues) => {
      const days = runOf(issues, last).map(({ date, edition }) => [date, edition])
      expect(days).toEqual(run.slice(-issues).map(({ date, edition }) => [date, edition]))
    }),
    { numRuns: 20 },
  )
})
