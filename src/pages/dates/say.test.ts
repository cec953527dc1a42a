import * as v from 'valibot'
import { expect, test } from 'vitest'
import { IssueDate } from '../../issue/ids.ts'
import { Year } from '../../issue/paper.ts'
import { en } from '../../messages/en.ts'
import { zhHans } from '../../messages/zh-hans.ts'
import { monthCounts } from './month-counts.ts'
import { labelOf } from './say.ts'
import { yearDays } from './year-days.ts'

const day = (text: string) => v.parse(IssueDate, text)
const entry = (date: string, pages: number, rest: object = {}) => ({
  date,
  kind: 'normal',
  pages: Array.from({ length: pages }, (_, at) => String(at + 1)),
  articles: 1,
  href: 'x.json',
  bytes: 1,
  sha256: '0'.repeat(64),
  ...rest,
})
const year = v.parse(Year, {
  format: 1,
  paper: 'harbor',
  year: '2021',
  heads: [],
  issues: [
    entry('2021-07-01', 16, { kind: 'special', number: 8302 }),
    entry('2021-07-20', 4, { number: 8319 }),
    entry('2021-07-20', 2, { edition: 'extra', kind: 'extra' }),
    entry('2021-08-03', 4),
  ],
  gaps: [
    { from: '2021-07-09', to: '2021-07-10', reason: '合订本缺页' },
    { from: '2021-07-31', to: '2021-08-03', reason: '印厂停电' },
  ],
})
const factsOf = yearDays(year)

test.each([
  ['2021-07-20', '7月20日 星期二 农历六月十一 4版 总第8319期 另有号外'],
  ['2021-07-01', '7月1日 星期四 农历五月廿二 特刊 16版 总第8302期'],
  ['2021-07-22', '7月22日 星期四 农历六月十三 大暑 未出版'],
  ['2021-07-09', '7月9日 星期五 农历五月三十 无报：合订本缺页'],
  ['2021-08-03', '8月3日 星期二 农历六月廿五 4版'], // found since: no gap
])('%s is told as %s', (date, label) => {
  expect(
    labelOf(factsOf(day(date)), { language: 'zh-Hans', messages: zhHans }, { withLunar: true, isKept: false }),
  ).toBe(label)
})

test('in English a comma stands between the facts, and the lunar day only where the paper wants it', () => {
  const speech = { language: 'en', messages: en } as const
  expect(labelOf(factsOf(day('2021-07-20')), speech, { withLunar: false, isKept: false })).toBe(
    'Tuesday 20 July, 4 pages, No. 8,319, also extra',
  )
  expect(labelOf(factsOf(day('2021-07-21')), speech, { withLunar: true, isKept: false })).toBe(
    'Wednesday 21 July, lunar month 6 day 12, not published',
  )
})

test('a month is counted by its issues, and by its days in gaps on which nothing has been found since', () => {
  expect(monthCounts(year, '2021-07')).toEqual({ issues: 3, missing: 3 })
  expect(monthCounts(year, '2021-08')).toEqual({ issues: 1, missing: 2 })
  expect(monthCounts(year, '2021-09')).toEqual({ issues: 0, missing: 0 })
})
