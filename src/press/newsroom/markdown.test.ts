import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../issue/block.ts'
import { anyBlocks } from '../../testing/arbitrary-block.ts'
import type { Problem } from '../problem.ts'
import type { DraftArticle, DraftBlock } from './draft.ts'
import { readArticle } from './read-article.ts'
import { writeArticle } from './write-article.ts'

function draftBlock(block: Block): DraftBlock {
  if (block.t !== 'figure') return block
  const { renditions: _, w: __, h: ___, ...figure } = block.figure
  return { ...block, figure }
}

function anArticle(blocks: DraftBlock[]): DraftArticle {
  return {
    kind: 'news',
    heads: { kicker: [], headline: ['x'], deck: [] },
    bylines: [],
    blocks,
    extraction: 'typed',
    quality: [],
    pageLabel: '1',
  }
}

test.each<[string, DraftBlock]>([
  [
    'brackets in the value of a mark within a mark',
    {
      t: 'p',
      k: 'a',
      text: '字',
      marks: [
        { t: 'kai', from: 0, to: 1 },
        { t: 'ruby', from: 0, to: 1, rt: '![\\' },
      ],
    },
  ],
  [
    'strong beside Chinese punctuation',
    { t: 'p', k: 'a', text: '他说“重点”。', marks: [{ t: 'strong', from: 2, to: 6 }] },
  ],
  ['a row of dashes', { t: 'sign', k: 'a', lines: ['a', '---', '| b |', '===', ':::'] }],
])('%s comes back from Markdown', (_, block) => {
  const article = anArticle([block])
  expect(readArticle(writeArticle(article), '1', 'a.md', [])?.article).toEqual(article)
})

test('two lists in a row stay two', () => {
  const list = (k: string): DraftBlock => ({ t: 'list', k, items: [{ text: k }] })
  const article = anArticle([list('a'), list('b'), list('c')])
  expect(readArticle(writeArticle(article), '1', 'a.md', [])?.article).toEqual(article)
})

test('whatever the schema allows comes back from Markdown as it was', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const article = anArticle(blocks.map(draftBlock))
      const problems: Problem[] = []
      const back = readArticle(writeArticle(article), '1', 'a.md', problems)
      expect({ problems, article: back?.article }).toEqual({ problems: [], article })
    }),
    { numRuns: 1000 },
  )
})
