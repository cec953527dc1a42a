import { expect, test } from 'vitest'
import { aPaper } from '../../testing/issues.ts'
import { decadesOf, isThin, spanOf, yearsBeside } from './run.ts'

/** A run by the issues of its years. */
const yearsOf = (counts: Record<number, number>) =>
  aPaper({
    years: Object.entries(counts).map(([year, count]) => ({
      year,
      count,
      first: `${year}-01-01`,
      last: `${year}-12-31`,
      href: 'x.json',
      bytes: 1,
      sha256: '0'.repeat(64),
    })),
  }).years

test('the years beside are those that have issues', () => {
  const years = yearsOf({ 1941: 300, 1942: 0, 1946: 280, 1947: 300 })
  expect(yearsBeside('1946', years)).toEqual({ previous: '1941', next: '1947' })
  expect(yearsBeside('1943', years)).toEqual({ previous: '1941', next: '1946' })
  expect(yearsBeside('1941', years)).toEqual({ previous: undefined, next: '1946' })
  expect(yearsBeside('1947', years)).toEqual({ previous: '1946', next: undefined })
})

test('a year is thin beside those about it, not beside the daily that a weekly became', () => {
  const weekly = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [1900 + at, 52]))
  const daily = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [1915 + at, 305]))
  const years = yearsOf({ ...weekly, ...daily, 1904: 40, 1925: 279 })
  const thin = years.filter((year) => isThin(year, years)).map(({ year }) => year)
  expect(thin).toEqual(['1904', '1925'])
})

test('no year of a short run that is even is thin', () => {
  const years = yearsOf({ 2024: 3 })
  expect(years.filter((year) => isThin(year, years))).toEqual([])
})

test('decades have ten places, and none where the paper has no year', () => {
  const years = yearsOf({ 1958: 3, 1961: 3, 1962: 0, 2021: 3 })
  const decades = decadesOf(years)
  expect(decades.map(({ decade }) => decade)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020])
  expect(decades[1]?.years.map(({ held }) => held?.year)).toEqual([
    undefined,
    '1961',
    ...Array.from({ length: 8 }, () => undefined),
  ])
  expect(spanOf(years)).toBe(64)
})

test('a paper without issues has no decades and no span', () => {
  expect(decadesOf([])).toEqual([])
  expect(spanOf([])).toBe(0)
})
