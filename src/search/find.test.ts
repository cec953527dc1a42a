import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../issue/fold.ts'
import { keyOf, oracle } from '../testing/corpus.ts'
import { anArticle, anIssue } from '../testing/issues.ts'
import type { Doc } from './doc.ts'
import { rowOf, rowsIn } from './find.ts'
import { foldDoc } from './folded-doc.ts'
import { match, mayHold, textOf } from './match.ts'
import type { SearchIssue } from './provider.ts'
import { parseQuery, partsOf } from './query.ts'
import { searchIssueOf } from './search-issue.ts'

const p = (k: string, text: string) => ({ t: 'p' as const, k, text })
const issue = searchIssueOf(
  anIssue({
    pages: [
      { seq: 1, label: '1', name: '要闻', kind: 'news', articles: ['1-01', '1-02'] },
      { seq: 2, label: 'A02', kind: 'news', articles: ['A02-01', 'A02-02'] },
    ],
    articles: [
      anArticle({
        id: '1-01',
        heads: { headline: ['春耕备耕正当时'] },
        blocks: [p('a', '大堤两岸，农机下田。'), p('b', '大堤以北亦然。')],
      }),
      anArticle({
        id: '1-02',
        kind: 'editorial',
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
        id: 'A02-01',
        heads: { headline: ['The river', 'path opens'] },
        blocks: [p('a', 'The path is open to the harbor  wall.'), p('b', '說明：綠道、臺阶')],
      }),
      anArticle({ id: 'A02-02', heads: { headline: ['大堤合龙'] }, blocks: [p('a', '今晨完工。')] }),
    ],
  }),
)
const rows = (typed: string, of: SearchIssue = issue) =>
  rowsIn(of, of.docs.map(foldDoc), parseQuery(typed), { isHere: true })
const ids = (typed: string) => rows(typed).map(({ article }) => article)
const all = ['1-01', '1-02', 'A02-01', 'A02-02']

describe('which articles', () => {
  test.each([
    ['大堤', ['1-01', 'A02-02']],
    ['绿道 标准', ['1-02']], // all parts, wherever
    ['绿道 农机', []],
    ['长堤披', ['1-02']], // over the editor's line break
    ['林禾', ['1-02']],
    ['江畔行', ['1-02']],
    ['周溪', ['1-02']],
    ['防洪堤', ['1-02']],
    ['行昔', []], // never from one text into the next
    ['gb/t', ['1-02']],
    ['綠道', ['1-02', 'A02-01']], // 繁 as 简
    ['说明', ['A02-01']],
    ['台階', ['A02-01']],
    ['。', ['1-01', '1-02', 'A02-02']],
    ['pat', ['A02-01']],
    ['pat 说明', []],
    ['har wall', []],
    ['harbor w', ['A02-01']],
    ['', []],
    ['.', ['A02-01']],
    ['"river path"', ['A02-01']], // a blank is a line break too
    ['"harbor wall"', ['A02-01']], // and any run of blanks
    ['"harbor wal"', []], // what is quoted is whole
    ['"path harbor"', []],
    ['“十里长 堤披”', ['1-02']], // as a list shows a headline of two lines
    ['“大堤 合龙”', []],
    ['农机 或 绿道', ['1-01', '1-02', 'A02-01']],
    ['农机 或 绿道 说明', ['A02-01']],
    ['大堤 -农机', ['A02-02']],
    ['绿道 -林禾', ['A02-01']],
    ['-农机', []],
  ])('%j is in %j', (typed, articles) => {
    expect(ids(typed)).toEqual(articles)
  })

  test.each([
    ['版:1', ['1-01', '1-02']],
    ['版:a02', ['A02-01', 'A02-02']],
    ['版:1 版:A02', all],
    ['版:3', []],
    ['栏目:江畔', ['1-02']],
    ['栏目:江畔 或 大堤', []], // 或 stands beside a field, and is a word
    ['栏目:民生', []],
    ['记者:林禾', ['1-02']],
    ['记者:周溪', []],
    ['标题:大堤', ['A02-02']],
    ['标题:堤', ['1-02', 'A02-02']],
    ['标题:堤 标题:绿道', ['1-02']],
    ['标题:the 标题:"river path"', ['A02-01']],
    ['类型:评论', ['1-02']],
    ['类型:评论,消息', all],
    ['图:无', all],
    ['图:有', []],
    ['大堤 版:1', ['1-01']],
    ['版:A02 -大堤', ['A02-01']],
    ['大堤 2021-07-20', ['1-01', 'A02-02']],
    ['大堤 2021-07..', ['1-01', 'A02-02']],
    ['大堤 2021-07-21..', []],
    ['大堤 ..2021-07-19', []],
    ['2021-07-20', []], // days alone ask nothing
  ])('%j is in %j', (typed, articles) => {
    expect(ids(typed)).toEqual(articles)
  })
})

