import * as v from 'valibot'
import { expect, test } from 'vitest'
import { IssueDate } from '../../issue/ids.ts'
import { sayBeside, sayDaysBeside } from './say-days.ts'

const day = (text: string) => v.parse(IssueDate, text)

test.each([
  ['2021-07-21', '2021-07-20', 'zh-Hans', '7月21日'],
  ['2022-01-04', '2021-12-30', 'zh-Hans', '2022年1月4日'],
  ['2021-07-21', '2021-07-20', 'en', '21 July'],
])('%s is said beside %s in %s as %s', (date, beside, lang, said) => {
  expect(sayBeside(day(date), day(beside), lang)).toBe(said)
})

test.each([
  ['2021-07-01', '2021-07-31', '2021-06-30', 'zh-Hans', '7月1日—31日'],
  ['2021-07-01', '2021-07-01', '2021-06-30', 'zh-Hans', '7月1日'],
  ['2021-07-30', '2021-08-02', '2021-06-30', 'zh-Hant', '7月30日—8月2日'],
  ['2021-12-30', '2022-01-02', '2021-12-29', 'zh-Hans', '2021年12月30日—2022年1月2日'],
  ['2021-07-01', '2021-07-31', '2021-06-30', 'en', '1 July – 31 July'],
])('%s to %s is said beside %s in %s as %s', (from, to, beside, lang, said) => {
  expect(sayDaysBeside(day(from), day(to), day(beside), lang)).toBe(said)
})
