import { expect, test } from 'vitest'
import { fewerWords } from './fewer-words.ts'

test.each([
  ['大桥 通车', ['大桥', '通车']],
  ['a b c d', ['a b c', 'a b d', 'a c d']],
  ['大桥 或 渡口 合龙', ['大桥 或 渡口', '合龙']],
  ['“长江 大桥” 通车', ['“长江 大桥”', '通车']],
  ['记者:“Ada Finch” bridge', ['记者:“Ada Finch”', 'bridge']],
  ['大桥 或 渡口', []],
  ['新能源汽车', ['新能源 汽车']],
  ['长江大桥', ['长江 大桥']],
  ['大桥', []],
  ['harbor', []],
  ['  ', []],
])('%j: %j', (q, fewer) => {
  expect(fewerWords(q)).toEqual(fewer)
})
