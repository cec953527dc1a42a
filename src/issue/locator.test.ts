import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ArticleId, Edition, IssueDate, PageLabel, PaperId } from './ids.ts'
import { addressOf, issueName, paragraphsOf, parseIssueName, placeOf, type Place } from './locator.ts'
import { read } from './read.ts'

const paper = v.parse(PaperId, 'harbor')
const date = v.parse(IssueDate, '2021-07-20')
const article = v.parse(ArticleId, '1-03')
const page = v.parse(PageLabel, 'A01')

const table: [string, Place][] = [
  ['/', { at: 'shelf' }],
  ['/harbor', { at: 'paper', paper }],
  ['/harbor/2021-07-20', { at: 'issue', paper, date }],
  ['/harbor/2021-07-20~extra', { at: 'issue', paper, date, edition: 'extra' }],
  ['/harbor/2021-07-20?view=skim', { at: 'issue', paper, date, view: 'skim' }],
  ['/harbor/2021-07-20/A01', { at: 'page', paper, date, page }],
  ['/harbor/2021-07-20/%E4%B8%AD%E7%BC%9D', { at: 'page', paper, date, page: v.parse(PageLabel, '中缝') }],
  ['/harbor/2021-07-20~late/A01/scan', { at: 'scan', paper, date, edition: 'late', page }],
  ['/harbor/2021-07-20/1-03', { at: 'article', paper, date, article }],
  ['/harbor/2021-07-20/1-03?view=source', { at: 'article', paper, date, article, view: 'source' }],
  ['/harbor/2021-07-20/1-03#p5', { at: 'article', paper, date, article, paragraphs: { from: 5, to: 5 } }],
  ['/harbor/2021-07-20/1-03#p5-7', { at: 'article', paper, date, article, paragraphs: { from: 5, to: 7 } }],
  [
    '/harbor/2021-07-20~b/1-03?view=source&q=%E5%A4%A7%E5%A0%A4%20C%2B%2B#p2~%E4%BB%8A%E6%99%A8~',
    {
      at: 'article',
      paper,
      date,
      edition: 'b',
      article,
      view: 'source',
      q: '大堤 C++',
      paragraphs: { from: 2, to: 2, quote: '今晨~' },
    },
  ],
  ['/harbor/dates', { at: 'dates', paper }],
  ['/harbor/dates/2021', { at: 'dates', paper, year: '2021' }],
  ['/harbor/dates/2021-07', { at: 'dates', paper, year: '2021', month: '07' }],
  ['/harbor/dates?view=timeline', { at: 'dates', paper, view: 'timeline' }],
  ['/harbor/dates/2021-07?view=list', { at: 'dates', paper, year: '2021', month: '07', view: 'list' }],
  ['/harbor/columns', { at: 'columns', paper }],
  ['/harbor/columns/%E5%8C%A0%E5%BF%83%E5%BD%95', { at: 'columns', paper, column: '匠心录' }],
  ['/harbor/columns/A%2FB%20%3F', { at: 'columns', paper, column: 'A/B ?' }],
  ['/harbor/on/02-29', { at: 'on', paper, day: '02-29' }],
  ['/search', { at: 'search' }],
  [
    '/search?q=a%26b%3D%23&paper=harbor&from=2021-01-01&to=2021-12-31&page=1&column=%E4%B8%80&kind=news&sort=new',
    {
      at: 'search',
      q: 'a&b=#',
      paper,
      from: v.parse(IssueDate, '2021-01-01'),
      to: v.parse(IssueDate, '2021-12-31'),
      page: '1',
      column: '一',
      kind: 'news',
      sort: 'new',
    },
  ],
  ['/clips', { at: 'clips' }],
  ['/library', { at: 'library' }],
  ['/settings', { at: 'settings' }],
  ['/about', { at: 'about' }],
]

