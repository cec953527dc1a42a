import { describe, expect, test } from 'vitest'
import type { Problem } from '../problem.ts'
import { sayProblem } from '../problem.ts'
import { readArticle } from './read-article.ts'

function read(text: string) {
  const problems: Problem[] = []
  const article = readArticle(text, '1', 'a.md', problems)?.article
  return { article, said: problems.map(sayProblem) }
}

function body(markdown: string) {
  return read(`---\nheadline: x\n---\n${markdown}`)
}

test('the example of the handbook is read as it says', () => {
  const { article, said } = read(`---
kind: news
column: 田野上的课堂
series: {name: 一江水, part: 3}
kicker: 昔日防洪堤 今朝会客厅——
headline: [十里长堤披新绿, 半城烟火入画来]
deck: 滨河绿道一期全线贯通
bylines: 本报记者 林禾 周溪
dateline: 本报讯
weight: 5
boxed: true
keywords: [绿道]
corrects: 2026-10-12/1-03
lang: en
id: 1-03
---

First paragraph. **Strong**, _emphasis_, [a link](https://example.org).

## A subhead

> A quotation set apart.

1. A list

| A table | with a head |
| ------- | ----------- |
| cell    |             |

![What the picture shows](images/lake.jpg)
`)
  expect(said).toEqual([])
  expect(article).toMatchObject({
    heads: {
      kicker: ['昔日防洪堤 今朝会客厅——'],
      headline: ['十里长堤披新绿', '半城烟火入画来'],
      deck: ['滨河绿道一期全线贯通'],
    },
    bylines: [{ role: '记者', org: '本报', names: ['林禾', '周溪'], text: '本报记者 林禾 周溪' }],
    column: '田野上的课堂',
    series: { name: '一江水', part: 3 },
    weight: 5,
    boxed: true,
    corrects: { date: '2026-10-12', id: '1-03' },
    id: '1-03',
    blocks: [
      {
        t: 'p',
        text: 'First paragraph. Strong, emphasis, a link.',
        marks: [
          { t: 'strong', from: 17, to: 23 },
          { t: 'em', from: 25, to: 33 },
          { t: 'link', from: 35, to: 41, href: 'https://example.org' },
        ],
      },
      { t: 'h', text: 'A subhead' },
      { t: 'quote', text: 'A quotation set apart.' },
      { t: 'list', ordered: true, items: [{ text: 'A list' }] },
      { t: 'table', head: ['A table', 'with a head'], rows: [['cell', '']] },
      { t: 'figure', figure: { image: 'images/lake.jpg', alt: 'What the picture shows', credits: [] } },
    ],
  })
})

test('directives become their blocks', () => {
  const { article, said } = body(`
:::note{label="编者按"}
为什么写这组稿子。
:::

:::quote{from="渡口老张"}
水涨了就歇。
:::

:::verse
第一行
第二行

又一节
:::

:::qa
桥什么时候通？

十五日。
:::

:::box{title="链接"}
老桥建于一九五八年。
:::

:::sign
澜城图书馆
2026年10月16日
:::

:::figure{src="images/a.jpg" alt="桥" credit="周溪 摄; 资料图" focus="5000,4000"}
合龙在即
:::

::gap{reason="lost" side="both"}

::page{label="3"}

::next{src="38-44 1:7" k="abc" continues}

下半段。:kai[楷体]与:ruby[字]{rt="zì"}。
`)
  expect(said).toEqual([])
  expect(article?.blocks).toMatchObject([
    { t: 'note', label: '编者按', text: '为什么写这组稿子。' },
    { t: 'quote', from: '渡口老张', text: '水涨了就歇。' },
    { t: 'verse', stanzas: [['第一行', '第二行'], ['又一节']] },
    { t: 'qa', q: { text: '桥什么时候通？' }, a: [{ text: '十五日。' }] },
    { t: 'box', title: '链接', paras: [{ text: '老桥建于一九五八年。' }] },
    { t: 'sign', lines: ['澜城图书馆', '2026年10月16日'] },
    {
      t: 'figure',
      figure: {
        image: 'images/a.jpg',
        alt: '桥',
        caption: '合龙在即',
        credits: ['周溪 摄', '资料图'],
        focus: [5000, 4000],
      },
    },
    { t: 'gap', reason: 'lost', side: 'both' },
    {
      t: 'p',
      text: '下半段。楷体与字。',
      marks: [
        { t: 'kai', from: 4, to: 6 },
        { t: 'ruby', from: 7, to: 8, rt: 'zì' },
      ],
      src: [
        [0, 38, 44],
        [1, 7, 7],
      ],
      continues: true,
    },
  ])
  expect(article?.jumps).toEqual([{ page: '3', from: 'abc' }])
})

test.each([
  [
    'Note:this at 10:30, see http://a.example/x_y and `code`',
    'Note:this at 10:30, see http://a.example/x_y and `code`',
  ],
  ['　　全角缩进的段落', '全角缩进的段落'],
  ['一行中文\n接着一行', '一行中文接着一行'],
  ['one line\nand another', 'one line and another'],
  ['    four spaces in', 'four spaces in'],
])('%j is the paragraph %j', (markdown, text) => {
  expect(body(markdown)).toMatchObject({ said: [], article: { blocks: [{ t: 'p', text }] } })
})

test('a field keeps what was typed: a date, a number and a word of YAML are text', () => {
  const { article } = read('---\nheadline: [2026-10-12, 007, no]\ndeck:\n---\nx\n')
  expect(article?.heads).toEqual({ kicker: [], headline: ['2026-10-12', '007', 'no'], deck: [] })
})

