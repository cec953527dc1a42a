import * as v from 'valibot'
import { expect, test } from 'vitest'
import { IssueDate } from '../../issue/ids.ts'
import { isChinese, lunarDay, lunarNote } from './chinese-day.ts'

test.each([
  ['2021-07-20', '十一', false],
  ['2021-07-22', '大暑', true], // the term before the day
  ['2021-07-10', '六月', true], // the month that begins
  ['2025-07-25', '闰六月', true],
  ['2021-02-11', '三十', false],
])('%s has %s in its square', (date, text, isMarked) => {
  expect(lunarNote(v.parse(IssueDate, date))).toEqual({ text, isMarked })
})

test('a lunar day is told without its year', () => {
  expect(lunarDay(v.parse(IssueDate, '2025-07-26'))).toBe('闰六月初二')
})

test.each([
  [{ lang: 'zh-Hans' }, true],
  [{ lang: 'zh-Hant' }, true],
  [{ lang: 'en' }, false],
  [{ lang: 'en', calendar: { lunar: true as const } }, true],
])('Chinese days stand beside the common ones in %o: %s', (paper, is) => {
  expect(isChinese(paper)).toBe(is)
})
