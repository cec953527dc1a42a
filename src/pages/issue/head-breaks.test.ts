import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headBreaks } from './head-breaks.ts'

const parts = (line: string) => {
  const cuts = [0, ...(headBreaks(line) ?? []), line.length]
  return cuts.slice(0, -1).map((from, at) => line.slice(from, cuts[at + 1]))
}

test.each([
  ['南岸大堤今晨合龙', ['南岸', '大堤', '今晨合龙']],
  ['本报记者林禾在凌晨三点的堤上看见了什么', ['本报记者林禾', '在凌晨', '三点的', '堤上', '看见了', '什么']],
  ['“修，还是不修？”——一座老桥的二十年', ['“修，', '还是', '不修？”——', '一座', '老桥的', '二十年']],
  ['《江堤日记》首发：写给潮水的三百封信', ['《江堤日记》', '首发：', '写给', '潮水的', '三百封信']],
  ['阿依古丽·买买提：', ['阿依古丽·', '买买提：']],
  ['全市1.2万名学生明日返校', ['全市', '1.2万名', '学生', '明日', '返校']],
  ['水位降了38％', ['水位', '降了', '38％']],
])('%s may be broken between its words only', (line, expected) => {
  expect(parts(line)).toEqual(expected)
})

test('a Latin line is left to its spaces', () => {
  expect(headBreaks('Bridge mended at last')).toBeUndefined()
})

test('a piece of a head neither begins with a closing mark nor ends with an opening one, and the pieces are the line', () => {
  const part = fc.constantFrom(
    ...'，。：；？！、“”‘’（）《》〈〉【】「」『』—…·％/'.split(''),
    '大堤',
    '合龙',
    '了',
    '12.5',
    '修',
    'GPT ',
  )
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (words) => {
      const line = words.join('')
      if (headBreaks(line) === undefined) return
      const pieces = parts(line)
      expect(pieces.join('')).toBe(line)
      for (const piece of pieces.slice(1)) expect(piece).toMatch(/^[^，。：；？！、”’）》〉】」』—…·％/]/u)
      for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/[^“‘（《〈【「『/]$/u)
    }),
  )
})
