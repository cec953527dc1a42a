import { expect, test } from 'vitest'
import { anArticle } from '../../testing/issues.ts'
import { excerptOf } from './excerpt.ts'

const paragraphs = (count: number, length: number) =>
  Array.from({ length: count }, (_, at) => ({ t: 'p' as const, k: `k${at}`, text: '字'.repeat(length) }))

test('a short story stands whole, and says so', () => {
  const { blocks, isWhole } = excerptOf(anArticle({ blocks: paragraphs(2, 60) }), 3, 2)
  expect(blocks).toHaveLength(2)
  expect(isWhole).toBe(true)
})

test('of a long story there is no more than its box can show and a little over', () => {
  const { blocks, isWhole } = excerptOf(anArticle({ blocks: paragraphs(40, 60) }), 2, 2)
  expect(blocks.length).toBeLessThan(15)
  expect(isWhole).toBe(false)
})

test('a subhead is not the last thing of an excerpt', () => {
  const [first, second, ...rest] = paragraphs(10, 300)
  if (!first || !second) throw new Error('two at least')
  const article = anArticle({ blocks: [first, second, { t: 'h', k: 'h', text: '小标题' }, ...rest] })
  expect(excerptOf(article, 2, 2).blocks.at(-1)?.t).toBe('p')
})

test('pictures and editor’s notes are set apart from the running text', () => {
  const article = anArticle({
    blocks: [
      { t: 'note', k: 'n', text: '编者按的话。', label: '编者按' },
      { t: 'figure', k: 'f', figure: { renditions: [], credits: [] } },
      ...paragraphs(1, 20),
    ],
  })
  expect(excerptOf(article, 1, 4).blocks.map(({ t }) => t)).toEqual(['p'])
})
