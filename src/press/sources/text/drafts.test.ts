import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Article } from '../../../issue/article.ts'
import { IssueDate } from '../../../issue/ids.ts'
import { Issue } from '../../../issue/issue.ts'
import { PaperFacts } from '../../../issue/paper.ts'
import type { Draft } from '../../newsroom/draft.ts'
import { PressError } from '../../problem.ts'
import { read } from './import.specimen.ts'

/** The draft as an issue would be, with what only a build knows filled in plainly: what must hold of any draft. */
function asIssue({ date, paper, issue, articles }: Draft): unknown {
  const { pages, importer, ...facts } = issue
  const numbered = articles.map((article, at) => ({ article, id: `${article.pageLabel}-${String(at + 10)}` }))
  return {
    ...facts,
    format: 1,
    paper,
    date,
    pages: pages.map((page, at) =>
      Object.assign({}, page, {
        seq: at + 1,
        articles: numbered.flatMap(({ article, id }) => (article.pageLabel === page.label ? [id] : [])),
      }),
    ),
    articles: numbered.map(({ article, id }) => {
      const { blocks } = article
      const built = blocks.map((block) =>
        block.t === 'figure'
          ? Object.assign({}, block, { figure: Object.assign({}, block.figure, { renditions: [] }) })
          : block,
      )
      const kept = Object.entries(article).filter(([field]) => field !== 'pageLabel' && field !== 'jumps')
      return Object.assign(Object.fromEntries(kept), { id, chars: 0, blocks: built })
    }),
    provenance: { importer, sources: [] },
  }
}

const date = v.parse(IssueDate, '2024-05-08')
const words = fc.constantFrom(
  '江水',
  '慢了',
  '，',
  '。',
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  '(',
  ')',
  ',',
  ':',
  ' ',
  '\u3000',
  '\t',
  '\n',
  '\n\n',
  '\n\n',
  '——',
  '……',
  '１',
  '12',
  '本报记者 林禾',
  '本报讯（记者 何岸）',
  '（林禾 整理）',
  '周溪 摄',
  '编者按：',
  '“江声”专栏',
  '江声',
  '街坊大家谈',
  '（下转第2版）',
  '（上接第1版）',
  '第2版',
  '===第3版 民生===',
  '第2版 江畔',
  '2024年5月8日 星期三',
  '2024年2月31日',
  '甲辰年四月初一 四月十三',
  '总第1203期',
  '今日4版',
  'E-mail:a@b.example',
  '新闻热线:0999-1234567',
  '江畔晚报社出版',
  'JIANG PAN WAN BAO',
  'By Ada Marsh',
  'the ferry was pas-',
  'sengers',
  'Fog',
  '\u200B',
  '\uFEFF',
  '𠮷',
  'e\u0301',
  '\u0007',
  '的的',
  '旧车间变会客厅 老街坊当主理人',
  '责任编辑：林禾',
)

test('whatever the text, a draft keeps the format or the reason is said', () => {
  fc.assert(
    fc.property(fc.array(fc.array(words, { maxLength: 40 }), { minLength: 1, maxLength: 3 }), (files) => {
      const texts = files.map((one) => one.join(''))
      try {
        for (const draft of read(texts, { date }).drafts) {
          expect(
            v.safeParse(Issue, asIssue(draft)).issues?.map((issue) => `${v.getDotPath(issue)} ${issue.message}`),
          ).toBeUndefined()
          expect(v.safeParse(v.partial(v.omit(PaperFacts, ['id'])), draft.masthead).success).toBe(true)
        }
        expect(read(texts, { date })).toEqual(read(texts, { date }))
      } catch (error) {
        if (!(error instanceof PressError)) throw error
      }
    }),
    { numRuns: 500 },
  )
})

test('what is long is cut to the format or refused', () => {
  const long = '江水慢了'.repeat(60)
  const day = '2024年5月8日'
  const pages = [
    `${day}\n\n${long}——\n\n${long}\n\n本报记者 林禾\n\n${long}。`,
    `${day}\n\n本报记者 ${'林禾 '.repeat(40)}\n\n${long}。`,
    `${day}\n\n${`${long} `.repeat(20)}\n\n总第1期\n\n${long}。`,
  ]
  for (const page of pages)
    for (const draft of read(page).drafts)
      for (const article of v.parse(Issue, asIssue(draft)).articles) expect(v.is(Article, article)).toBe(true)
})
