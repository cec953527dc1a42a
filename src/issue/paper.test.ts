import { expect, test } from 'vitest'
import { aPaper } from '../testing/issues.ts'
import { MonthHeads, Paper, ShelfIndex, Year } from './paper.ts'
import { problemsOf } from './read.ts'

const ref = { href: 'x.json', bytes: 1, sha256: '0'.repeat(64) }
const run = { count: 2, first: '2021-07-19', last: '2021-07-20' }
const nameplate = { href: 'nameplate.svg', w: 400, h: 100, bytes: 1, sha256: ref.sha256 }
const entry = { date: '2021-07-20', kind: 'normal', pages: ['1', '2'], articles: 9, ...ref }
const year = {
  format: 1,
  paper: 'harbor',
  year: '2021',
  issues: [entry, { ...entry, edition: 'extra', kind: 'extra', number: 8319 }],
  heads: [{ month: '2021-07', ...ref }],
  gaps: [{ from: '2021-02-11', to: '2021-02-17', reason: '春节休刊' }],
}
const month = {
  format: 1,
  paper: 'harbor',
  month: '2021-07',
  issues: [
    { date: '2021-07-20', heads: ['大堤合龙'], cover: '2021/2021-07-20/p1.jpg' },
    { date: '2021-07-20', edition: 'extra', heads: [] },
  ],
}
const index = { format: 1, papers: [{ id: 'harbor', title: '港湾日报', lang: 'zh-Hans', nameplate, ...run, ...ref }] }

test('paper, year and shelf are read as they are written', () => {
  const paper = aPaper({
    nameplate,
    years: [{ year: '2021', ...run, ...ref }],
    search: ref,
    columns: ref,
    aliases: ref,
    sponsor: '某某市委',
    identifiers: { cn: 'CN00-0000' },
    contact: { phones: ['0000-0000000'], website: 'https://example.org/' },
    calendar: { lunar: true, days: [1, 2, 3, 4, 5] },
  })
  expect(problemsOf(Paper, paper)).toEqual([])
  expect(problemsOf(Year, year)).toEqual([])
  expect(problemsOf(MonthHeads, month)).toEqual([])
  expect(problemsOf(ShelfIndex, index)).toEqual([])
  expect(problemsOf(ShelfIndex, { format: 1, papers: [] })).toEqual([])
})

test.each([
  [
    'a website that runs',
    Paper,
    { ...aPaper(), contact: { website: 'javascript:alert(1)' } },
    'contact.website: must be an http address',
  ],
  [
    'a language that is none',
    Paper,
    { ...aPaper(), lang: 'Chinese!' },
    'lang: must be a language tag such as zh-Hans or en',
  ],
  [
    'an eighth day of the week',
    Paper,
    { ...aPaper(), calendar: { days: [8] } },
    'calendar.days.0: Invalid value: Expected <=7 but received 8',
  ],
  [
    'a nameplate that is no drawing',
    Paper,
    { ...aPaper(), nameplate: { ...nameplate, href: 'n.png' } },
    'nameplate.href: Invalid end: Expected ".svg" but received ".png"',
  ],
  ['a format to come', Paper, { ...aPaper(), format: 2 }, 'format: Invalid type: Expected 1 but received 2'],
  [
    'an issue without pages',
    Year,
    { ...year, issues: [{ ...entry, pages: [] }] },
    'issues.0.pages: Invalid length: Expected >=1 but received 0',
  ],
  [
    'five leading heads',
    MonthHeads,
    { ...month, issues: [{ date: '2021-07-20', heads: ['一', '二', '三', '四', '五'] }] },
    'issues.0.heads: Invalid length: Expected <=4 but received 5',
  ],
  [
    'a file that climbs out',
    Year,
    { ...year, issues: [{ ...entry, href: '../issue.json' }] },
    'issues.0.href: must be a plain path below this file, without "..", a leading "/" or an address',
  ],
  ['a thirteenth month', MonthHeads, { ...month, month: '2021-13' }, 'month: must be a month such as 2021-07'],
  [
    'a gap on no day',
    Year,
    { ...year, gaps: [{ from: '2021-02-29', to: '2021-03-01', reason: '?' }] },
    'gaps.0.from: is not a day of the calendar',
  ],
  [
    'a paper at an address of the reader',
    ShelfIndex,
    { format: 1, papers: [{ ...index.papers[0], id: 'library' }] },
    'papers.0.id: is an address of the reader itself',
  ],
])('%s is refused', (_what, schema, value, problem) => {
  expect(problemsOf(schema, value)).toEqual([problem])
})
