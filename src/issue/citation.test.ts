import * as v from 'valibot'
import { expect, test } from 'vitest'
import { anArticle, anIssue, aPaper } from '../testing/issues.ts'
import { citationStyles } from './citation-styles.ts'
import { type Citation, citationOf, cite } from './citation.ts'
import { IssueDate } from './ids.ts'

const day = (text: string) => v.parse(IssueDate, text)

const chinese: Citation = {
  id: '2026-10-12/1-03',
  authors: ['林禾', '周溪'],
  title: '十里长堤披新绿 半城烟火入画来',
  newspaper: '江畔日报',
  date: day('2026-10-12'),
  page: '1',
  number: 8319,
  lang: 'zh-Hans',
  place: '江畔',
}
const latin: Citation = {
  id: '1953-02-02/A01-01',
  authors: ['Ada Lovelace', 'Grace Brewster Murray Hopper'],
  title: 'Council opens 50% of the river & its {banks}',
  newspaper: 'The Harbor Weekly',
  date: day('1953-02-02'),
  page: 'A01',
  lang: 'en',
}
const url = 'https://example.org/harbor/1953-02-02/A01-01'
const accessed = day('2026-11-24')

test.each<[string, Citation, string, string]>([
  [
    'two Chinese authors',
    chinese,
    '林禾, 周溪. 十里长堤披新绿 半城烟火入画来[N]. 江畔日报, 2026-10-12(1).',
    '林禾, 周溪. 十里长堤披新绿 半城烟火入画来[N]. 江畔日报, 2026-10-12(1).',
  ],
  [
    'three authors, all of them named',
    { ...chinese, authors: ['甲一', '乙二', '丙三'] },
    '甲一, 乙二, 丙三. 十里长堤披新绿 半城烟火入画来[N]. 江畔日报, 2026-10-12(1).',
    '甲一, 乙二, 丙三. 十里长堤披新绿 半城烟火入画来[N]. 江畔日报, 2026-10-12(1).',
  ],
  [
    'more than three',
    { ...chinese, authors: ['甲一', '乙二', '丙三', '丁四'] },
    '甲一, 乙二, 丙三, 等. 十里长堤披新绿 半城烟火入画来[N]. 江畔日报, 2026-10-12(1).',
    '甲一, 乙二, 丙三, 等. 十里长堤披新绿 半城烟火入画来[N]. 江畔日报, 2026-10-12(1).',
  ],
  [
    'no author',
    { ...chinese, authors: [] },
    '十里长堤披新绿 半城烟火入画来[N]. 江畔日报, 2026-10-12(1).',
    '十里长堤披新绿 半城烟火入画来[N]. 江畔日报, 2026-10-12(1).',
  ],
  [
    'Latin authors, family name first',
    { ...latin, title: 'River path' },
    'LOVELACE A, HOPPER G B M. River path[N]. The Harbor Weekly, 1953-02-02(A01).',
    'LOVELACE A, HOPPER G B M. River path[N]. The Harbor Weekly, 1953-02-02(A01).',
  ],
  [
    'more than three Latin authors',
    { ...latin, title: 'River path', authors: ['Ada Lovelace', 'Bede', 'émile Zola', 'Four'] },
    'LOVELACE A, BEDE, ZOLA É, et al. River path[N]. The Harbor Weekly, 1953-02-02(A01).',
    'LOVELACE A, BEDE, ZOLA É, et al. River path[N]. The Harbor Weekly, 1953-02-02(A01).',
  ],
  [
    'read on paper: the edition of 2025 leaves the day of reading out',
    { ...latin, title: 'River path', accessed },
    'LOVELACE A, HOPPER G B M. River path[N]. The Harbor Weekly, 1953-02-02(A01).',
    'LOVELACE A, HOPPER G B M. River path[N]. The Harbor Weekly, 1953-02-02(A01)[2026-11-24].',
  ],
  [
    'read online',
    { ...latin, title: 'River path', url, accessed },
    `LOVELACE A, HOPPER G B M. River path[N/OL]. The Harbor Weekly, 1953-02-02(A01)[2026-11-24]. ${url}.`,
    `LOVELACE A, HOPPER G B M. River path[N/OL]. The Harbor Weekly, 1953-02-02(A01)[2026-11-24]. ${url}.`,
  ],
  [
    'online, on a day not known',
    { ...chinese, authors: [], url },
    `十里长堤披新绿 半城烟火入画来[N/OL]. 江畔日报, 2026-10-12(1). ${url}.`,
    `十里长堤披新绿 半城烟火入画来[N/OL]. 江畔日报, 2026-10-12(1). ${url}.`,
  ],
  [
    'a page that is not known',
    { ...chinese, authors: [], page: '' },
    '十里长堤披新绿 半城烟火入画来[N]. 江畔日报, 2026-10-12.',
    '十里长堤披新绿 半城烟火入画来[N]. 江畔日报, 2026-10-12.',
  ],
])('GB/T 7714, %s', (_name, citation, of2025, of2015) => {
  expect(cite(citation, 'gb2025')).toBe(of2025)
  expect(cite(citation, 'gb2015')).toBe(of2015)
})

