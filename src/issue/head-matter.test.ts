import { expect, test } from 'vitest'
import { anArticle, anIssue, aPaper } from '../testing/issues.ts'
import { citationMeta, summaryOf } from './head-matter.ts'

const withText = (text: string) => anArticle({ blocks: [{ t: 'p', k: 'a', text }] })

test.each([
  ['the deck, its lines as one', anArticle({ heads: { deck: ['两岸通车', '居民返家'] } }), '两岸通车 居民返家'],
  ['the first sentence', withText('大堤今晨六时整在江心合龙。两岸居民返家。'), '大堤今晨六时整在江心合龙。'],
  [
    'a sentence with its closing quote',
    withText('“今天的水位终于退到警戒线下了。”他说，可以回家。'),
    '“今天的水位终于退到警戒线下了。”',
  ],
  [
    'more where the first sentence is only a cry',
    withText('到了！大堤今晨六时整在江心合龙。完。'),
    '到了！大堤今晨六时整在江心合龙。',
  ],
  [
    'an English sentence, not cut at a decimal',
    withText('The dam rose by 3.2 metres. Boats wait.'),
    'The dam rose by 3.2 metres.',
  ],
  ['its headline when it has no text', anArticle({ blocks: [], heads: { headline: ['只有题目'] } }), '只有题目'],
])('an article is summed up by %s', (_name, article, summary) => {
  expect(summaryOf(article)).toBe(summary)
})

test('a summary is at most 160 characters, none of them half a character', () => {
  const summary = summaryOf(withText('𠮷'.repeat(300)))
  expect(Array.from(summary)).toHaveLength(160)
  expect(summary).toBe(`${'𠮷'.repeat(159)}…`)
})

test('reference managers are told that it is an article of a newspaper, by whom, and where', () => {
  const article = anArticle({ bylines: [{ role: '记者', names: ['林禾', '程野'], text: '记者 林禾 程野' }] })
  const issue = anIssue({ articles: [article], number: 8319 })
  const paper = aPaper({ identifiers: { issn: '0000-0000' } })
  const told = citationMeta(paper, issue, article, 'https://example.org/harbor/2021-07-20/1-01')
  expect(told.map((meta) => ['name' in meta ? meta.name : '', meta.content])).toEqual([
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', '大堤合龙'],
    ['citation_author', '林禾'],
    ['citation_author', '程野'],
    ['citation_journal_title', '港湾日报'],
    ['citation_publication_date', '2021/07/20'],
    ['citation_issue', '8319'],
    ['citation_firstpage', '1'],
    ['citation_issn', '0000-0000'],
    ['citation_language', 'zh-Hans'],
    ['citation_public_url', 'https://example.org/harbor/2021-07-20/1-01'],
  ])
})
