import { expect, test } from 'vitest'
import { piecesOf, unwrap } from './pieces.ts'

const texts = (lines: string[]) => piecesOf({ start: 1, lines }, 0).map(({ text }) => text)

test.each([
  ['blank lines part pieces', ['江水慢了。', '', '　', '灯亮了。'], ['江水慢了。', '灯亮了。']],
  [
    'a line that ends a sentence ends a paragraph',
    ['江水昨天夜里慢了下来，船也慢了。', '灯亮了。'],
    ['江水昨天夜里慢了下来，船也慢了。', '灯亮了。'],
  ],
  [
    'full lines run on',
    ['江水昨天夜里慢了下来，船', '也慢了，等船的人在岸上看', '灯。'],
    ['江水昨天夜里慢了下来，船也慢了，等船的人在岸上看灯。'],
  ],
  [
    'a short line stands alone',
    ['一张图纸大家画', '街道把图纸贴在墙上，谁都可以拿笔画一处想要的样子。'],
    ['一张图纸大家画', '街道把图纸贴在墙上，谁都可以拿笔画一处想要的样子。'],
  ],
  ['facts stand alone', ['2024年5月8日 星期三', '总第1203期'], ['2024年5月8日 星期三', '总第1203期']],
  [
    'scripts stand apart',
    ['喜迎江畔读书节', 'The Riverside Reading Week', 'of the City'],
    ['喜迎江畔读书节', 'The Riverside Reading Week of the City'],
  ],
  [
    'indents begin paragraphs',
    ['　　江水昨天夜里慢了下来。船', '也慢了。', '　　灯亮了一个晚上没有灭掉。'],
    ['江水昨天夜里慢了下来。船也慢了。', '灯亮了一个晚上没有灭掉。'],
  ],
])('%s', (_, lines, pieces) => {
  expect(texts(lines)).toEqual(pieces)
})

test('every piece knows its lines and its block', () => {
  expect(piecesOf({ start: 10, lines: ['', '江水慢了。', '灯亮了。', '', '船来了。'] }, 3)).toMatchObject([
    { source: 3, block: 1, first: 11, last: 11 },
    { source: 3, block: 1, first: 12, last: 12 },
    { source: 3, block: 2, first: 14, last: 14 },
  ])
})

test.each([
  [['江水', '慢了'], '江水慢了'],
  [['the ferry', 'was late'], 'the ferry was late'],
  [['pas-', 'sengers'], 'passengers'],
  [['早在1990', '年'], '早在1990年'],
])('%s unwrapped', (lines, text) => {
  expect(unwrap(lines)).toBe(text)
})
