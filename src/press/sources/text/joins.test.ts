import { describe, expect, test } from 'vitest'
import { corpusOf } from './corpus.ts'
import { findJoins, joinTexts } from './joins.ts'
import { looksOnward } from './onward.ts'
import { pieces } from './pieces.specimen.ts'

const joined = (...texts: string[]) => {
  const all = pieces(...texts)
  const corpus = corpusOf(all.map(({ text }) => text))
  return findJoins(all, { corpus, archive: corpus }, () => true).map(
    ({ tail, head, method }) => `${tail.first}+${head.first} ${method}`,
  )
}

const other = '渡口的灯昨天夜里亮了一整晚，等船的人说，这是入冬以来的第一回。'

describe('two halves of a sentence', () => {
  test.each([
    [
      'a book title left open and closed elsewhere',
      ['方案写进了《城北厂区公共空间', other, '更新导则》，只有六页。'],
      ['1+3 brackets'],
    ],
    [
      'a speech left open and closed next',
      ['老人说：“当年这里有三十台织机，声音', '隔着江也能听见”，他笑了。'],
      ['1+2 brackets'],
    ],
    [
      'two halves that could close the same mark',
      ['方案写进了《城北厂区公共空间', '更新导则》，只有六页。', '改造指南》，只有九页。'],
      [],
    ],
    ['a scrap that comes next', ['街道把图纸贴在墙上，谁都可以拿笔画出', '想要的样子，画完签名。'], ['1+2 adjacent']],
    ['the end of a word', ['这一带的老厂房正在一间一间地走向现代', '化，街坊们都看在眼里记在心上。'], ['1+2 adjacent']],
    [
      'a paragraph that names its speaker',
      ['街道把图纸贴在墙上，谁都可以拿笔画', '沈知远介绍，图纸改了十九遍才定下来。'],
      [],
    ],
    ['a paragraph that names its hour', ['街道把图纸贴在墙上，谁都可以拿笔画', '议事会散场后，灯又亮了一个钟头。'], []],
    ['a scrap that does not come next', ['街道把图纸贴在墙上，谁都可以拿笔画出', other, '想要的样子，画完签名。'], []],
    ['closed paragraphs', [other, '想要的样子，画完签名。'], []],
    ['a subhead and what stands under it', ['一张图纸大家画', '想要的样子，画完签名。'], []],
  ])('%s', (_, texts, joins) => {
    expect(joined(...texts)).toEqual(joins)
  })

  test('each is used once, the stronger claim first', () => {
    const texts = ['方案写进了《城北厂区公共空间', '想要的样子，就写在《', '更新导则》，只有六页。']
    expect(joined(...texts)).toHaveLength(0)
  })

  test('captions and bylines take no part', () => {
    const all = pieces('街道把图纸贴在墙上，谁都可以拿笔画出', '想要的样子，画完签名。')
    const none = corpusOf([])
    expect(findJoins(all, { corpus: none, archive: none }, (piece) => piece.first === 1)).toEqual([])
  })
})

test.each([
  ['他们认真学习借鉴', '先进地区经验，回来再议', 2],
  ['不断提高生产的效', '率，工期缩短', 4],
  ['这家企业已经在', '新型隔膜生产技术等领域站稳脚跟', 3],
  ['他们认真学习借鉴', '，回来再议', 4],
  ['他们认真学习借鉴', '目前，方案已定', 0],
  ['他们认真学习借鉴', '春来到，花枝俏。', 0],
  ['他们认真学习借鉴', '沈知远出席会议', 0],
  ['他们认真学习借鉴', '这座城市的人口在十年里翻了一番', 0],
  ['the ferry was', 'late again', 4],
  ['the ferry was', 'Late again', 0],
])('“%s” may go on with “%s”', (tail, head, score) => {
  expect(looksOnward(tail, head)).toBe(score)
})

test.each([
  ['江水', '慢了', '江水慢了', 2],
  ['the ferry', 'was late', 'the ferry was late', 10],
  ['pas-', 'sengers', 'passengers', 3],
  ['Anglo-', 'Saxon', 'Anglo-Saxon', 6],
])('%s and %s', (tail, head, text, seam) => {
  expect(joinTexts(tail, head)).toEqual({ text, seam })
})
