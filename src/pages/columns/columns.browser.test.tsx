import { expect, test } from 'vitest'
import { anArticle, anIssue } from '../../testing/issues.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aShelf } from '../../testing/shelf.ts'

const days = ['2021-06-30', '2021-07-05', '2021-07-12', '2021-07-19', '2021-07-26']
/** 匠心录 five times, in three files; a series of two parts, the second in an extra; one column that came out once. */
const issues = [
  ...days.map((date, at) =>
    anIssue({
      date,
      articles: [
        anArticle({ id: '1-01', column: '匠心录', heads: { headline: [`匠人${at + 1}`] } }),
        ...(at === 0 ? [anArticle({ id: '1-02', column: '只此一回', heads: { headline: ['一回'] } })] : []),
        ...(at === 1
          ? [anArticle({ id: '1-02', series: { name: '长河', part: 1 }, heads: { headline: ['上游'] } })]
          : []),
      ],
    }),
  ),
  anIssue({
    date: '2021-07-05',
    edition: 'extra',
    kind: 'extra',
    articles: [anArticle({ id: '1-01', series: { name: '长河', part: 2 }, heads: { headline: ['下游'] } })],
  }),
]

test('all columns and series of a paper are listed with their run and what they said last', async () => {
  const paper = await openPaper('/harbor/columns', await aShelf(issues))
  const cards = paper.getByRole('main').getByRole('listitem')
  await expect.element(cards.first()).toHaveTextContent('匠心录Column 5 instalments · 30 June 2021 – 26 July 2021匠人5')
  await expect.element(cards.nth(1)).toHaveTextContent('长河Series 2 instalments · 5 July 2021下游')
  expect(cards.all()).toHaveLength(2)
  await paper.getByRole('link', { name: '匠心录' }).click()
  await expect.element(paper.getByRole('heading', { level: 1, name: '匠心录' })).toHaveFocus()
})

test('a column lists its instalments the latest first, older ones on demand, and leads to its first', async () => {
  const paper = await openPaper(`/harbor/columns/${encodeURIComponent('匠心录')}`, await aShelf(issues))
  const rows = paper.getByRole('main').getByRole('listitem')
  await expect.element(rows.first()).toHaveTextContent('26 July Page 1匠人5')
  expect(rows.all()).toHaveLength(1)
  await expect.element(paper.getByText('4 more instalments not listed')).toBeVisible()
  await paper.getByRole('button', { name: 'Older ones' }).click()
  await expect.element(rows.nth(2)).toHaveTextContent('12 July')
  await expect.element(paper.getByText('2 more instalments not listed')).toBeVisible()
  await paper.getByRole('button', { name: 'Older ones' }).click()
  await expect.element(rows.nth(4)).toHaveTextContent('30 June Page 1匠人1')
  await expect.element(paper.getByRole('button', { name: 'Older ones' })).not.toBeInTheDocument()
  await paper.getByRole('link', { name: 'Read from the first' }).click()
  await expect.element(paper.getByRole('heading', { level: 1 })).toHaveTextContent('匠人1')
})

test('what a column could not fetch is asked for again', async () => {
  const shelf = await aShelf(issues)
  const second = [...shelf.keys()].find((path) => /columns\/.*-2\.json$/.test(path)) ?? ''
  const file = shelf.get(second)
  shelf.set(second, 'gone')
  const paper = await openPaper(`/harbor/columns/${encodeURIComponent('匠心录')}`, shelf)
  await paper.getByRole('button', { name: 'Older ones' }).click()
  await expect.element(paper.getByText('Some of them could not be fetched')).toBeVisible()
  if (file) shelf.set(second, file)
  await paper.getByRole('button', { name: 'Try again' }).click()
  await expect.element(paper.getByRole('main').getByRole('listitem').nth(2)).toHaveTextContent('12 July')
  await expect.element(paper.getByRole('button', { name: 'Older ones' })).toBeEnabled()
})

test('a series stands in the order of its parts', async () => {
  const paper = await openPaper(`/harbor/columns/${encodeURIComponent('长河')}`, await aShelf(issues))
  const rows = paper.getByRole('main').getByRole('listitem')
  await expect.element(rows.first()).toHaveTextContent('5 July 2021 Part 1 · Page 1上游')
  await expect.element(rows.nth(1)).toHaveTextContent('5 July 2021 ExtraPart 2 · Page 1下游')
})

test('an article goes on in its column over issues, and says where it stands in it', async () => {
  const paper = await openPaper('/harbor/2021-07-12/1-01', await aShelf(issues))
  const strip = paper.getByRole('navigation', { name: 'Column 匠心录' })
  await expect.element(strip).toHaveTextContent(/匠心录 · 3 of 5.*Previous · 5 July 匠人2.*Next · 19 July ›匠人4/)
  await strip.getByRole('link', { name: /Next/ }).click()
  await strip.getByRole('link', { name: /Next/ }).click()
  await expect.element(strip).toHaveTextContent(/5 of 5.*This is the latest/)
  await paper.getByRole('main').getByRole('link', { name: '匠心录' }).first().click()
  await expect.element(paper.getByRole('heading', { level: 1, name: '匠心录' })).toBeVisible()
})

test('a series goes on in an extra edition of the same day', async () => {
  const paper = await openPaper('/harbor/2021-07-05/1-02', await aShelf(issues))
  await paper.getByRole('navigation', { name: 'Series 长河' }).getByRole('link', { name: /Extra/ }).click()
  await expect.element(paper.getByRole('heading', { level: 1 })).toHaveTextContent('下游')
})

test('a column that came out once leads nowhere', async () => {
  const paper = await openPaper('/harbor/2021-06-30/1-02', await aShelf(issues))
  await expect.element(paper.getByText('只此一回')).toBeVisible()
  await expect.element(paper.getByRole('navigation', { name: 'Previous, Next' })).toBeVisible()
  await expect.element(paper.getByRole('navigation', { name: 'Column 只此一回' })).not.toBeInTheDocument()
  await expect.element(paper.getByRole('link', { name: '只此一回' })).not.toBeInTheDocument()
  await paper.goTo(`/harbor/columns/${encodeURIComponent('只此一回')}`)
  await expect.element(paper.getByRole('alert')).toHaveTextContent(/只此一回/)
})

test('a paper without columns says so', async () => {
  const paper = await openPaper('/harbor/columns', await aShelf([anIssue()]))
  await expect.element(paper.getByText('This paper has no column or series of two instalments or more.')).toBeVisible()
})
