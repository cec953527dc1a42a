import { expect, test } from 'vitest'
import { shortNamesIn, shortNamesInCredit } from './short-names.ts'

test.each([
  ['本报记者 林禾 周溪', ['林禾', '周溪'], ['林禾', '周溪']],
  ['本报记者 林禾 欧阳江', ['林禾', '欧阳江'], ['林禾']],
  ['林禾/文 林禾/图', ['林禾', '林禾'], ['林禾', '林禾']],
  ['By Ada Finch and Li Xu', ['Ada Finch', 'Li Xu'], []],
  ['本报记者 林 禾', ['林禾'], []],
])('in %s the short names of %j are %j', (line, names, expected) => {
  expect(shortNamesIn(line, names).map(([from, to]) => line.slice(from, to))).toEqual(expected)
})

test.each([
  ['周溪 摄', ['周溪']],
  ['周溪/摄', ['周溪']],
  ['本报记者 林禾 周溪 摄影报道', ['林禾', '周溪']],
  ['林禾/文 周溪/图', ['林禾', '周溪']],
  ['欧阳江 摄', []],
  ['网友 供图', []],
  ['本报记者 摄', []],
  ['新华社 发', []],
  ['Photo: Li Xu', []],
])('in the credit %s the short names are %j', (credit, expected) => {
  expect(shortNamesInCredit(credit).map(([from, to]) => credit.slice(from, to))).toEqual(expected)
})
