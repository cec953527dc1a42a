import { expect, test } from 'vitest'
import { meaningOf } from '../../testing/spoken.ts'

test.each([
  ['七月初七', '2020-08-25 lunar latest'],
  ['农历七月初七', '2020-08-25 lunar latest'],
  ['阴历七月初七', '2020-08-25 lunar latest'],
  ['正月十五', '2021-02-26 lunar latest'],
  ['正月初一', '2021-02-12 lunar latest'],
  ['腊月廿三', '2021-02-04 lunar latest'],
  ['冬月初一', '2020-12-15 lunar latest'],
  ['六月十一', '2021-07-20 lunar latest; 2021-06-11 latest'],
  ['六月初一', '2021-07-10 lunar latest'],
  ['八月十五', '2020-10-01 lunar latest; 2020-08-15 latest'],
  ['闰六月初一', '2017-07-23 lunar latest'],
  ['闰月初一', ''],
  ['农历六月', '2021-07-10 lunar latest'],
  ['农历6月11', '2021-07-20 lunar latest'],
  ['正月', '2021-02-12 lunar latest'],
  ['初七', '2021-07-16 lunar latest'],
  ['初十', '2021-07-19 lunar latest'],
  ['2021年农历六月十一', '2021-07-20 lunar'],
  ['2021年六月十一', '2021-07-20 lunar; 2021-06-11'],
  ['2021年腊月廿三', '2022-01-25 lunar; 2021-02-04 lunar'],
  ['2020年闰四月初一', '2020-05-23 lunar'],
  ['二月二', '2021-03-14 lunar latest; 2021-02-02 latest'],
  ['十月初一', '2020-11-15 lunar latest'],
  ['十月一日', '2020-10-01 latest'],
])('of the Chinese calendar, %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['2021年闰三月初一', 'no-leap-month 2021 3 lunar'],
  ['1999年闰五月初五', 'no-leap-month 1999 5 lunar'],
  ['2021年正月三十', 'no-lunar-day 2021 1 false 30 lunar'],
  ['六月卅一', 'no-lunar-day 6 false 31 lunar; no-such-day 6 31'],
  ['1839年正月初一', 'beyond-tables lunar'],
  ['农历13月1日', 'no-such-month 13 lunar'],
])('the Chinese calendar has no %s: %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})