test.each(table)('%s has one place, and the place that address', (address, place) => {
  expect(placeOf(address)).toEqual(place)
  expect(addressOf(place)).toBe(address)
})

test.each([
  ['/harbor/', '/harbor'],
  ['harbor/2021-07-20', '/harbor/2021-07-20'],
  ['/search?sort=new&q=x&utm_source=mail', '/search?q=x&sort=new'],
  ['/search?q=', '/search'],
  ['/search?q=x&paper=Harbor&from=2021-02-29&to=tomorrow', '/search?q=x'],
  ['/harbor/2021-07-20?view=fancy', '/harbor/2021-07-20'],
  ['/harbor/dates/2021?view=skim', '/harbor/dates/2021'],
  ['/harbor/columns/', '/harbor/columns'],
  ['/harbor/2021-07-20/1-03#comments', '/harbor/2021-07-20/1-03'],
  ['/harbor/2021-07-20/1-03#p7-5', '/harbor/2021-07-20/1-03'],
  ['/harbor/2021-07-20/1-03#p5-5', '/harbor/2021-07-20/1-03#p5'],
  ['/harbor/2021-07-20/1-03#p5~%E4%BB', '/harbor/2021-07-20/1-03#p5'], // a link cut off in a mail
])('%s is understood as %s', (loose, strict) => {
  const place = placeOf(loose)
  expect(place && addressOf(place)).toBe(strict)
})

test.each([
  '//evil.example',
  '/Harbor',
  '/harbor//',
  '/harbor/yesterday',
  '/harbor/2021-02-29',
  '/harbor/2021-7-20',
  '/harbor/2021-07-20~',
  '/harbor/2021-07-20~Extra',
  '/harbor/2021-07-20~a~b',
  '/harbor/2021-07-20/..',
  '/harbor/2021-07-20/%2e%2e',
  '/harbor/2021-07-20/a%2Fb',
  '/harbor/2021-07-20/1-3',
  '/harbor/2021-07-20/scan',
  '/harbor/2021-07-20/1-03/scan',
  '/harbor/2021-07-20/1/print',
  '/harbor/2021-07-20/1/scan/x',
  '/harbor/dates/21',
  '/harbor/dates/2021-13',
  '/harbor/dates/2021/07',
  '/harbor/on',
  '/harbor/on/02-30',
  '/harbor/on/2-3',
  '/harbor/on/02-03/x',
  '/search/more',
  '/papers/harbor/2021.json',
  '/assets/index.js',
  '/%',
  '/harbor/2021-07-20/%E4%B8',
  '/harbor\0',
  'javascript:alert(1)',
])('%j is no place', (address) => {
  expect(placeOf(address)).toBeUndefined()
})

test('every place comes back from its address, and has only that one', () => {
  fc.assert(
    fc.property(anyPlace(), (place) => {
      const address = addressOf(place)
      expect(address).toMatch(/^\/[\x21-\x7e]*$/)
      expect(placeOf(address)).toEqual(place)
      expect(placeOf(`${address.replace(/[?#].*$/, '')}/${address.replace(/^[^?#]*/, '')}`)).toEqual(place)
      expect(new URL(address, 'https://example.org').origin).toBe('https://example.org')
    }),
    { numRuns: 2000 },
  )
})

test('an address that makes no sense has no place and stops nothing', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '/',
      '//',
      '?',
      '#',
      '%',
      '~',
      '-',
      '&',
      '=',
      '..',
      'harbor',
      '2021-07-20',
      'scan',
      '1-03',
      'dates',
    ),
    fc.constantFrom('on', 'search', 'q', 'view', 'skim', '#p', '%E4', '%00', '__proto__', '\ud800', '\\'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const place = placeOf(pieces.join(''))
      expect(place && placeOf(addressOf(place))).toEqual(place)
    }),
    { numRuns: 5000 },
  )
})

