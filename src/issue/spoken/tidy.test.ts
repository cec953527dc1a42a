import { expect, test } from 'vitest'
import { meaningOf } from '../../testing/spoken.ts'

test.each([
  ['農曆七月初七', '2020-08-25 lunar latest'],
  ['七月二十號', '2021-07-20 latest'],
  ['上週五', '2021-07-16 weekday'],
  ['總第8319期', 'no. 8319'],
  ['驚蟄', '2021-03-05 term latest'],
  ['處暑', '2020-08-22 term latest'],
  ['穀雨', '2021-04-20 term latest'],
  ['小滿', '2021-05-21 term latest'],
  ['芒種', '2021-06-05 term latest'],
  ['去年國慶節', '2020-10-01 feast'],
  ['兩個月前', '2021-05-20 counted; 2021-05 counted'],
  ['民國二十六年七月七日', '1937-07-07'],
  ['臘月廿三', '2021-02-04 lunar latest'],
  ['閏六月初一', '2017-07-23 lunar latest'],
  ['聖誕節', '2020-12-25 feast latest'],
  ['禮拜天', '2021-07-18 weekday'],
  ['這個月', '2021-07 counted'],
])('in traditional characters, %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})
