import * as v from 'valibot'
import { expect, test } from 'vitest'
import { IssueDate } from '../../issue/ids.ts'
import { en } from '../../messages/en.ts'
import type { Speech } from '../../messages/messages.ts'
import { zhHans } from '../../messages/zh-hans.ts'
import type { Coverage } from '../../search/protocol.ts'
import { sayMissing, saySearched } from './coverage.ts'

const english: Speech = { language: 'en', messages: en }
const chinese: Speech = { language: 'zh-Hans', messages: zhHans }

const none = { here: 0, archive: 0, fetched: 0, remote: 0 }
const covered = (issues: number, searched: Partial<Coverage['searched']>): Coverage => ({
  issues,
  searched: { ...none, ...searched },
  missing: [],
})
const missing = (
  from: string,
  to: string,
  issues: number,
  bytes: number,
  reason: Coverage['missing'][number]['reason'],
) => ({
  from: v.parse(IssueDate, from),
  to: v.parse(IssueDate, to),
  issues,
  bytes,
  reason,
})

test.each<[Coverage, string, string]>([
  [covered(29, { here: 29 }), 'All 29 issues searched, on this device.', '29期全部检索过，都在本机。'],
  [covered(1, { fetched: 1 }), 'All 1 issue searched.', '1期全部检索过。'],
  [covered(8319, { archive: 8319 }), 'All 8,319 issues searched, by the index.', '8,319期全部检索过，用的是索引。'],
  [
    covered(29, { here: 12, archive: 10, fetched: 7 }),
    'All 29 issues searched: 12 on this device, 10 by the index, 7 fetched for it.',
    '29期全部检索过：本机12期，索引10期，临时取来7期。',
  ],
  [covered(29, { here: 12 }), '12 of 29 issues searched: 12 on this device.', '29期里检索了12期：本机12期。'],
  [covered(29, {}), 'None of 29 issues searched yet.', '29期都还没有检索。'],
])('what was searched, in a sentence', (coverage, inEnglish, inChinese) => {
  expect(saySearched(coverage, english)).toBe(inEnglish)
  expect(saySearched(coverage, chinese)).toBe(inChinese)
})

test('what was not searched is a line a reason, with its days, how many, and its size', () => {
  const runs = [
    missing('2009-01-01', '2012-12-31', 1284, 3_100_000, 'unfetched'),
    missing('2021-07-19', '2021-07-19', 1, 40_000, 'offline'),
    missing('2021-07-21', '2021-07-23', 3, 100_000, 'offline'),
    missing('2021-08-02', '2021-08-02', 1, 0, 'damaged'),
  ]
  expect(sayMissing(runs, english).map(({ text }) => text)).toEqual([
    '4 issues of 19 July 2021, 21 July 2021 – 23 July (140 kB) could not be reached and were not searched.',
    '1,284 issues of 2009 – 2012 not searched yet: their text must be fetched first (3.1 MB).',
    '1 issue of 2 August 2021 damaged and not searched.',
  ])
  expect(sayMissing(runs, chinese).map(({ text }) => text)).toEqual([
    '取不到2021年7月19日，2021年7月21日—7月23日的4期（140 kB），没有检索。',
    '2009—2012的1,284期还没有检索，要先取来文字（3.1 MB）。',
    '2021年8月2日有1期的文件损坏，没有检索。',
  ])
})

test('a size that is not known of all is not told, and of many runs the first are named', () => {
  const days = ['2021-07-01', '2021-07-03', '2021-07-05', '2021-07-07']
  const runs = days.map((day, at) => missing(day, day, 1, at === 0 ? 0 : 10_000, 'offline'))
  expect(sayMissing(runs, english)[0]?.text).toBe(
    '4 issues of 1 July 2021, 3 July 2021, 5 July 2021… could not be reached and were not searched.',
  )
})