test('a row is all that a list shows', () => {
  expect(rows('长堤披 标准')).toEqual([
    {
      paper: 'harbor',
      date: '2021-07-20',
      kind: 'normal',
      page: '1',
      pageName: '要闻',
      map: issue.pages[0]?.map,
      article: '1-02',
      articleKind: 'editorial',
      column: '江畔行',
      bylines: ['本报记者 林禾'],
      kicker: ['昔日防洪堤'],
      headline: ['十里长', '堤披新绿'],
      headlineMarks: [[[2, 3]], [[0, 2]]],
      isInHeadline: true,
      snippets: [{ text: '南段：ＧＢ／Ｔ标准', marks: [[7, 9]] }],
      count: 2,
      order: 1,
      isHere: true,
      fingerprint: 'harbor/2021-07-20/1-02',
    },
  ])
  expect(rows('大堤').map(({ count, isInHeadline, snippets }) => [count, isInHeadline, snippets])).toEqual([
    [
      2,
      false,
      [
        { text: '大堤两岸，农机下田。', marks: [[0, 2]] },
        { text: '大堤以北亦然。', marks: [[0, 2]] },
      ],
    ],
    [1, true, [{ text: '今晨完工。', marks: [] }]],
  ])
  expect(rows('版:1').map(({ count, headlineMarks }) => [count, headlineMarks])).toEqual([
    [0, [[]]],
    [0, [[], []]],
  ])
})

test('a row of an edition has it in its name', () => {
  const [row] = rows('大堤', searchIssueOf(anIssue({ edition: 'extra', kind: 'extra' })))
  expect(row).toMatchObject({ edition: 'extra', kind: 'extra', fingerprint: 'harbor/2021-07-20~extra/1-01' })
})

const word = fc.constantFrom(
  '大堤',
  '堤',
  '绿',
  '綠',
  '𠮷',
  '😀',
  'é',
  'e\u0301',
  '\u0301',
  'Ж',
  'Ｒiver',
  'river',
  'rivers',
  'ab',
  '5',
  '５',
  '，',
  '。',
  '爸爸妈妈看看',
  '妈看',
  '看看',
  '自来水来自海上',
  '来自',
  '水来',
  '10%',
  ' a ',
)
const someText = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) => words.join('').trim())
  .filter((text) => text !== '')
const someLines = fc.array(someText, { maxLength: 2 })
const someDoc = fc.record({
  kicker: someLines,
  headline: someLines,
  deck: someLines,
  bylines: someLines,
  texts: fc.array(someText, { maxLength: 3 }),
  column: someText,
})
const someIssue = fc.array(someDoc, { minLength: 1, maxLength: 5 }).map(issueOf)
const someQuery = fc.array(fc.oneof(word, someText), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))

test('an article is found just when a plain reading finds it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(someIssue, someQuery, (any, typed) => {
      expect(new Set(rows(typed, any).map(keyOf))).toEqual(oracle([any], typed))
    }),
    { numRuns: 2000 },
  )
})

test('或 is the union, a blank what both hold, - what is left', () => {
  const han = fc.constantFrom('大堤', '堤', '绿', '綠', '𠮷', '妈看', '，')
  fc.assert(
    fc.property(someIssue, han, han, han, (any, a, b, c) => {
      const found = (typed: string) => rows(typed, any).map(({ article }) => article)
      const [inA, inB, inC] = [found(a), found(b), found(c)]
      const inOrder = any.docs.map(({ article }) => article)
      expect(found(`${a} 或 ${b}`)).toEqual(inOrder.filter((id) => inA.includes(id) || inB.includes(id)))
      expect(found(`${c} ${a}|${b}`)).toEqual(
        inOrder.filter((id) => inC.includes(id) && (inA.includes(id) || inB.includes(id))),
      )
      expect(found(`${a} -${b}`)).toEqual(inA.filter((id) => !inB.includes(id)))
    }),
    { numRuns: 500 },
  )
})

test('what is marked was looked for, what is counted is there, and the quick look never says no to a row', () => {
  fc.assert(
    fc.property(someIssue, someQuery, (any, typed) => {
      const query = parseQuery(typed)
      const docs = any.docs.map(foldDoc)
      const asked = partsOf(query).map(({ text }) => text)
      const isAsked = (marked: string) =>
        asked.some((text) => text.includes(fold(marked)) || fold(marked).includes(text))
      for (const row of rows(typed, any)) {
        const { count, headline, headlineMarks, snippets, order } = row
        expect(count).toBeGreaterThanOrEqual(asked.length)
        expect(headlineMarks).toHaveLength(headline.length)
        for (const [at, marks] of headlineMarks.entries())
          for (const range of marks) expect(isAsked(headline[at]?.slice(...range) ?? '')).toBe(true)
        for (const { text, marks } of snippets)
          for (const range of marks) expect(isAsked(text.slice(...range))).toBe(true)
        const doc = docs[order]
        expect(doc && rowOf(any, doc, query, { isHere: true, order })).toEqual(row)
        const finds = doc && match(any, doc, query)
        expect(finds?.reduce((sum, { at }) => sum + at.length, 0)).toBe(count)
        expect(mayHold(textOf(docs), query)).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test('the quick look says no when a part is nowhere', () => {
  const text = textOf(issue.docs.map(foldDoc))
  const look = (typed: string) => mayHold(text, parseQuery(typed))
  expect(
    ['大堤 绿道', '大堤 或 长江', '"river path"', '标题:大堤', '栏目:江畔,民生', '版:9'].filter(
      (typed) => !look(typed),
    ),
  ).toEqual([])
  expect(
    ['长江', '大堤 长江', '长江 或 黄河', '"river bank"', '标题:长江', '栏目:民生', '记者:李'].filter(look),
  ).toEqual([])
})

function issueOf(
  drafts: readonly Pick<Doc, 'kicker' | 'headline' | 'deck' | 'bylines' | 'texts' | 'column'>[],
): SearchIssue {
  const docOf = (draft: (typeof drafts)[number], at: number): Doc => ({
    article: `1-0${at + 1}`,
    page: '1',
    kind: 'news',
    hasPicture: false,
    ...draft,
  })
  return { ...issue, docs: drafts.map(docOf) }
}
