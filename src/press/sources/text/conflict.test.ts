import { expect, test } from 'vitest'
import { conflictOf } from './conflict.ts'
import type { Join } from './joins.ts'
import { paragraphsOf } from './paragraphs.ts'
import { pieces } from './pieces.specimen.ts'

/** The conflict of a join between the first two texts, the third coming next in the column. */
const conflict = (...texts: string[]) => {
  const [tail, head, after, ...rest] = pieces(...texts)
  if (!tail || !head || !after) throw new Error('three texts at least')
  const join: Join = { tail, head, method: 'straddle', score: 9, margin: 9 }
  return conflictOf(join, after, [...paragraphsOf([after, ...rest], []).values()])?.text
}

const tail = '记者来到城南的栖霞纸品有'
const head = '限公司，看到工人正在给竹编灯笼上漆。'
const next = '工人说，骨架还要再晒两天，才能糊纸。'

test.each([
  ['another firm’s ware', [tail, head, next, '长桥工艺已把竹编灯笼卖到十二个国家。'], '竹编灯笼'],
  [
    'another firm’s ware, named only further on',
    [tail, head, '目前，竹编灯笼供不应求。', '长桥工艺已把竹编灯笼卖到十二个国家。'],
    '竹编灯笼',
  ],
  ['its own ware', [tail, head, next, '栖霞纸品已把竹编灯笼卖到十二个国家。'], undefined],
  ['a ware of many', [tail, head, next, '长桥工艺已把竹编灯笼卖到国外。', '晴川工艺也做竹编灯笼。'], undefined],
  ['nothing in common', [tail, head, next, '长桥工艺已把木雕卖到十二个国家。'], undefined],
  [
    'no name across the seam',
    ['记者看到工人正在给竹编', '灯笼骨架上漆。', next, '长桥工艺已把灯笼骨架卖到十二个国家。'],
    undefined,
  ],
])('a join that would give a firm %s', (_, texts, text) => {
  expect(conflict(...texts)).toBe(text)
})
