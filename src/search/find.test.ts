import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../issue/fold.ts'
import { inReadingOrder, textsOf } from '../issue/reading-order.ts'
import { anArticle, anIssue } from '../testing/issues.ts'
import { findInIssue, type Hit } from './find.ts'
import { parseQuery } from './query.ts'
import { piecesOf } from './pieces.ts'

const p = (k: string, text: string) => ({ t: 'p' as const, k, text })
const issue = anIssue({
  articles: [
    anArticle({
      id: '1-01',
      heads: { headline: ['春耕备耕正当时'] },
      blocks: [p('a', '大堤两岸，农机下田。'), p('b', '大堤以北亦然。')],
    }),
    anArticle({
      id: '1-02',
      heads: { kicker: ['昔日防洪堤'], headline: ['十里长', '堤披新绿'], deck: ['绿道一期贯通'] },
      column: '江畔行',
      bylines: [{ text: '本报记者 林禾', names: ['林禾'] }],
      blocks: [
        p('a', '滨河绿道全长五公里。'),
        { t: 'list', k: 'b', items: [{ text: '北段' }, { text: '南段：ＧＢ／Ｔ标准' }] },
        { t: 'quote', k: 'c', text: '好走。', from: '居民周溪' },
      ],
    }),
    anArticle({
      id: '2-01',
      heads: { headline: ['River path opens'] },
      blocks: [p('a', 'The path is open to the harbor wall.')],
    }),
    anArticle({ id: '2-02', heads: { headline: ['大堤合龙'] }, blocks: [p('a', '今晨完工。')] }),
  ],
})
const find = (typed: string) => findInIssue(issue, parseQuery(typed))
const ids = (typed: string) => find(typed).map(({ article }) => article)

test.each([
  ['大堤', ['2-02', '1-01']], // in the headline first
  ['绿道', ['1-02']],
  ['绿道 标准', ['1-02']], // all parts, wherever
  ['绿道 农机', []],
  ['长堤披', ['1-02']], // over the editor's line break
  ['林禾', ['1-02']],
  ['江畔行', ['1-02']],
  ['周溪', ['1-02']],
  ['防洪堤', ['1-02']],
  ['gb/t', ['1-02']],
  ['。', ['1-01', '1-02', '2-02']],
  ['path', ['2-01']],
  ['pat', ['2-01']],
  ['pat 标准', []],
  ['har wall', []],
  ['harbor w', ['2-01']],
  ['', []],
  ['.', ['2-01']],
])('%j is in %j', (typed, articles) => {
  expect(ids(typed)).toEqual(articles)
})

test('a hit says how often, where exactly, and shows the words about it', () => {
  expect(find('大堤')).toEqual([
    {
      article: '2-02',
      page: '2',
      count: 1,
      matches: [{ field: 'headline', line: 0, from: 0, to: 2 }],
      snippet: { text: '今晨完工。', marks: [] },
    },
    {
      article: '1-01',
      page: '1',
      count: 2,
      matches: [
        { field: 'block', block: 'a', line: 0, from: 0, to: 2 },
        { field: 'block', block: 'b', line: 0, from: 0, to: 2 },
      ],
      snippet: { text: '大堤两岸，农机下田。', marks: [[0, 2]] },
    },
  ])
  expect(find('长堤披 标准')).toMatchObject([
    {
      count: 2,
      matches: [
        { field: 'headline', line: 0, from: 2, to: 3 },
        { field: 'headline', line: 1, from: 0, to: 2 },
        { field: 'block', block: 'b', line: 1, from: 7, to: 9 },
      ],
      snippet: { text: '南段：ＧＢ／Ｔ标准', marks: [[7, 9]] },
    },
  ])
})

test('the snippet is where most of what was asked for stands together', () => {
  const article = anArticle({ blocks: [p('a', '绿道贯通。'), p('b', '绿道沿大堤。')] })
  const [hit] = findInIssue(anIssue({ articles: [article] }), parseQuery('绿道 大堤'))
  expect(hit?.snippet).toEqual({
    text: '绿道沿大堤。',
    marks: [
      [0, 2],
      [3, 5],
    ],
  })
})