test.each<[string, Citation, string]>([
  [
    'two authors, the first inverted',
    { ...latin, title: 'River path' },
    'Lovelace, Ada, and Grace Brewster Murray Hopper. “River path.” The Harbor Weekly, February 2, 1953.',
  ],
  [
    'online, with quotation marks in the title and a mark at its end',
    { ...latin, authors: ['Ada Lovelace'], title: 'Who said “no”?', url, accessed },
    `Lovelace, Ada. “Who said ‘no’?” The Harbor Weekly, February 2, 1953. ${url}.`,
  ],
  ['unsigned', { ...latin, authors: [], title: 'River path' }, 'The Harbor Weekly. “River path.” February 2, 1953.'],
  [
    'a later edition of the day, signed by initials',
    { ...latin, authors: ['R. M. Dunning', 'J. K.'], title: 'River path', edition: 'late' },
    'Dunning, R. M., and J. K. “River path.” The Harbor Weekly, February 2, 1953, late ed.',
  ],
  ['Chinese names as they are', chinese, '林禾 and 周溪. “十里长堤披新绿 半城烟火入画来.” 江畔日报, October 12, 2026.'],
  [
    'seven authors',
    { ...latin, title: 'River path', authors: ['A B', 'C D', 'E F', 'G H', 'I J', 'K L', 'M N'] },
    'B, A, C D, E F, et al. “River path.” The Harbor Weekly, February 2, 1953.',
  ],
])('Chicago, %s', (_name, citation, text) => {
  expect(cite(citation, 'chicago')).toBe(text)
})

test.each<[string, Citation, string]>([
  [
    'two authors',
    { ...latin, title: 'River path' },
    'Lovelace, A., & Hopper, G. B. M. (1953, February 2). River path. The Harbor Weekly, A01.',
  ],
  [
    'online',
    { ...latin, authors: ['Ada Lovelace'], title: 'Who said no?', url, accessed },
    `Lovelace, A. (1953, February 2). Who said no? The Harbor Weekly, A01. ${url}`,
  ],
  [
    'unsigned, so the title comes first',
    { ...latin, authors: [], title: 'River path', page: '' },
    'River path. (1953, February 2). The Harbor Weekly.',
  ],
  [
    'Chinese names as they are',
    chinese,
    '林禾, & 周溪. (2026, October 12). 十里长堤披新绿 半城烟火入画来. 江畔日报, 1.',
  ],
  [
    'more than twenty authors',
    { ...latin, title: 'River path', authors: Array.from({ length: 22 }, (_, at) => `甲${at}`) },
    `${Array.from({ length: 19 }, (_, at) => `甲${at}`).join(', ')}, . . . 甲21. (1953, February 2). River path. The Harbor Weekly, A01.`,
  ],
])('APA 7, %s', (_name, citation, text) => {
  expect(cite(citation, 'apa')).toBe(text)
})

test('BibTeX keeps names whole, capitals as printed, and the signs of TeX as text', () => {
  expect(cite({ ...latin, url, accessed }, 'bibtex')).toBe(
    [
      '@article{theharborweekly-1953-02-02-A01-01,',
      '  author = {{Ada Lovelace} and {Grace Brewster Murray Hopper}},',
      String.raw`  title = {{Council opens 50\% of the river \& its \{banks\}}},`,
      '  journal = {{The Harbor Weekly}},',
      '  date = {1953-02-02},',
      '  year = {1953},',
      '  month = {2},',
      '  day = {2},',
      '  pages = {{A01}},',
      '  language = {en},',
      `  url = {${url}},`,
      '  urldate = {2026-11-24},',
      '  entrysubtype = {newspaper}',
      '}',
      '',
    ].join('\n'),
  )
})

