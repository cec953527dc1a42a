import { expect, test } from 'vitest'
import { breachesIn } from './line-rules.ts'

test.each([
  ['他说', '，好'],
  ['他说', '”。'],
  ['约翰', '·史密斯'],
  ['北门', '/东门'],
  ['降了38', '％'],
  ['他说：“', '好'],
  ['见《', '船歌》'],
  ['北门/', '东门'],
  ['票价￥', '5元'],
  ['最后—', '—完'],
  ['等等…', '…完'],
  ['共1', '024个'],
  ['共1,', '024个'],
  ['共１，', '０２４个'],
  ['闸长Lind', 'qvist'],
  ['the end', ', he said'],
])('%s｜%s is a breach', (before, after) => {
  expect(breachesIn([{ text: before }, { text: after }], { letters: 10 })).toHaveLength(1)
})

test.each([
  ['他说，', '', '“好'],
  ['最后', '', '——完'],
  ['约翰·', '', '史密斯'],
  ['降了', '', '38％'],
  ['每小时12.5', '', '万立方米'],
  ['腿脚慢，', '', '312步'],
  ['an extraordi-', '', 'nary thing'],
  ['the', ' ', 'end'],
  ['in 1998,', ' ', '20 boats'],
  ['once in', ' ', '’98'],
  // more letters than the line holds
  ['extraordi', '', 'narily'],
  ['extraordinarily', '', ', he said'],
])('%s｜%s%s is none', (before, hanging, after) => {
  expect(breachesIn([{ text: before, hanging }, { text: after }], { letters: 10 })).toEqual([])
})

test('a divided word is none where words are divided', () => {
  const lines = [{ text: 'it is unfin' }, { text: 'ished' }]
  expect(breachesIn(lines, { letters: 10 })).toHaveLength(1)
  expect(breachesIn(lines, { letters: 10, hyphens: true })).toEqual([])
  expect(breachesIn([{ text: 'it is un' }, { text: 'finished' }], { letters: 10, hyphens: true })).toHaveLength(1)
})
