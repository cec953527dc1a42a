import { expect, test } from 'vitest'
import { anArticle, anIssue } from '../testing/issues.ts'
import type { Article } from './article.ts'
import { countChars, headlineOf, inReadingOrder, neighboursOf, textsOf } from './reading-order.ts'

const issue = anIssue({
  // as they came in, not as they are read
  articles: ['2-01', '1-01', '1-03', '1-02'].map((id) => anArticle({ id })),
  pages: [
    { seq: 1, label: '1', kind: 'news', articles: ['1-01', '1-03', '1-02'] },
    { seq: 2, label: '中缝', kind: 'other', articles: [] },
    { seq: 3, label: '2', kind: 'news', articles: ['2-01'] },
  ],
})

test('articles are read page by page, and on a page in the order of the page', () => {
  const order = inReadingOrder(issue).map(({ page, article }) => `${page.label} ${article.id}`)
  expect(order).toEqual(['1 1-01', '1 1-03', '1 1-02', '2 2-01'])
})

test.each([
  ['1-01', undefined, '1-03'],
  ['1-02', '1-03', '2-01'], // over the page without articles
  ['2-01', '1-02', undefined],
  ['9-99', undefined, undefined],
])('about %s stand %s and %s', (id, before, after) => {
  const { previous, next } = neighboursOf(issue, id)
  expect([previous?.article.id, next?.article.id]).toEqual([before, after])
})

const none = { kicker: [], headline: [], deck: [] }
const p = (text: string) => ({ t: 'p' as const, k: 'p1', text })

test.each<[string, Article]>([
  ['一行 又一行', anArticle({ heads: { headline: ['一行', '又一行'], kicker: ['引题'] } })],
  ['引题——', anArticle({ heads: { ...none, kicker: ['引题——'] } })],
  ['短文。', anArticle({ heads: none, blocks: [p('短文。')] })],
  [`${'𠮷'.repeat(29)}…`, anArticle({ heads: none, blocks: [p('𠮷'.repeat(31))] })],
  ['𠮷'.repeat(30), anArticle({ heads: none, blocks: [p('𠮷'.repeat(30))] })],
  ['春水', anArticle({ heads: none, blocks: [{ t: 'verse', k: 'v', stanzas: [['春水', '东流']] }] })],
  ['图为大堤', anArticle({ heads: none, blocks: [figure('图为大堤')] })],
  ['正文', anArticle({ heads: none, blocks: [figure(), p('正文')] })], // who took a picture is no headline
  ['第一项', anArticle({ heads: none, blocks: [{ t: 'list', k: 'l', items: [{ text: '第一项' }] }] })],
  ['1-01', anArticle({ heads: none, blocks: [] })],
])('%s stands for the article in lists', (headline, article) => {
  expect(headlineOf(article)).toBe(headline)
})

const everything = anArticle({
  blocks: [
    p('段 落'),
    { t: 'h', k: 'h', text: '小标题' },
    { t: 'note', k: 'n', label: '编者按', text: '按语' },
    { t: 'quote', k: 'q', text: '引语', from: '某某' },
    { t: 'verse', k: 'v', stanzas: [['春水', '东流'], ['𠮷']] },
    { t: 'list', k: 'l', items: [{ text: '甲' }, { text: '乙' }] },
    { t: 'table', k: 't', caption: '表一', head: ['年', ''], rows: [['2020', '']] },
    { ...figure('图说'), k: 'f' },
    { t: 'qa', k: 'qa', q: { text: '问' }, a: [{ text: '答一' }, { text: '答二' }] },
    { t: 'box', k: 'b', title: '链接', paras: [{ text: '背景' }] },
    { t: 'gap', k: 'g', reason: 'lost', side: 'both' },
    { t: 'sign', k: 's', lines: ['本报编辑部'] },
  ],
})

test('the text of an article is every piece that is printed, in order', () => {
  expect(textsOf(everything).join('|')).toBe(
    '段 落|小标题|按语|引语|某某|春水|东流|𠮷|甲|乙|表一|年|2020|图说|周溪 摄|问|答一|答二|链接|背景|本报编辑部',
  )
})

test('characters are counted as a reader counts them: without spaces, pictures and halves of characters', () => {
  expect(countChars({ blocks: [p('𠮷 a　b')] })).toBe(3)
  expect(countChars({ blocks: [figure('图说')] })).toBe(0)
  const body = textsOf(everything).filter((text) => text !== '图说' && text !== '周溪 摄')
  expect(countChars(everything)).toBe(Array.from(body.join('').replaceAll(' ', '')).length)
})

function figure(caption?: string) {
  return {
    t: 'figure' as const,
    k: 'f1',
    figure: { renditions: [], credits: ['周溪 摄'], ...(caption === undefined ? {} : { caption }) },
  }
}
