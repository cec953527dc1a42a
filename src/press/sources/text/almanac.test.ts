import * as v from 'valibot'
import { expect, test } from 'vitest'
import { IssueDate } from '../../../issue/ids.ts'
import { checkLunar, checkWeekday } from './almanac.ts'

const day = (date: string) => v.parse(IssueDate, date)

test('a weekday is checked against the calendar', () => {
  expect(checkWeekday(day('2024-05-08'), 3)).toEqual([])
  expect(checkWeekday(day('2024-05-08'), undefined)).toEqual([])
  expect(checkWeekday(day('2024-05-08'), 4)).toEqual([{ field: 'date', code: 'meta.conflict', text: '星期三' }])
})

test.each([
  ['甲辰年四月初一', '', '甲辰年四月初一', []],
  ['甲辰年四月一日', '', '甲辰年四月初一', []],
  ['甲辰年四月初一', '四月十三小满', '甲辰年四月初一', []],
  ['甲辰年四月初一', '四月十三', '甲辰年四月初一', ['lunar.term meta.garbled 小满 甲辰年四月十三 2024-05-20']],
  ['甲辰年四月初一', '四月十二小满', '甲辰年四月初一', ['lunar.term meta.conflict 小满 甲辰年四月十三 2024-05-20']],
  ['甲辰年四月初一', '芒种', '甲辰年四月初一', ['lunar.term meta.conflict 小满 甲辰年四月十三 2024-05-20']],
  ['甲辰年四月初七', '', '甲辰年四月初七', ['lunar.text meta.conflict 甲辰年四月初一']],
  ['癸卯年四月初一', '', '癸卯年四月初一', ['lunar.text meta.conflict 甲辰年四月初一']],
])('%s %s, printed on 8 May 2024', (text, rest, lunar, doubts) => {
  const checked = checkLunar(day('2024-05-08'), { text, rest })
  expect(checked.lunar).toEqual({ text: lunar })
  expect(checked.doubts.map((doubt) => `${doubt.field} ${doubt.code} ${doubt.text}`)).toEqual(doubts)
})

test('the term of an issue is that of its own day', () => {
  expect(checkLunar(day('2024-05-20'), { text: '甲辰年四月十三', rest: '小满' })).toEqual({
    lunar: { text: '甲辰年四月十三', term: '小满' },
    doubts: [],
  })
})

test('a leap month is another month', () => {
  expect(checkLunar(day('2023-04-05'), { text: '癸卯年闰二月十五', rest: '' }).doubts).toEqual([])
  expect(checkLunar(day('2023-04-05'), { text: '癸卯年二月十五', rest: '' }).doubts).toHaveLength(1)
})
