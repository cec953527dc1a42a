import { expect, test } from 'vitest'
import { meaningOf } from '../../testing/spoken.ts'

test.each([
  ['元旦', '2021-01-01 feast latest'],
  ['春节', '2021-02-12 feast latest'],
  ['大年初一', '2021-02-12 feast latest'],
  ['大年初三', '2021-02-14 feast latest'],
  ['元宵', '2021-02-26 feast latest'],
  ['元宵节', '2021-02-26 feast latest'],
  ['龙抬头', '2021-03-14 feast latest'],
  ['清明节', '2021-04-04 term latest'],
  ['端午', '2021-06-14 feast latest'],
  ['端午节', '2021-06-14 feast latest'],
  ['七夕', '2020-08-25 feast latest'],
  ['中元节', '2020-09-02 feast latest'],
  ['中秋', '2020-10-01 feast latest'],
  ['中秋节', '2020-10-01 feast latest'],
  ['重阳', '2020-10-25 feast latest'],
  ['腊八', '2021-01-20 feast latest'],
  ['小年', '2021-02-04 feast latest; 2021-02-05 feast latest'],
  ['北方小年', '2021-02-04 feast latest'],
  ['除夕', '2021-02-11 feast latest'],
  ['大年三十', '2021-02-11 feast latest'],
  ['三八妇女节', '2021-03-08 feast latest'],
  ['五一', '2021-05-01 feast latest'],
  ['劳动节', '2021-05-01 feast latest'],
  ['五四', '2021-05-04 feast latest'],
  ['六一', '2021-06-01 feast latest'],
  ['儿童节', '2021-06-01 feast latest'],
  ['七一', '2021-07-01 feast latest'],
  ['建党节', '2021-07-01 feast latest'],
  ['七七', '2021-07-07 feast latest'],
  ['八一', '2020-08-01 feast latest'],
  ['教师节', '2020-09-10 feast latest'],
  ['九一八', '2020-09-18 feast latest'],
  ['国庆', '2020-10-01 feast latest'],
  ['国庆节', '2020-10-01 feast latest'],
  ['十一', '2020-10-01 feast latest'],
  ['双十', '2020-10-10 feast latest'],
  ['平安夜', '2020-12-24 feast latest'],
  ['圣诞', '2020-12-25 feast latest'],
  ['去年除夕', '2020-01-24 feast'],
  ['2021年除夕', '2021-02-11 feast'],
  ['2019年春节', '2019-02-05 feast'],
  ['2019春节', '2019-02-05 feast'],
  ['国庆1999', '1999-10-01 feast'],
  ['1949年国庆', '1949-10-01 feast'],
])('the feast %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['大暑', '2020-07-22 term latest'],
  ['大暑节气', '2020-07-22 term latest'],
  ['冬至', '2020-12-21 term latest'],
  ['立春', '2021-02-03 term latest'],
  ['立秋', '2020-08-07 term latest'],
  ['2019年冬至', '2019-12-22 term'],
  ['2019冬至', '2019-12-22 term'],
  ['去年夏至', '2020-06-21 term'],
  ['2021年大暑', '2021-07-22 term'],
  ['2101年冬至', 'beyond-tables term'],
])('the term %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})

test.each([
  ['Christmas 1999', '1999-12-25 feast'],
  ['Christmas', '2020-12-25 feast latest'],
  ['1999 Christmas', '1999-12-25 feast'],
  ['Christmas Eve', '2020-12-24 feast latest'],
  ["New Year's Day", '2021-01-01 feast latest'],
  ['new year’s eve', '2020-12-31 feast latest'],
  ['May Day', '2021-05-01 feast latest'],
  ['Chinese New Year 2019', '2019-02-05 feast'],
  ['Spring Festival', '2021-02-12 feast latest'],
  ['Dragon Boat Festival 2021', '2021-06-14 feast'],
  ['Mid-Autumn Festival 2019', '2019-09-13 feast'],
  ['Qingming 2018', '2018-04-05 term'],
  ['winter solstice 2019', '2019-12-22 term'],
])('the English feast %s means %s', (said, meant) => {
  expect(meaningOf(said)).toBe(meant)
})