test('a key of BibTeX is plain Latin, whatever the paper and the page are called', () => {
  const text = cite({ ...chinese, id: '2026-10-12~extra/中缝-01', page: '中缝' }, 'bibtex')
  expect(text).toMatch(/^@article\{news-2026-10-12-extra-01,\n/)
  expect(text).toContain('pages = {{中缝}}')
})

test('two articles of one page have different keys, or no bibliography could hold both', () => {
  const articles = [anArticle(), anArticle({ id: '1-02' })]
  const keys = articles.map(
    (article) => cite(citationOf(aPaper(), anIssue({ articles }), article), 'bibtex').split(',')[0],
  )
  expect(keys).toEqual(['@article{news-2021-07-20-1-01', '@article{news-2021-07-20-1-02'])
})

test('no title breaks out of its braces', () => {
  const text = cite({ ...latin, title: String.raw`\}{ ~^_#$%& \input{x}` }, 'bibtex')
  const bare = text.replace(/\\[{}&%$#_]/g, '')
  expect(bare.split('{').length).toBe(bare.split('}').length)
  expect(text).toContain(
    String.raw`\textbackslash{}\}\{ \textasciitilde{}\textasciicircum{}\_\#\$\%\& \textbackslash{}input\{x\}`,
  )
})

test('RIS is a newspaper article, a tag a line', () => {
  expect(cite({ ...chinese, url, accessed }, 'ris').split('\r\n')).toEqual([
    'TY  - NEWS',
    'AU  - 林禾',
    'AU  - 周溪',
    'TI  - 十里长堤披新绿 半城烟火入画来',
    'T2  - 江畔日报',
    'DA  - 2026/10/12',
    'PY  - 2026',
    'SP  - 1',
    'IS  - 8319',
    'CY  - 江畔',
    'LA  - zh-Hans',
    `UR  - ${url}`,
    'Y2  - 2026/11/24',
    'ER  - ',
    '',
  ])
})

test('CSL is a list of one, names as printed', () => {
  expect(JSON.parse(cite({ ...chinese, edition: 'extra', url, accessed }, 'csl'))).toEqual([
    {
      id: '2026-10-12/1-03',
      type: 'article-newspaper',
      title: '十里长堤披新绿 半城烟火入画来',
      'container-title': '江畔日报',
      author: [{ literal: '林禾' }, { literal: '周溪' }],
      issued: { 'date-parts': [[2026, 10, 12]] },
      page: '1',
      language: 'zh-Hans',
      edition: 'extra',
      number: '8319',
      'publisher-place': '江畔',
      URL: url,
      accessed: { 'date-parts': [[2026, 11, 24]] },
    },
  ])
})

test.each(citationStyles)('what is not known is left out of %s, not left empty', (style) => {
  const text = cite({ ...chinese, authors: [], page: '' }, style)
  expect(text).not.toMatch(/undefined|author|AU {2}-|\(\)|pages = |SP {2}-|"page"|url|, \\./i)
  expect(text).toContain('十里长堤披新绿 半城烟火入画来')
})

test('the facts of a citation are those of the article where it stands', () => {
  const article = anArticle({
    id: 'A02-01',
    heads: { headline: ['一行', '又一行'] },
    bylines: [
      { text: '本报记者 林禾', role: '记者', names: ['林禾'] },
      { text: '周溪 整理', role: '整理', names: ['周溪'] },
      { text: '苏河', names: ['苏河'] },
    ],
  })
  const issue = anIssue({ date: '2026-10-12', edition: 'extra', number: 8319, articles: [anArticle(), article] })
  expect(citationOf(aPaper(), issue, article, { url, accessed })).toEqual({
    id: '2026-10-12~extra/A02-01',
    authors: ['林禾', '苏河'],
    title: '一行 又一行',
    newspaper: '港湾日报',
    date: '2026-10-12',
    edition: 'extra',
    page: 'A02',
    number: 8319,
    lang: 'zh-Hans',
    place: '港湾',
    url,
    accessed,
  })
})

test('an article in another language than its paper is cited in its own way', () => {
  const article = anArticle({ lang: 'en', bylines: [{ text: 'By Ada Lovelace', names: ['Ada Lovelace'] }] })
  const citation = citationOf(aPaper(), anIssue({ articles: [article] }), article)
  expect(cite(citation, 'gb2025')).toBe('LOVELACE A. 大堤合龙[N]. 港湾日报, 2021-07-20(1).')
})
