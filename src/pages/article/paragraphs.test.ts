import { expect, test } from 'vitest'
import { anArticle } from '../../testing/issues.ts'
import { findTarget, numberParagraphs } from './paragraphs.ts'

const { blocks } = anArticle({
  blocks: [
    { t: 'h', k: 'a', text: '开篇' },
    { t: 'p', k: 'b', text: '清晨，河面起雾。' },
    { t: 'p', k: 'c', text: '老人坐在堤上，看船。' },
    { t: 'gap', k: 'd', reason: 'lost', side: 'before' },
    { t: 'p', k: 'e', text: '船开走了。' },
  ],
})

test('only paragraphs are numbered', () => {
  expect([...numberParagraphs(blocks)]).toEqual([
    ['b', 1],
    ['c', 2],
    ['e', 3],
  ])
})

test.each([
  ['its number', { from: 2, to: 2 }, ['c']],
  ['a run', { from: 2, to: 3 }, ['c', 'e']],
  ['number and words', { from: 3, to: 3, quote: '船开走' }, ['e']],
  ['its words, where the number has moved', { from: 1, to: 1, quote: '船开走' }, ['e']],
  ['words that now stand inside a longer paragraph', { from: 9, to: 9, quote: '看船' }, ['c']],
  ['words that are gone, so by its number', { from: 2, to: 2, quote: '没有这句' }, ['c']],
  ['a number beyond the end: nothing', { from: 9, to: 9 }, []],
])('a paragraph is found by %s', (_how, target, keys) => {
  expect(findTarget(blocks, target).map(({ k }) => k)).toEqual(keys)
})
