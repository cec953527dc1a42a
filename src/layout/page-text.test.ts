import { describe, expect, test } from 'vitest'
import type { Article } from '../issue/article.ts'
import { anArticle } from '../testing/issues.ts'
import { isMoreThanText, pageText } from './page-text.ts'

const figure = (k: string): Article['blocks'][number] => ({ t: 'figure', k, figure: { renditions: [], credits: [] } })

test.each<[block: Article['blocks'][number], lines: [k: string, kind: string, text: string][]]>([
  [{ t: 'p', k: 'a', text: '一段。' }, [['a', 'paragraph', '一段。']]],
  [{ t: 'p', k: 'a', text: '后半句。', continues: true }, [['a', 'continued', '后半句。']]],
  [{ t: 'quote', k: 'a', text: '引来的话。', from: '他' }, [['a', 'paragraph', '引来的话。']]],
  [{ t: 'h', k: 'a', text: '小标题' }, [['a', 'subhead', '小标题']]],
  [
    { t: 'verse', k: 'a', stanzas: [['一行', '二行'], ['三行']] },
    [
      ['a.0', 'verse', '一行'],
      ['a.1', 'verse', '二行'],
      ['a.2', 'verse', '三行'],
    ],
  ],
  [
    { t: 'list', k: 'a', items: [{ text: '头一条' }, { text: '第二条' }] },
    [
      ['a.0', 'paragraph', '头一条'],
      ['a.1', 'paragraph', '第二条'],
    ],
  ],
  [
    { t: 'qa', k: 'a', q: { text: '几时？' }, a: [{ text: '十月。' }, { text: '下旬。' }] },
    [
      ['a', 'subhead', '几时？'],
      ['a.0', 'paragraph', '十月。'],
      ['a.1', 'paragraph', '下旬。'],
    ],
  ],
  [{ t: 'sign', k: 'a', lines: ['某某公司', '10月12日'] }, [['a', 'plain', '某某公司　10月12日']]],
  [{ t: 'gap', k: 'a', reason: 'lost', side: 'before' }, [['a', 'gap', '']]],
  [{ t: 'gap', k: 'a', reason: 'conflict', side: 'both' }, []],
  [{ t: 'note', k: 'a', text: '开栏的话。' }, []],
  [{ t: 'table', k: 'a', head: ['线路'], rows: [['3路']] }, []],
  [{ t: 'box', k: 'a', title: '链接', paras: [{ text: '背景。' }] }, []],
  [figure('a'), []],
])('of $t the page sets its running text', (block, lines) => {
  expect(pageText([block]).map(({ k, kind, text }) => [k, kind, text])).toEqual(lines)
})

test('no two lines of a story have one key', () => {
  const { blocks } = anArticle({
    blocks: [
      { t: 'p', k: 'a', text: '一段。' },
      { t: 'qa', k: 'b', q: { text: '几时？' }, a: [{ text: '十月。' }] },
      { t: 'list', k: 'c', items: [{ text: '头一条' }] },
    ],
  })
  const keys = pageText(blocks).map(({ k }) => k)
  expect(new Set(keys).size).toBe(keys.length)
})

describe('a story goes on in the article', () => {
  const text: Article['blocks'][number] = { t: 'p', k: 'p', text: '一段。' }
  test.each<[why: string, article: Pick<Article, 'blocks' | 'parts'>, boolean]>([
    ['never for its text and one picture alone', { blocks: [text, figure('f')] }, false],
    ['for a second picture', { blocks: [text, figure('f'), figure('g')] }, true],
    ['for a table', { blocks: [text, { t: 'table', k: 't', head: ['线路'], rows: [] }] }, true],
    ['for a box', { blocks: [text, { t: 'box', k: 'b', title: '链接', paras: [{ text: '背景。' }] }] }, true],
    ['not for one note', { blocks: [{ t: 'note', k: 'n', text: '按。' }, text] }, false],
    ['for a second note', { blocks: ['n', 'm'].map((k) => ({ t: 'note', k, text: '按。' })) }, true],
    [
      'when it jumps to another page',
      {
        blocks: [text],
        parts: [
          { page: '1', from: 'p', to: 'p' },
          { page: '2', from: 'p', to: 'p' },
        ],
      },
      true,
    ],
  ])('%s', (_, article, isMore) => {
    expect(isMoreThanText(article)).toBe(isMore)
  })
})
