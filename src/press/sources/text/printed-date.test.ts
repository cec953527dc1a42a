import { expect, test } from 'vitest'
import { chineseNumber, readDate, withoutDate } from './printed-date.ts'

test.each([
  ['2024年5月8日 星期三', '2024-05-08', 3],
  ['2024 年 5 月 8 日　周三', '2024-05-08', 3],
  ['二〇二四年五月八日', '2024-05-08', undefined],
  ['一九九九年十二月三十一日 星期五', '1999-12-31', 5],
  ['2024-05-08', '2024-05-08', undefined],
  ['2024.5.8', '2024-05-08', undefined],
  ['Wednesday, May 8, 2024', '2024-05-08', 3],
  ['8th May 2024', '2024-05-08', undefined],
  ['Sunday 3 Sept. 1944', '1944-09-03', 7],
])('%s is %s', (line, date, weekday) => {
  expect(readDate(line)).toMatchObject({ date, ...(weekday === undefined ? {} : { weekday }) })
})

test.each(['2023年2月29日', '2024年13月1日', '2024-05-32'])('%s is printed but no day', (line) => {
  expect(readDate(line)).toMatchObject({ text: line })
  expect(readDate(line)?.date).toBeUndefined()
})

test.each(['2024年5月', '5月8日', '0437-3249118', 'the 8th of May'])('%s is no full date', (line) => {
  expect(readDate(line)).toBeUndefined()
})

test('a line without its date keeps the rest', () => {
  expect(withoutDate('第5版 2024年5月8日 星期三').trim()).toBe('第5版')
})

test.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十一', 31],
])('%s is %i', (text, number) => {
  expect(chineseNumber(text)).toBe(number)
})
