import { expect, test } from 'vitest'
import { parseQuery } from '../query.ts'
import { inFull, isInFull, planFor } from './plan.ts'

const frequent = new Map([
  ['经济', 9000],
  ['济发', 4000],
  ['发展', 12_000],
  ['展规', 3000],
  ['规划', 7000],
])
const sizeOf = (token: string) => frequent.get(token)

test('a rare token is read before any that is frequent', () => {
  expect(planFor(parseQuery('经济枢发展'), sizeOf).all).toEqual([
    [{ tokens: ['济枢', '枢发'], left: ['经济', '发展'] }],
  ])
})

test('of rare tokens three are read, far from each other', () => {
  expect(planFor(parseQuery('甲乙丙丁戊己庚'), sizeOf).all).toEqual([
    [{ tokens: ['甲乙', '丁戊', '己庚'], left: ['乙丙', '丙丁', '戊己'] }],
  ])
})

test('of frequent tokens the four smallest are read', () => {
  const plan = planFor(parseQuery('经济发展规划'), sizeOf)
  expect(plan.all).toEqual([[{ tokens: ['展规', '济发', '规划', '经济'], left: ['发展'] }]])
  expect(isInFull(plan)).toBe(false)
  expect(inFull(plan).all[0]?.[0]?.tokens).toHaveLength(5)
  expect(isInFull(inFull(plan))).toBe(true)
})

test('each group must be met by any of its parts; signs alone are met by every article', () => {
  expect(planFor(parseQuery('甲乙 或 丙丁 戊'), sizeOf).all).toHaveLength(2)
  expect(planFor(parseQuery('甲乙 ……'), sizeOf).all).toHaveLength(1)
  expect(planFor(parseQuery('甲乙 或 ……'), sizeOf).all).toEqual([])
})

test('fields narrow what is looked for', () => {
  const { all } = planFor(parseQuery('规划 版:1 类型:诗歌 标题:甲乙 栏目:民生 图:有'), sizeOf)
  const tokens = all.map((any) => any.flatMap((lookup) => lookup.tokens))
  expect(tokens).toEqual([['规划'], ['^甲乙'], ['民生'], ['page:1'], ['kind:poem'], ['picture:']])
})

test.each([
  ['规划', true],
  ['规划 2025', true],
  ['规划 版:1', true],
  ['规划展', false],
  ['规划 -甲', false],
  ['规划 图:无', false],
  ['标题:规划', false],
])('%s is exact: %s', (typed, isExact) => {
  expect(planFor(parseQuery(typed), sizeOf).isExact).toBe(isExact)
})
