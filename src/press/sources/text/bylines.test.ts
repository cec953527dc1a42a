import { expect, test } from 'vitest'
import { readByline, readDateline, readEndCredit } from './bylines.ts'

test.each([
  ['本报记者 林禾 周溪', [{ org: '本报', role: '记者', names: ['林禾', '周溪'] }]],
  [
    '□本报记者 林禾 通讯员 周溪',
    [
      { org: '本报', role: '记者', names: ['林禾'] },
      { role: '通讯员', names: ['周溪'] },
    ],
  ],
  ['记者 何 岸', [{ role: '记者', names: ['何岸'] }]],
  ['本报记者林禾', [{ org: '本报', role: '记者', names: ['林禾'] }]],
  [
    '林禾/文 周溪/图',
    [
      { role: '文', names: ['林禾'] },
      { role: '图', names: ['周溪'] },
    ],
  ],
  ['新华社记者 林禾', [{ org: '新华社', role: '记者', names: ['林禾'] }]],
  ['城北区区长 沈知远', [{ role: '城北区区长', names: ['沈知远'] }]],
  ['江畔师范学院教授 何 岸', [{ role: '江畔师范学院教授', names: ['何岸'] }]],
  ['记者 古丽·买买提', [{ role: '记者', names: ['古丽·买买提'] }]],
  ['By Ada Lovelace and Mary O’Neill', [{ names: ['Ada Lovelace', 'Mary O’Neill'] }]],
  ['By JOHN SMITH, Staff Writer', [{ role: 'Staff Writer', names: ['JOHN SMITH'] }]],
])('%s names its writers', (line, bylines) => {
  expect(readByline(line)).toMatchObject(bylines)
})

test.each([
  '记者调查',
  '记者 观察到江面有雾。',
  '编辑部的故事',
  '旧车间变会客厅 老街坊当主理人',
  '江水慢了',
  '中国队 日本队',
  'By the river',
  'By dawn the fog had lifted over the whole harbour.',
])('%s names nobody', (line) => {
  expect(readByline(line)).toBeUndefined()
})

test.each([
  ['工程下月完工。（本报记者 林禾 整理）', '工程下月完工。', '整理', ['林禾']],
  ['工程下月完工。(记者 林禾 周溪)', '工程下月完工。', '记者', ['林禾', '周溪']],
  ['工程下月完工。（何岸）', '工程下月完工。', undefined, ['何岸']],
])('%s is signed at its end', (text, rest, role, names) => {
  expect(readEndCredit(text)).toMatchObject({ rest, bylines: [{ ...(role === undefined ? {} : { role }), names }] })
})

test.each(['全长三公里（含引桥）', '他去了江北（原名北洲）', '会议由城管局（市政处）召集。（完）'])(
  '%s is not signed',
  (text) => {
    expect(readEndCredit(text)).toBeUndefined()
  },
)

test.each([
  ['本报讯（记者 林禾）昨天，大桥合龙。', '本报讯', ['林禾'], '昨天，大桥合龙。'],
  ['新华社北京5月8日电（记者 周溪）春耕开始。', '新华社北京5月8日电', ['周溪'], '春耕开始。'],
  ['本报讯 昨天，大桥合龙。', '本报讯', [], '昨天，大桥合龙。'],
])('%s opens with its dateline', (text, dateline, names, rest) => {
  const found = readDateline(text)
  expect(found).toMatchObject({ dateline, rest })
  expect(found?.bylines.flatMap((byline) => byline.names)).toEqual(names)
})

test.each(['本报今日起开设专栏。', '本报电子版上线。', '消息传来，全村欢腾。'])('%s has none', (text) => {
  expect(readDateline(text)).toBeUndefined()
})
