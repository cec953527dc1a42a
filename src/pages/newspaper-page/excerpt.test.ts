import { expect, test } from 'vitest'
import type { Block } from '../../issue/block.ts'
import { excerptOf } from './excerpt.ts'

const paragraphs = (count: number, length: number): Block[] =>
  Array.from({ length: count }, (_, at) => ({ t: 'p', k: `k${at}`, text: '字'.repeat(length) }))
const charsIn = (lines: readonly { text: string }[]) => lines.reduce((sum, { text }) => sum + text.length, 0)

test('a block that shows all of its story has all of its text', () => {
  expect(charsIn(excerptOf(paragraphs(40, 60), undefined, 'cjk'))).toBe(2400)
})

test('of a long story there is what has room, a little over, and no more than ends the paragraph', () => {
  const chars = charsIn(excerptOf(paragraphs(40, 60), 500, 'cjk'))
  expect(chars).toBeGreaterThanOrEqual(500 * 1.15)
  expect(chars).toBeLessThan(500 * 1.15 + 60)
})

test('a short story has all of its text, whatever the room', () => {
  expect(charsIn(excerptOf(paragraphs(2, 60), 500, 'cjk'))).toBe(120)
})

test('letters are narrower than characters: there are more of them', () => {
  const story: Block[] = Array.from({ length: 80 }, (_, at) => ({ t: 'p', k: `k${at}`, text: 'a'.repeat(60) }))
  expect(charsIn(excerptOf(story, 500, 'latin'))).toBeGreaterThanOrEqual(500 * 1.15 * 2.2)
})

test('pictures, notes, tables and boxes are set apart from the running text', () => {
  const blocks: Block[] = [
    { t: 'note', k: 'n', text: '编者按的话。', label: '编者按' },
    { t: 'figure', k: 'f', figure: { renditions: [], credits: [] } },
    ...paragraphs(1, 20),
    { t: 'table', k: 't', head: ['线路'], rows: [['3路']] },
    { t: 'box', k: 'b', title: '链接', paras: [{ text: '背景。' }] },
  ]
  expect(excerptOf(blocks, 400, 'cjk').map(({ k }) => k)).toEqual(['k0'])
})

test('a story without text has an empty excerpt', () => {
  expect(excerptOf([], 400, 'cjk')).toEqual([])
})
