import { expect, test } from 'vitest'
import { meaningOf } from '../../testing/spoken.ts'

test.each([
  ['today', '2021-07-20 counted'],
  ['yesterday', '2021-07-19 counted'],
  ['tomorrow', '2021-07-21 counted'],
  ['the day before yesterday', '2021-07-18 counted'],
  ['3 days ago', '2021-07-17 counted'],
  ['a week ago', '2021-07-13 counted'],
  ['two weeks ago', '2021-07-06 counted'],
  ['a fortnight ago', '2021-07-06 counted'],
  ['one month ago', '2021-06-20 counted'],
  ['a year ago', '2020-07-20 counted; 2020 counted'],
  ['ten years ago today', '2011-07-20 counted'],
  ['last Friday', '2021-07-16 weekday'],
  ['last Monday', '2021-07-19 weekday; 2021-07-12 weekday'],
  ['last Tuesday', '2021-07-13 weekday'],
  ['this Monday', '2021-07-19 weekday'],
  ['next Friday', '2021-07-23 weekday; 2021-07-30 weekday'],
  ['Friday', '2021-07-16 weekday'],
  ['Tuesday', '2021-07-20 weekday; 2021-07-13 weekday'],
  ['last week', '2021-07-12 counted'],
  ['last month', '2021-06 counted'],
  ['this month', '2021-07 counted'],
  ['last year', '2020 counted'],
])('counted in English, %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})