test('a series without parts is just its name', () => {
  expect(read('---\nheadline: x\nseries: Letters Home\n---\n').article?.series).toEqual({ name: 'Letters Home' })
})

describe('what is wrong is said with its line and what to do', () => {
  test.each([
    [
      '+++\ntitle = "x"\n+++\nx',
      'a.md: line 1: the front matter is TOML (+++); write it as YAML between two lines of ---',
    ],
    ['Just text', 'a.md: line 1: the front matter is missing; begin the file with YAML between two lines of ---'],
    ['---\nheadline: x\n\ntext', 'a.md: line 1: the front matter is not closed; end it with a line of ---'],
    ['---\nheadline: x\nweight: high\n---\nx', 'a.md: line 3: weight must be 1 to 5, not "high"'],
    ['---\nheadline: x\nweight: 6\n---\nx', 'a.md: line 3: weight must be 1 to 5, not 6'],
    [
      '---\nheadline: x\nseries: [Letters Home, 3]\n---\nx',
      'a.md: line 3: series is a name, or a name and a part as in {name: Letters Home, part: 3}',
    ],
    [
      '---\nheadline: x\nseries:\n  name: Letters Home\n  part: three\n---\nx',
      'a.md: line 5: series.part must be a whole number from 1 on, not "three"',
    ],
    [
      '---\nheadline: x\nseries: {name: Letters Home, part: 0}\n---\nx',
      'a.md: line 3: series.part must be a whole number from 1 on, not 0',
    ],
    ['---\nheadline: x\nseries: {part: 2}\n---\nx', 'a.md: line 3: series.name is missing'],
    [
      '---\nheadline: x\nseries: {name: a, number: 2}\n---\nx',
      'a.md: line 3: series.number is nothing that press knows; correct the name',
    ],
    ['---\nheadlin: x\n---\nx', 'a.md: line 2: nothing is called "headlin" here (did you mean "headline"?)'],
    [
      '---\nheadline: x\nkind: nws\n---\nx',
      'a.md: line 3: kind must be one of news, photo, brief, column, editorial, notice, poem, letter, correction, ad, not "nws"',
    ],
    [
      '---\nheadline: Newspaper Name\n---\nx',
      'a.md: line 2: headline still says "Newspaper Name", a placeholder; write the real one or remove the line',
    ],
    [
      '---\nheadline: x\nbylines: Original Author\n---\nx',
      'a.md: line 3: bylines still says "Original Author", a placeholder; write the real one or remove the line',
    ],
    [
      '---\nheadline: x\n---\n\nLorem ipsum dolor',
      'a.md: line 5: the text still says "Lorem ipsum", a placeholder; write the real text',
    ],
    [
      '---\nheadline: x\n---\nTODO: write this',
      'a.md: line 4: the text still says "TODO", a placeholder; write the real text',
    ],
    [
      '---\nheadline: x\ncorrects: 2026-02-31/1-03\n---\nx',
      'a.md: line 3: corrects names an issue and an article, as in 2026-10-12/1-03, not "2026-02-31/1-03"',
    ],
    [
      '---\nheadline: [a\n---\nx',
      'a.md: line 3: cannot be read as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['---\nheadline: &a x\ndeck: *a\n---\nx', 'a.md: uses a YAML alias (*name); write the value out'],
    [
      '---\nheadline: x\n---\n![a](../b.jpg)',
      `a.md: line 4: the picture "../b.jpg" climbs out of the issue; put it into the issue's images folder and write images/…`,
    ],
    [
      '---\nheadline: x\n---\n![a](/etc/b.jpg)',
      `a.md: line 4: the picture "/etc/b.jpg" is not below the issue; put it into the issue's images folder and write images/…`,
    ],
    [
      '---\nheadline: x\n---\n![a](https://b.example/c.jpg)',
      `a.md: line 4: the picture "https://b.example/c.jpg" is an address, not a file; put it into the issue's images folder and write images/…`,
    ],
    [
      '---\nheadline: x\n---\n[a](javascript:alert)',
      'a.md: line 4: a link to "javascript:alert" cannot be kept; use an http, https or mailto address',
    ],
    ['---\nheadline: x\n---\n\n:::vers\na\n:::', 'a.md: line 5: there is no directive :::vers (did you mean "verse"?)'],
    ['---\nheadline: x\n---\n\n::gab{side="after"}', 'a.md: line 5: there is no directive ::gab (did you mean "gap"?)'],
    ['---\nheadline: x\n---\n<b>x</b>', 'a.md: line 4: HTML such as <b> is not read; write \\< for the sign itself'],
    ['---\nheadline: x\n---\na\n\n---\n\nb', 'a.md: line 6: a rule (---) means nothing here; remove it'],
    [
      '---\nheadline: x\n---\na\n\n::page{label="3"}',
      'a.md: end: ::page has nothing after it; remove it or move it up',
    ],
    [
      '---\nheadline: x\nquality: [{code: text.joined, level: warn, where: {block: lost1}, applied: true}]\n---\na',
      'a.md: line 3: quality names a block "lost1" that is not in the text; give the block that key with ::next{k="lost1"}, or delete the entry',
    ],
    ['---\nkind: news\n---\n', 'a.md: line 4: has neither a headline nor a text; write one of them'],
  ])('%j', (text, message) => {
    expect(read(text).said).toContain(message)
  })
})
