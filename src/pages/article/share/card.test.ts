import { expect, test } from 'vitest'
import { en } from '../../../messages/en.ts'
import { zhHans } from '../../../messages/zh-hans.ts'
import { anArticle, anIssue, aPaper } from '../../../testing/issues.ts'
import { cardOf } from './card.ts'

const article = anArticle({
  heads: { kicker: ['汛期将尽——'], headline: ['大堤合龙', '两岸回家'] },
  bylines: [{ role: '记者', names: ['林禾', '周溪月'], text: '本报记者 林禾 周溪月' }],
})
const issue = anIssue({
  articles: [article],
  number: 8319,
  provenance: { importer: 'newsroom', sources: [], notice: '样报' },
})
const [page] = issue.pages
if (!page) throw new Error('an issue has a page')
const facts = { issue, article, page, url: 'https://example.org/', today: undefined }

test('a clipping says where it was printed, in the words of its paper', () => {
  const paper = aPaper({ calendar: { lunar: true } })
  const card = cardOf({ ...facts, paper, chosen: { from: 2, to: 3 }, today: issue.date, words: zhHans })
  expect(card).toMatchObject({
    title: '港湾日报',
    day: { numeral: '20', lines: ['2021年7月', '星期二'], lunar: '辛丑年六月十一' },
    folio: ['第1版', '总第8319期', '剪报'],
    kicker: '汛期将尽——',
    headline: ['大堤合龙', '两岸回家'],
    byline: '本报记者　　林　禾　　周溪月',
    source: '原载《港湾日报》2021年7月20日 第1版',
    notes: ['第2至3段', '剪于7月20日', '扫码读全文，从这一段读起'],
    notice: '样报',
  })
})

test('an English one has no lunar day and no Chinese', () => {
  const paper = aPaper({ title: 'The Harbour', lang: 'en' })
  const { day, folio, source, notes, ellipsis } = cardOf({ ...facts, paper, chosen: undefined, words: en })
  expect(day).toEqual({ numeral: '20', lines: ['July 2021', 'Tuesday'] })
  expect([...folio, source, ...notes, ellipsis].join()).not.toMatch(/\p{Script=Han}/u)
})
