import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { anArticle, anIssue } from '../testing/issues.ts'
import { Article } from './article.ts'
import { Issue } from './issue.ts'
import { canonicalJson, parseJson } from './json.ts'
import { problemsOf, read } from './read.ts'

const sha256 = 'a'.repeat(64)
const p = (k: string, text = '一段。') => ({ t: 'p', k, text })
const aRendition = (href: string) => ({ use: 'read', href, w: 1400, h: 900, bytes: 12, sha256 })
const aFigure = (href: string) => ({ t: 'figure', k: 'f', figure: { renditions: [aRendition(href)], credits: [] } })

test('an issue survives being written and read', () => {
  const issue = anIssue()
  expect(v.parse(Issue, parseJson(canonicalJson(issue)))).toEqual(issue)
})

const withArticle = (change: object) => ({ ...anIssue(), articles: [{ ...anArticle(), ...change }] })
const withBlock = (...blocks: object[]) => withArticle({ blocks })
const withPages = (...changes: object[]) => ({
  ...anIssue(),
  pages: changes.map((change, at) =>
    Object.assign({ seq: at + 1, label: String(at + 1), kind: 'news', articles: [] }, change),
  ),
})

describe('an issue is refused, with the place and the reason, when', () => {
  test.each<[string, unknown, string]>([
    ['it is no object', null, 'Invalid type: Expected Object but received null'],
    ['it is a list', [], 'format: Invalid key: Expected "format" but received undefined'],
    ['it is of another format', { ...anIssue(), format: 2 }, 'format: Invalid type: Expected 1 but received 2'],
    [
      'a field is missing',
      { ...anIssue(), pages: undefined },
      'pages: Invalid type: Expected Array but received undefined',
    ],
    [
      'it has a field nobody knows',
      { ...anIssue(), html: '<b>' },
      'html: Invalid key: Expected never but received "html"',
    ],
    ['its day is not on the calendar', { ...anIssue(), date: '2021-02-29' }, 'date: is not a day of the calendar'],
    [
      'its paper is an address of the reader',
      { ...anIssue(), paper: 'search' },
      'paper: is an address of the reader itself',
    ],
    [
      'two articles have one id',
      { ...anIssue(), articles: [anArticle(), anArticle()] },
      'articles.1: two articles are called "1-01"',
    ],
    ['an article stands nowhere', withPages({}), 'articles.0: article "1-01" stands on no page'],
    [
      'an article stands on two pages',
      withPages({ articles: ['1-01'] }, { articles: ['1-01'] }),
      'pages.1: article "1-01" stands on two pages',
    ],
    [
      'an article stands twice on a page',
      withPages({ articles: ['1-01', '1-01'] }),
      'pages.0: article "1-01" stands on two pages',
    ],
    [
      'a page names an article that is not there',
      withPages({ articles: ['1-01', '1-02'] }),
      'pages.0: page "1" names an article "1-02" that is not here',
    ],
    [
      'two pages have one label',
      withPages({ articles: ['1-01'] }, { label: '1' }),
      'pages.1: two pages are labelled "1"',
    ],
    [
      'pages are not counted',
      withPages({ articles: ['1-01'], seq: 2 }),
      'pages.0: page "1" says it is number 2 and stands at 1',
    ],
    ['it has no page', { ...anIssue(), pages: [], articles: [] }, 'pages: Invalid length: Expected >=1 but received 0'],
    [
      'a zone is of an article that is not there',
      withPages({ articles: ['1-01'], zones: [{ article: '1-09', poly: corners }] }),
      'pages.0: page "1" shows an article "1-09" that is not here',
    ],
    [
      'a zone is of nothing',
      withPages({ articles: ['1-01'], zones: [{ poly: corners }] }),
      'pages.0.zones.0: must name an article or a role',
    ],
    [
      'a composed block is of an article that is not there',
      withPages({ articles: ['1-01'], layout: [layoutOf('1-01', '1-07')] }),
      'pages.0: page "1" shows an article "1-07" that is not here',
    ],
    [
      'a jump leads to a page that is not there',
      withArticle({ blocks: [p('a'), p('b')], parts: [part('1', 'a', 'a'), part('3', 'b', 'b')] }),
      'articles.0: runs on to a page "3" that is not here',
    ],
    [
      'a jump breaks at a block that is not there',
      withArticle({ blocks: [p('a'), p('b')], parts: [part('1', 'a', 'a'), part('1', 'c', 'b')] }),
      'articles.0: has parts that are not runs of its blocks, one after the other',
    ],
    [
      'the parts of a jump overlap',
      withArticle({ blocks: [p('a'), p('b')], parts: [part('1', 'a', 'b'), part('1', 'b', 'b')] }),
      'articles.0: has parts that are not runs of its blocks, one after the other',
    ],
    ['two blocks have one key', withBlock(p('a'), p('a')), 'articles.0: has two blocks of one key'],
    [
      'a link runs a script',
      withBlock({ ...p('a'), marks: [{ t: 'link', from: 0, to: 1, href: 'javascript:alert(1)' }] }),
      'articles.0.blocks.0.marks.0.href: must be an http, https or mailto address',
    ],
    [
      'marks cross',
      withBlock({
        ...p('a'),
        marks: [
          { t: 'em', from: 0, to: 2 },
          { t: 'strong', from: 1, to: 3 },
        ],
      }),
      'articles.0.blocks.0: has marks that cross or leave the text',
    ],
    [
      'marks of a list item leave its text',
      withBlock({ t: 'list', k: 'a', items: [{ text: '甲', marks: [{ t: 'em', from: 0, to: 2 }] }] }),
      'articles.0.blocks.0.items.0: has marks that cross or leave the text',
    ],
    ...[
      '../secret.jpg',
      '/etc/passwd.jpg',
      'a/../../b.jpg',
      '//host/x.jpg',
      'https://host/x.jpg',
      '.hidden.jpg',
      'a\\b.jpg',
      'a//b.jpg',
      'a%2f..%2fb.jpg',
    ].map((href): [string, unknown, string] => [
      `a picture is at ${href}`,
      withBlock(aFigure(href)),
      'articles.0.blocks.0.figure.renditions.0.href: must be a plain path below this file, without "..", a leading "/" or an address',
    ]),
    [
      'a picture could run',
      withBlock(aFigure('images/x.svg')),
      'articles.0.blocks.0.figure.renditions.0.href: must be a .jpg, .png, .webp or .avif file',
    ],
    [
      'a row is shorter than its table',
      withBlock({ t: 'table', k: 'a', head: ['年', '人'], rows: [['2020']] }),
      'articles.0.blocks.0: has rows that are longer or shorter than its head',
    ],
    [
      'a block is of a type nobody knows',
      withBlock({ t: 'html', k: 'a', text: '<script>' }),
      'articles.0.blocks.0.t: Invalid type: Expected (',
    ],
    ['a text is empty', withBlock(p('a', '')), 'articles.0.blocks.0.text: must not be empty'],
    [
      'a text has a line break',
      withBlock(p('a', '一\n二')),
      'articles.0.blocks.0.text: must hold no line breaks, control characters or broken characters',
    ],
    [
      'an id is not an id',
      withArticle({ id: '1-1' }),
      'articles.0.id: must be a page label and a number, as in "1-03"',
    ],
    ['a weight is out of range', withArticle({ weight: 6 }), 'articles.0.weight: '],
    ['a flag is false instead of absent', withArticle({ boxed: false }), 'articles.0.boxed: '],
    ['a number is not finite', { ...anIssue(), number: Number.POSITIVE_INFINITY }, 'number: '],
  ])('%s', (_when, value, problem) => {
    const problems = problemsOf(Issue, value)
    expect(problems.map((one) => one.slice(0, problem.length))).toContain(problem)
    expect(read(Issue, value)).toBeUndefined()
  })
})

