import { expect, test } from 'vitest'
import { readPageMark, sheetsOf } from './sheets.ts'

test.each([
  ['第2版', '2', ''],
  ['===第02版 民生===', '2', '民生'],
  ['第3版：副刊', '3', '副刊'],
  ['第十二版 文化', '12', '文化'],
  ['A2版：要闻', 'A2', '要闻'],
  ['【A02版】', 'A02', ''],
  ['--- Page 3: Sport ---', '3', 'Sport'],
  ['Page 4', '4', ''],
  ['第5版 城乡 2024年5月8日 星期三', '5', '城乡'],
])('%s opens a page', (line, label, name) => {
  expect(readPageMark(line)).toMatchObject({ label, name })
})

test.each([
  '今日4版',
  '4版',
  '（下转第2版）',
  '上接第1版',
  '第二届读书节开幕',
  '第3版刊登的报道引起了许多读者的来信。',
  '再版前言',
  'Page after page of complaints',
])('%s opens none', (line) => {
  expect(readPageMark(line)).toBeUndefined()
})

const sheets = (text: string) => sheetsOf({ name: 'a.txt', bytes: new TextEncoder().encode(text) })

test('a file without page lines is one page', () => {
  expect(sheets('江畔晚报\n\n第一段。')).toMatchObject([{ start: 1 }])
})

test('a file is cut at its page lines, and every page knows its first line', () => {
  const text = '第1版\n\n桥面昨天合龙，第一批行人走过了江，岸边放起了鞭炮，江上鸣笛。\n\n第2版 民生\n\n菜价平稳。'
  expect(sheets(text)).toMatchObject([
    { label: '1', start: 1 },
    { label: '2', name: '民生', start: 5 },
  ])
})

test('the guide of a front page cuts nothing', () => {
  expect(sheets('江畔晚报\n\n第2版 民生\n第3版 副刊\n\n正文在这里。')).toHaveLength(1)
})
