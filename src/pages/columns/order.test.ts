import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ColumnEntry, Instalment } from '../../issue/columns.ts'
import { byPart, byYear, filesInOrder } from './order.ts'

const one = (date: string, part?: number) =>
  v.parse(Instalment, { date, page: '1', id: '1-01', head: date, ...(part === undefined ? {} : { part }) })

test('a column is read back from its latest file, a series from its first', () => {
  const run = { count: 1, first: '2021-07-20', last: '2021-07-20' }
  const file = { ...run, href: 'a.json', bytes: 1, sha256: '0'.repeat(64) }
  const column = (kind: 'column' | 'series') =>
    v.parse(ColumnEntry, { name: 'Tides', kind, ...run, files: [file, file, file] })
  expect(filesInOrder(column('column'))).toEqual([2, 1, 0])
  expect(filesInOrder(column('series'))).toEqual([0, 1, 2])
})

test('instalments of a column stand under their years, the latest first', () => {
  const groups = byYear(['2019-12-30', '2020-01-02', '2020-06-01', '2021-07-20'].map((date) => one(date)))
  expect(groups.map(({ year, instalments }) => [year, instalments.map(({ date }) => date)])).toEqual([
    ['2021', ['2021-07-20']],
    ['2020', ['2020-06-01', '2020-01-02']],
    ['2019', ['2019-12-30']],
  ])
  expect(byYear([])).toEqual([])
})

test('parts of a series stand in their order, one that came late too, and one without a number where it came out', () => {
  const parts = [one('2021-07-19', 1), one('2021-07-20', 3), one('2021-07-21'), one('2021-07-22', 2)]
  expect(byPart(parts).map(({ date }) => date)).toEqual(['2021-07-19', '2021-07-22', '2021-07-20', '2021-07-21'])
})