test('a quotation keeps its first 24 characters, and none of them is cut in two', () => {
  const address = addressOf({
    at: 'article',
    paper,
    date,
    article,
    paragraphs: { from: 1, to: 1, quote: '𠮷'.repeat(30) },
  })
  expect(paragraphsOf(address.slice(address.indexOf('#')))).toEqual({ from: 1, to: 1, quote: '𠮷'.repeat(24) })
})

test('half a character in a search is asked for as a replacement sign', () => {
  expect(addressOf({ at: 'search', q: '堤\ud83d' })).toBe(`/search?q=${encodeURIComponent('堤\ufffd')}`)
})

test('an issue is named by its day, and a further edition by its mark', () => {
  expect(issueName(date)).toBe('2021-07-20')
  expect(issueName(date, 'extra')).toBe('2021-07-20~extra')
  expect(parseIssueName('2021-07-20~extra')).toEqual({ date, edition: 'extra' })
  expect(parseIssueName('2021-07-20~extra.json')).toBeUndefined()
})

function anyPlace(): fc.Arbitrary<Place> {
  const papers = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,2}$/).map((text) => read(PaperId, text) ?? paper)
  const days = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((instant) => v.parse(IssueDate, instant.toISOString().slice(0, 10)))
  const letters = fc.constantFrom('1', '23', 'A', 'B', 'é', '版', '中', '缝', '𠮷', '٣')
  const labels = fc.array(letters, { minLength: 1, maxLength: 6 }).map((signs) => v.parse(PageLabel, signs.join('')))
  const articles = fc
    .tuple(labels, fc.integer({ min: 1, max: 999 }))
    .map(([label, number]) => read(ArticleId, `${label}-${String(number).padStart(2, '0')}`) ?? article)
  const texts = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 24 })
    .map((text) =>
      Array.from(text.replace(/\p{Cs}/gu, ''))
        .slice(0, 24)
        .join(''),
    )
    .filter((text) => text !== '')
  const paragraphs = fc.record(
    { from: fc.integer({ min: 1, max: 50 }), to: fc.integer({ min: 50, max: 99_999 }), quote: texts },
    { requiredKeys: ['from', 'to'] },
  )
  const years = fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0'))
  const months = fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0'))
  const inIssue = {
    paper: papers,
    date: days,
    edition: fc.stringMatching(/^[a-z0-9]{1,16}$/).map((text) => v.parse(Edition, text)),
  }
  return fc.oneof(
    fc.constantFrom<Place>({ at: 'shelf' }, { at: 'clips' }, { at: 'library' }, { at: 'settings' }, { at: 'about' }),
    fc.record({ at: fc.constant('paper' as const), paper: papers }),
    fc.record(
      { at: fc.constant('issue' as const), ...inIssue, view: fc.constant('skim' as const) },
      { requiredKeys: ['at', 'paper', 'date'] },
    ),
    fc.record(
      { at: fc.constantFrom('page' as const, 'scan' as const), ...inIssue, page: labels },
      { requiredKeys: ['at', 'paper', 'date', 'page'] },
    ),
    fc.record(
      {
        at: fc.constant('article' as const),
        ...inIssue,
        article: articles,
        view: fc.constant('source' as const),
        q: texts,
        paragraphs,
      },
      { requiredKeys: ['at', 'paper', 'date', 'article'] },
    ),
    fc.record({ at: fc.constant('dates' as const), paper: papers }),
    fc.record(
      { at: fc.constant('dates' as const), paper: papers, year: years, month: months },
      { requiredKeys: ['at', 'paper', 'year'] },
    ),
    fc.record({ at: fc.constant('on' as const), paper: papers, day: days.map((day) => day.slice(5)) }),
    fc.record(
      {
        at: fc.constant('search' as const),
        q: texts,
        paper: papers,
        from: days,
        to: days,
        page: texts,
        column: texts,
        kind: texts,
        sort: texts,
      },
      { requiredKeys: ['at'] },
    ),
  )
}