test('a field that is undefined is not a field that is absent: exactness is for files, which cannot hold it', () => {
  expect(problemsOf(Issue, { ...anIssue(), volume: undefined })).toHaveLength(1)
})

test.each([
  ['cut off', (text: string) => text.slice(0, -20), /JSON/],
  ['with a key called __proto__', (text: string) => text.replace('{', '{"__proto__":{"format":1},'), /"__proto__"/],
  ['with an array 200,000 deep', deepen, /nested deeper/],
])('an issue %s does not even become a value', (_what, spoil, message) => {
  expect(() => parseJson(spoil(canonicalJson(anIssue())))).toThrow(message)
})

test('a value 200,000 deep that got past the door of text is refused all the same', () => {
  let deep: unknown = []
  for (let at = 0; at < 200_000; at += 1) deep = [deep]
  expect(read(Issue, { ...anIssue(), quality: deep })).toBeUndefined()
  expect(read(Issue, deep)).toBeUndefined()
})

test('an article that jumps, with every kind of note on it, is taken as it is', () => {
  const article = anArticle({
    blocks: [
      { t: 'p', k: 'a', text: '上' },
      { t: 'gap', k: 'b', reason: 'lost', side: 'both' },
      { t: 'p', k: 'c', text: '下' },
    ],
    parts: [part('1', 'a', 'a'), part('3', 'b', 'c')],
    corrects: { date: '2021-07-19', id: '1-02' },
    quality: [
      {
        code: 'text.gap-after',
        level: 'warn',
        where: { page: '1', article: '1-01', block: 'b', at: 0, lines: [[0, 54, 56]], field: 'blocks' },
        evidence: { method: 'n-gram', score: 12.3, margin: 9.3, text: '调' },
        applied: true,
      },
    ],
  })
  expect(read(Article, article)).toEqual(article)
  const [page] = anIssue().pages
  const issue = { ...anIssue(), articles: [article], pages: [page, { seq: 2, label: '3', kind: 'news', articles: [] }] }
  expect(problemsOf(Issue, issue)).toEqual([])
})

test('what is put into a file from outside stays within bounds', () => {
  const many = Array.from({ length: 2001 }, (_, at) => p(`k${at}`))
  expect(problemsOf(Article, { ...anArticle(), blocks: many })).toEqual([
    'blocks: Invalid length: Expected <=2000 but received 2001',
  ])
})

const corners = [
  [0, 0],
  [10_000, 0],
  [10_000, 10_000],
]

function layoutOf(...articles: string[]) {
  const set = { head: { size: 0, lines: 1, rows: 3 }, text: { columns: 6, rows: 36 } }
  return { columns: 6, unit: 13, rows: 40, blocks: [{ articles, column: 1, row: 1, columns: 6, rows: 40, ...set }] }
}

function part(page: string, from: string, to: string) {
  return { page, from, to }
}

function deepen(text: string): string {
  return text.replace('"quality":[]', `"quality":${'['.repeat(200_000)}${']'.repeat(200_000)}`)
}
