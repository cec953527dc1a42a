import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anArticle, anIssue } from '../testing/issues.ts'
import type { Doc } from './doc.ts'
import { foldDoc } from './folded-doc.ts'
import { match } from './match.ts'
import { parseQuery } from './query.ts'
import { rangesIn } from './ranges.ts'
import { searchIssueOf } from './search-issue.ts'
import { snippetsOf } from './snippets.ts'

const issue = searchIssueOf(anIssue({ articles: [anArticle({ heads: { headline: ['本地新闻'] } })] }))
const [bare] = issue.docs

/** What is shown of an article, its marks in brackets. */
function shown(over: Partial<Doc>, typed: string): string[] {
  if (!bare) throw new Error('no article')
  const doc = foldDoc({ ...bare, texts: [], ...over })
  const finds = match(issue, doc, parseQuery(typed)) ?? []
  return snippetsOf(doc, finds).map(({ text, marks }) =>
    marks.toReversed().reduce((drawn, [a, b]) => `${drawn.slice(0, a)}[${drawn.slice(a, b)}]${drawn.slice(b)}`, text),
  )
}

const filler = '晴空万里。'.repeat(30)

test('first where most of what was asked stands together, then where the rest is', () => {
  expect(shown({ texts: ['绿道贯通。', '绿道沿大堤。', '桥已修好。'] }, '绿道 大堤 桥')).toEqual([
    '[绿道]沿[大堤]。',
    '[桥]已修好。',
  ])
  expect(shown({ texts: ['绿道贯通。', '绿道沿江。', '绿道。'] }, '绿道')).toEqual(['[绿道]贯通。', '[绿道]沿江。'])
})

test('two places of one long paragraph are two, when they stand far apart', () => {
  const [one = '', two = '', ...more] = shown({ texts: [`桥${filler}大堤${filler}大堤，绿道`] }, '大堤 绿道 桥')
  expect(one).toMatch(/^….{20,24}\[大堤\]，\[绿道\]$/u)
  expect(two).toMatch(/^\[桥\]晴.*…$/u)
  expect(more).toEqual([])
  expect(shown({ texts: ['大堤、大堤、大堤'] }, '大堤')).toEqual(['[大堤]、[大堤]、[大堤]'])
})

test('the other heads when only they hold it, and how the text begins when the headline does', () => {
  expect(shown({ deck: ['绿道贯通'], texts: ['今晨完工。'] }, '绿道')).toEqual(['[绿道]贯通'])
  expect(shown({ kicker: ['昔日', '大堤'], texts: ['今晨完工。'] }, '日大')).toEqual(['昔[日大]堤'])
  expect(shown({ texts: ['今晨完工。'] }, '本地')).toEqual(['今晨完工。'])
  expect(shown({ texts: ['今晨完工。'] }, '类型:消息')).toEqual(['今晨完工。'])
  expect(shown({ deck: ['绿道贯通'] }, '本地')).toEqual(['绿道贯通'])
  expect(shown({}, '本地')).toEqual([])
})

test('there are at most two, they are parts of its texts, and what they mark was asked for', () => {
  const word = fc.constantFrom('大堤', '绿道', '桥', 'river', ' ', '，', '晴空万里'.repeat(12))
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(''))
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.subarray(['大堤', '绿道', '桥']), (texts, asked) => {
      if (!bare) throw new Error('no article')
      const doc = foldDoc({ ...bare, texts })
      const query = parseQuery(asked.join(' '))
      const finds = match(issue, doc, query)
      if (!finds) return
      const snippets = snippetsOf(doc, finds)
      expect(snippets.length).toBeLessThanOrEqual(2)
      for (const snippet of snippets) {
        expect(texts.some((one) => one.includes(snippet.text.replaceAll(/^…|…$/gu, '')))).toBe(true)
        expect(snippet.marks).toEqual(rangesIn(snippet.text, query))
      }
      expect(snippets.length).toBeGreaterThan(0)
    }),
    { numRuns: 1000 },
  )
})
