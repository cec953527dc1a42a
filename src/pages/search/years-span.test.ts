import { expect, test } from 'vitest'
import { askedOf } from './asked.ts'
import { changeToYears, handlesOf, yearsOf } from './years-span.ts'

const years = ['2018', '2019', '2020', '2021']

test.each([
  ['', 0, 3],
  ['?from=2019-01-01', 1, 3],
  ['?to=2020-12-31', 0, 2],
  ['?from=2019-07-20&to=2019-07-20', 1, 1],
  ['?from=1990-01-01&to=2050-12-31', 0, 3],
  ['?from=2030-01-01&to=2031-12-31', 3, 3],
  ['?from=1990-01-01&to=1991-12-31', 0, 0],
])('%j stands from %i to %i', (address, first, last) => {
  expect(handlesOf(askedOf(address), years)).toEqual({ first, last })
})

test('years are asked for by their first and last days, and the ends of the run by none', () => {
  expect(changeToYears({ first: 1, last: 2 }, years)).toEqual({ from: '2019-01-01', to: '2020-12-31' })
  expect(changeToYears({ first: 0, last: 0 }, years)).toEqual({ from: undefined, to: '2018-12-31' })
  expect(changeToYears({ first: 0, last: 3 }, years)).toEqual({ from: undefined, to: undefined })
})

test('what handles ask for is where they stand', () => {
  for (const first of [0, 1, 2, 3])
    for (const last of [0, 1, 2, 3].filter((one) => one >= first)) {
      const { from, to } = changeToYears({ first, last }, years)
      expect(handlesOf({ ...(from ? { from } : {}), ...(to ? { to } : {}) }, years)).toEqual({ first, last })
    }
})

test('a year without issues has its place between its neighbours', () => {
  const held = [
    { year: '2018', count: 0 },
    { year: '2019', count: 2 },
    { year: '2021', count: 5 },
  ]
  expect(yearsOf(held)).toEqual(['2019', '2020', '2021'])
  expect(yearsOf([])).toEqual([])
})
