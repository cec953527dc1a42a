import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { anArticle, anIssue } from '../../testing/issues.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aRun } from '../../testing/run-shelf.ts'
import { aShelf } from '../../testing/shelf.ts'

beforeEach(() => page.viewport(1000, 800))

/** A daily of 1946 and 1947 that lost a week, and had no Sundays. */
const harbor = () =>
  aRun({
    issues: [
      { date: '1946-07-05', number: 810 },
      { date: '1946-07-06', number: 811, heads: ['Dam closed'] },
      { date: '1946-07-15', number: 818, heads: ['Ferry runs again'] },
      { date: '1946-07-20', number: 823, pages: 4, heads: ['Peace signed'] },
      { date: '1946-07-20', edition: 'extra', kind: 'extra', pages: 2 },
      { date: '1946-08-03', number: 836, heads: ['Seventh night'] },
      { date: '1946-09-01', number: 859 },
      { date: '1947-03-04', number: 1001 },
      { date: '1947-04-03', number: 1026 },
      { date: '1947-07-20', number: 1111, pages: 8, heads: ['A year after'] },
    ],
    gaps: [{ from: '1946-07-08', to: '1946-07-14', reason: 'Lost in the flood.' }],
  })

const field = () => page.getByRole('textbox', { name: 'Which day' })
const list = () => page.getByRole('list', { name: 'Which day' })

/** Opens the dates of the paper and types into the field. */
async function say(text: string, path = '/harbor/dates/1946-07') {
  const screen = await openPaper(path, await harbor())
  await field().fill(text)
  return screen
}

test.each([
  ['20 July 1946', 'Saturday, 20 July 1946', '4 pages · No. 823', 'Peace signed'],
  ['七月初七', 'Saturday, 3 August 1946', '4 pages · No. 836', 'Seventh night'],
  ['总第818期', 'Monday, 15 July 1946', 'No. 818', 'Ferry runs again'],
  ['no. 1111', 'Sunday, 20 July 1947', '8 pages', 'A year after'],
  ['7/6', 'Saturday, 6 July 1946', 'No. 811', 'Dam closed'],
])('%s is found as %s, with %s and %s', async (said, date, facts, lead) => {
  await say(said)
  const link = list().getByRole('link', { name: date }).first()
  await expect.element(link).toHaveTextContent(facts)
  await expect.element(link).toHaveTextContent(lead)
})

test('a day with an extra offers both', async () => {
  await say('1946-07-20')
  await expect.element(list().getByRole('link', { name: 'Saturday, 20 July 1946' })).toBeVisible()
  await expect.element(list().getByRole('link', { name: 'Extra' })).toHaveAttribute('href', '/harbor/1946-07-20~extra')
})

test('a Sunday without a paper offers the issues before and after, and Enter goes to them without opening one', async () => {
  await say('1946-07-07')
  await expect.element(list()).toHaveTextContent('There was no paper on this day.')
  await userEvent.keyboard('{Enter}')
  await expect.element(list().getByRole('link', { name: 'Before: 6 July 1946' })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(list().getByRole('link', { name: 'After: 15 July 1946' })).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}{ArrowUp}')
  await expect.element(field()).toHaveFocus()
})

test.each([
  ['1946-07-10', 'There is no paper of this day: Lost in the flood.', 'After: 15 July 1946'],
  ['1937-07-07', 'The first issue of this paper came later.', 'First issue, 5 July 1946'],
  ['2021-07-20', 'The latest issue is before this day.', 'Latest issue, 20 July 1947'],
  ['no. 830', 'There is no issue 830.', 'Before: No. 823, 20 July 1946'],
  ['no. 9000', 'There is no issue 9000.', 'Latest issue, No. 1111, 20 July 1947'],
  ['1930', 'There are no papers of 1930', '1946'],
])('%s: %s %s', async (said, why, way) => {
  await say(said)
  await expect.element(list()).toHaveTextContent(why)
  await expect.element(list().getByRole('link', { name: way })).toBeVisible()
})

test('what can mean two days is listed as both, each with how it was taken', async () => {
  await say('3/4/1947')
  await expect.element(list().getByRole('link', { name: 'Tuesday, 4 March 1947' })).toHaveTextContent('month first')
  await expect.element(list().getByRole('link', { name: 'Thursday, 3 April 1947' })).toHaveTextContent('day first')
  await expect.element(page.getByRole('status')).toHaveTextContent('It can mean 2 things')
})

test.each([
  ['20 July 2021', '2021-07-20 第1版'],
  ['2021-07-21 2版', '2021-07-21 第2版'],
])('%s and Enter opens the first: %s', async (said, heading) => {
  const articles = [anArticle({ id: '1-01' }), anArticle({ id: '2-01' })]
  const shelf = await aShelf([anIssue({ date: '2021-07-20', articles }), anIssue({ date: '2021-07-21', articles })])
  await openPaper('/harbor/dates', shelf)
  await field().fill(said)
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => document.title, { timeout: 10_000 }).toContain(heading)
})

test.each([
  ['3版', '/harbor/1947-07-20/3', '8 pages'],
  ['A3版', '/harbor/1947-07-20', 'no Page A3'],
])('%s is the page of the latest issue: %s', async (said, address, facts) => {
  await say(said)
  const link = list().getByRole('link')
  await expect.element(link).toHaveAttribute('href', address)
  await expect.element(link).toHaveTextContent(facts)
})

test.each([
  ['July 1947', '/harbor/dates/1947-07'],
  ['1947', '/harbor/dates/1947'],
  ['1940s', '/harbor/dates/1946'],
])('%s leads to the dates: %s', async (said, address) => {
  await say(said)
  await expect.element(list().getByRole('link').first()).toHaveAttribute('href', address)
  expect(list().getByRole('listitem').elements()).toHaveLength(1) // 1947 is no number of an issue here
})

test.each([
  ['2月30日', 'February has no day 30.'],
  ['1946年闰三月初一', 'There is no Chinese 闰三月 in 1946.'],
])('%s says what is wrong: %s', async (said, wrong) => {
  await say(said)
  await expect.element(list()).toHaveTextContent(wrong)
})

test('nonsense is left alone while one types, and said to be unreadable on Enter', async () => {
  await say('the day of the flood')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('status')).toHaveTextContent('“the day of the flood” is no day that can be read.')
  await expect.element(field()).toHaveFocus()
  await field().fill('1946-07-20')
  await expect.element(list().getByRole('link').first()).toBeVisible()
})

test('Escape puts the list away, and what was typed stays', async () => {
  await say('1946-07-20')
  await expect.element(list()).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(list()).not.toBeInTheDocument()
  await expect.element(field()).toHaveValue('1946-07-20')
})

test('Chinese that is still being put together is not read', async () => {
  await say('')
  const input = field().element()
  input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  await field().fill('七月初七')
  input.closest('form')?.requestSubmit() // Enter chooses a character here
  await expect.element(page.getByRole('status')).toHaveTextContent(/^$/)
  input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
  await expect.element(list().getByRole('link', { name: 'Saturday, 3 August 1946' })).toBeVisible()
})

test('a year that does not come is said next to the field', async () => {
  const shelf = await harbor()
  shelf.set('harbor/1947.json', 'gone')
  await openPaper('/harbor/dates/1946', shelf)
  await field().fill('1947-07-20')
  await expect.element(page.getByRole('status')).toHaveTextContent('The list of that year could not be fetched.')
})

test('#go leads straight into the field', async () => {
  await openPaper('/harbor/dates#go', await harbor())
  await expect.element(field()).toHaveFocus()
})
