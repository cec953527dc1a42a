import { expect, test } from 'vitest'
import { anArticle } from '../../testing/issues.ts'
import { headCharacters } from './head-characters.ts'

test('the characters of the heads are those of every headline line, each once, and of what stands for a headline', () => {
  const articles = [
    anArticle({ heads: { kicker: ['引'], headline: ['堤合', '合龙𠮷'], deck: ['副'] } }),
    anArticle({ id: '1-02', heads: { headline: [] }, blocks: [{ t: 'p', k: 'a', text: '无题。' }] }),
  ]
  expect(headCharacters({ articles })).toBe(' 。合堤无题龙𠮷')
})

test('an issue without articles has none', () => {
  expect(headCharacters({ articles: [] })).toBe('')
})
