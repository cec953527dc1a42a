import { expect, test } from 'vitest'
import { chooseCopies } from './copies.ts'
import { findTwins } from './near-repeats.ts'
import { pieces } from './pieces.specimen.ts'
import { findRepeats } from './repeats.ts'

const long =
  '修表铺的主人今年六十七岁，在这条街上修了四十一年的表，柜台后面挂着三代人的工具和一面老镜子，镜子里能看见整条街的人来人往'

test.each([
  ['another beginning', `${long}。`, `年的表铺里，${long.slice(6)}。`, true],
  ['another ending', `${long}。`, long.slice(0, -5), true],
  ['a word misread', `${long}。`, `${long.replace('工具', '工县')}。`, true],
  ['another number', `${long}，共23件。`, `${long}，共32件。`, false],
  [
    'a shared phrase only',
    `${long}。`,
    `他在这条街上修了四十一年的表。后来的事情谁也没有料到，店里来了一位年轻的学徒，从此多了一张桌子和一盏灯，夜里亮到很晚。`,
    false,
  ],
])('%s', (_, a, b, isTwin) => {
  expect(findTwins(pieces(a, b))).toHaveLength(isTwin ? 1 : 0)
})

const choose = (texts: string[], fits: (tail: string, head: string) => number = () => 0) => {
  const all = pieces(...texts)
  return chooseCopies(all, findRepeats(all), findTwins(all), (tail, head) => fits(tail.text, head.text))
}

test('of two readings the complete one stays, whichever came first', () => {
  const [whole, cut] = [`${long}。`, long.slice(0, -6)]
  expect(choose([cut, whole]).kept.map(({ text }) => text)).toEqual([whole])
  expect(choose([`${long.replace('工具', '工县')}。`, `${long}。`]).kept[0]?.text).toContain('工县')
})

test('a passage copied whole stays where it fits its neighbours', () => {
  const [next, after] = [
    '年轻的学徒三月里来到店中，第一件事是学着拆开一只停了的钟。',
    '钟修好的那天，半条街的人都来看。',
  ]
  const texts = ['甲处的开头。', long, next, after, '乙处的开头停在半句', long, next, after]
  const here = choose(texts, (tail) => (tail.startsWith('乙处') ? 9 : 0))
  expect(here.kept.map(({ first }) => first)).toEqual([1, 5, 6, 7, 8])
  expect(here.repeats.map(({ piece, of }) => [piece.first, of.first])).toEqual([
    [2, 6],
    [3, 7],
    [4, 8],
  ])
  expect(choose(texts).kept.map(({ first }) => first)).toEqual([1, 2, 3, 4, 5])
})

test('of three copies one stays', () => {
  const copies = choose([`${long}。`, '另一段话在这里。', `${long}。`, '再一段话在这里。', `${long}。`])
  expect(copies.kept.map(({ first }) => first)).toEqual([1, 2, 4])
  expect(copies.repeats.map(({ of }) => of.first)).toEqual([1, 1])
})