test('an article without a body is found by its head and shows it', () => {
  const article = anArticle({ heads: { headline: ['大堤合龙'], deck: ['绿道贯通'] }, blocks: [] })
  const search = (typed: string) => findInIssue(anIssue({ articles: [article] }), parseQuery(typed))[0]?.snippet
  expect(search('合龙')).toEqual({ text: '大堤合龙', marks: [[2, 4]] })
  expect(search('绿道')).toEqual({ text: '绿道贯通', marks: [[0, 2]] })
})

const word = fc.constantFrom(
  '大堤',
  '堤',
  '绿',
  '𠮷',
  '😀',
  'Ｒiver',
  'river',
  'rivers',
  'ab',
  '5',
  '５',
  '，',
  '。',
  ' a ',
)
const someText = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) => words.join('').trim().replace(/^$/, '空'))
const someIssue = fc
  .array(fc.record({ headline: fc.array(someText, { maxLength: 2 }), body: fc.array(someText, { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((drafts) =>
    anIssue({
      articles: drafts.map(({ headline, body }, at) =>
        anArticle({
          id: `${1 + (at % 2)}-0${at + 1}`,
          heads: { headline },
          blocks: body.map((text, n) => p(`k${n}`, text)),
        }),
      ),
    }),
  )
const someQuery = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))

test('an article is found just when every part is contained in it, words of an alphabet whole', () => {
  fc.assert(
    fc.property(someIssue, someQuery, (any, typed) => {
      const query = parseQuery(typed)
      const holds = (texts: string[], { text, isOpen }: { text: string; isOpen: boolean }) =>
        texts.some((printed) => {
          const letters = /^[a-z0-9]+$/
          if (!letters.test(text)) return printed.includes(text)
          return printed.split(/[^a-z0-9]+/).some((one) => (isOpen ? one.startsWith(text) : one === text))
        })
      const expected = inReadingOrder(any).filter(({ article }) => {
        const texts = [joined(article.heads.headline), ...textsOf(article)].map(fold)
        return query.parts.length > 0 && query.parts.every((part) => holds(texts, part))
      })
      const hits = findInIssue(any, query)
      expect(hits.map(({ article }) => article).toSorted()).toEqual(
        expected.map(({ article }) => article.id).toSorted(),
      )
      const isHead = hits.map(({ matches }) => matches.some(({ field }) => field === 'headline'))
      expect(isHead).toEqual(isHead.toSorted((a, b) => Number(b) - Number(a)))
    }),
    { numRuns: 1500 },
  )
})

test('every place told is one where the words stand', () => {
  fc.assert(
    fc.property(someIssue, someQuery, (any, typed) => {
      const query = parseQuery(typed)
      for (const hit of findInIssue(any, query)) {
        expect(hit.count).toBeGreaterThanOrEqual(query.parts.length)
        for (const text of wordsAt(any, hit)) expect(query.parts.some((part) => part.text.includes(text))).toBe(true)
        for (const [from, to] of hit.snippet.marks)
          expect(query.parts.some(({ text }) => fold(hit.snippet.text.slice(from, to)).includes(text))).toBe(true)
      }
    }),
  )
})

/** What stands, folded, where the hit says; a find over two lines is two of these. */
function wordsAt(any: typeof issue, { article, matches }: Hit): string[] {
  const found = any.articles.find(({ id }) => id === article)
  const pieces = found ? piecesOf(found) : []
  return matches.map(({ field, block, line, from, to }) => {
    const lines = pieces
      .filter((piece) => piece.field === field && piece.block === block)
      .flatMap((piece) => piece.lines)
    return fold((lines[line] ?? '').slice(from, to))
  })
}

/** As a reader reads a headline: only words keep a blank between them. */
function joined(lines: string[]): string {
  return fold(lines.join('\n')).replace(/(?<![a-z0-9])\n|\n(?![a-z0-9])/g, '')
}
