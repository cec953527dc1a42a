import * as v from 'valibot'
import { expect, test } from 'vitest'
import { meaningOf } from '../../testing/spoken.ts'
import { IssueDate } from '../ids.ts'

test.each([
  ['7月20日', '2019-07-20 shown; 2021-07-20 latest'],
  ['7月', '2019-07 shown; 2021-07 latest'],
  ['20号', '2019-05-20 shown; 2021-07-20 latest'],
  ['31日', '2019-05-31 shown; 2021-05-31 latest'],
  ['20', '2019-05-20 shown; 2021-07-20 latest'],
  ['六月十一', '2019-07-13 lunar shown; 2019-06-11 shown; 2021-07-20 lunar latest; 2021-06-11 latest'],
  ['七月初七', '2019-08-07 lunar shown; 2020-08-25 lunar latest'],
  ['除夕', '2019-02-04 feast shown; 2021-02-11 feast latest'],
  ['大暑', '2019-07-23 term shown; 2020-07-22 term latest'],
  ['国庆', '2019-10-01 feast shown; 2020-10-01 feast latest'],
  ['年底', '2019-12-31 counted shown; 2020-12-31 counted latest'],
  ['2021-07-20', '2021-07-20'],
  ['月底', '2019-05-31 counted; 2021-06-30 counted; 2021-07-31 counted'],
  ['腊月廿三', '2019-01-28 lunar shown; 2021-02-04 lunar latest'],
  ['庚子年', '2020; 1960; 1900; 1840'],
])('while May 2019 is on the screen, %s means %s', (said, meant) => {
  expect(meaningOf(said, { shown: { year: 2019, month: 5 } })).toBe(meant)
})

test.each([
  ['30日', '2021-06-30 latest'],
  ['2月29日', '2020-02-29 latest'],
  ['月底', '2019-02-28 counted; 2021-06-30 counted; 2021-07-31 counted'],
])('while February 2019 is on the screen, %s means %s', (said, meant) => {
  expect(meaningOf(said, { shown: { year: 2019, month: 2 } })).toBe(meant)
})

test.each([
  ['7月20日', '1948-07-20 latest'],
  ['20号', '1949-01-20 latest'],
  ['昨天', '2021-07-19 counted'],
])('of a paper that ended in February 1949, %s means %s', (said, meant) => {
  expect(meaningOf(said, { until: v.parse(IssueDate, '1949-02-10') })).toBe(meant)
})
