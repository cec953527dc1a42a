import { expect, test } from 'vitest'
import { parseBylines } from './byline.ts'

test.each([
  ['本报记者 林禾 周溪', [{ role: '记者', org: '本报', names: ['林禾', '周溪'] }]],
  ['记者：林禾、周溪', [{ role: '记者', names: ['林禾', '周溪'] }]],
  ['新华社记者 林禾', [{ role: '记者', org: '新华社', names: ['林禾'] }]],
  ['本报通讯员 范岩', [{ role: '通讯员', org: '本报', names: ['范岩'] }]],
  [
    '本报记者 苏砚 通讯员 范岩',
    [
      { role: '记者', org: '本报', names: ['苏砚'] },
      { role: '通讯员', names: ['范岩'] },
    ],
  ],
  ['文/图 程野', [{ role: '文/图', names: ['程野'] }]],
  ['沈渡', [{ names: ['沈渡'] }]],
  ['东辽县委书记 王某', [{ role: '东辽县委书记', names: ['王某'] }]],
  ['By Ada Finch', [{ names: ['Ada Finch'] }]],
  ['By Ada Finch and Tom Reed', [{ names: ['Ada Finch', 'Tom Reed'] }]],
  ['Ada Finch, Staff Writer', [{ role: 'Staff Writer', names: ['Ada Finch'] }]],
  ['Ada Finch; Tom Reed', [{ names: ['Ada Finch'] }, { names: ['Tom Reed'] }]],
])('%s', (line, bylines) => {
  expect(parseBylines(line)).toMatchObject(bylines)
})

test('a byline keeps its whole line', () => {
  expect(parseBylines('本报记者 林禾 周溪')[0]?.text).toBe('本报记者 林禾 周溪')
})
