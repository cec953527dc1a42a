import { expect, test } from 'vitest'
import { drawnPage, polyOf } from '../testing/drawn-page.ts'
import { layoutsOf } from './page-layouts.ts'
import { sheets } from './sheets.ts'

const drawing = ['AAAABB', 'AAAABB', 'CCDDDD', 'CCDDDD']
const isPrinted = (drawn: ReturnType<typeof drawnPage>) =>
  layoutsOf(drawn.page, drawn.articles, 'zh-Hans').map(({ printed = false }) => printed)

test('a page with zones is laid as printed on all, and says so', () => {
  expect(isPrinted(drawnPage(drawing))).toEqual(sheets.map(() => true))
})

test('a page that is a pinwheel is composed, with every story', () => {
  const { page, articles } = drawnPage(['AAB', 'DEB', 'DCC'])
  const layouts = layoutsOf(page, articles, 'zh-Hans')
  expect(layouts.map(({ printed }) => printed)).toEqual(sheets.map(() => undefined))
  for (const { blocks } of layouts) expect(blocks.flatMap((block) => block.articles).toSorted()).toEqual(page.articles)
})

test('what masthead, folio and advertisements take is not counted, and they are left out', () => {
  const held = ['......', ...drawing, '......', '......']
  const rest = [
    { role: 'masthead' as const, poly: polyOf({ left: 0, top: 0, right: 10_000, bottom: 1300 }) },
    { role: 'ad' as const, poly: polyOf({ left: 0, top: 7200, right: 10_000, bottom: 9900 }) },
    { role: 'folio' as const, poly: polyOf({ left: 0, top: 9900, right: 10_000, bottom: 10_000 }) },
  ]
  expect(isPrinted(drawnPage(held, { zones: rest }))).toEqual(sheets.map(() => true))
  // without the zones of the furniture, and with the end of a story from page 2 in a corner, too little is covered
  const { page, articles } = drawnPage(held, { zones: rest.slice(0, 1) })
  const jumped = { article: '2-01', poly: polyOf({ left: 4000, top: 9800, right: 4100, bottom: 9990 }) }
  expect(isPrinted({ page: { ...page, zones: [...(page.zones ?? []), jumped] }, articles })).toEqual(
    sheets.map(() => false),
  )
})

test('a front page is allowed the room of a masthead without a zone, an inside page is not', () => {
  const held = ['....BB', '....BB', 'AAAABB', 'AAAACC', 'AAAACC', 'DDDDDD']
  expect(isPrinted(drawnPage(held, { seq: 1 }))).toEqual(sheets.map(() => true))
  expect(isPrinted(drawnPage(held, { seq: 2 }))).toEqual(sheets.map(() => false))
})

test.each([
  [1, true],
  [2, false],
])('a page with %i of 5 stories without a zone: as printed is %s', (missing, printed) => {
  const { page, articles } = drawnPage(['AAAABB', 'AAAABB', 'CCDDEE', 'CCDDEE'])
  const ids = new Set(articles.slice(articles.length - missing).map(({ id }) => id))
  // their room is not counted, so that only their number is
  const zones = page.zones?.map(({ article = '', poly }) =>
    ids.has(article) ? { role: 'other' as const, poly } : { article, poly },
  )
  const all = isPrinted({ page: { ...page, ...(zones ? { zones } : {}) }, articles })
  expect(all.some(Boolean)).toBe(printed)
})
