import * as v from 'valibot'
import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { lastReads } from '../../desk/last-read-store.ts'
import { IssueDate, PageLabel, PaperId } from '../../issue/ids.ts'
import { anIssue } from '../../testing/issues.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aRun } from '../../testing/run-shelf.ts'
import { aShelf, type Shelf } from '../../testing/shelf.ts'

beforeEach(() => page.viewport(1440, 900))

/** A daily that was silent in 1945, lost a week of 1946, and has every kind of issue in July 1946. */
const harbor = () =>
  aRun({
    issues: [
      { date: '1944-12-30' },
      { date: '1946-01-02' },
      { date: '1946-07-01', kind: 'special', pages: 16, number: 811 },
      { date: '1946-07-05', kind: 'combined', pages: 8 },
      { date: '1946-07-19' },
      { date: '1946-07-20', number: 826, heads: ['Dam closed', 'Ferry runs again', 'Letters', 'Tides'] },
      { date: '1946-07-20', edition: 'extra', kind: 'extra', pages: 2, heads: ['Peace signed'] },
      { date: '1946-07-22', edition: 'supplement', kind: 'supplement', pages: 8 },
      { date: '1946-07-31' },
      { date: '1946-08-01' },
      { date: '1947-07-20', heads: ['A year after the dam'] },
    ],
    gaps: [{ from: '1946-07-08', to: '1946-07-14', reason: 'The week’s papers were lost in the flood.' }],
  })

/** Opens the calendar, and waits until it is drawn. */
async function openCalendar(path: string, shelf: Shelf) {
  const screen = await openPaper(path, shelf)
  await expect.element(large()).toBeVisible()
  return screen
}

/** The label of what has the focus. */
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
const ringed = () => [...document.querySelectorAll('[aria-current="date"]')].map((day) => day.getAttribute('href'))
const large = () => page.getByRole('grid').first()
const card = () => page.getByRole('region', { name: 'This day' })

describe('the calendar', () => {
  test.each([
    ['/harbor/dates', 'July 1947'], // the latest issue’s
    ['/harbor/dates/1946', 'January 1946'],
    ['/harbor/dates/1946-07', 'July 1946'],
  ])('%s shows %s', async (path, month) => {
    await openCalendar(path, await harbor())
    await expect.element(page.getByRole('heading', { name: month })).toBeVisible()
  })

  test.each([
    ['Monday 1 July, lunar month 6 day 3, Special issue, 16 pages, No. 811', 'link'],
    ['Friday 5 July, lunar month 6 day 7, Combined issue, 8 pages', 'link'],
    ['Saturday 20 July, lunar month 6 day 22, 4 pages, No. 826, also extra', 'link'],
    ['Monday 22 July, lunar month 6 day 24, Supplement, 8 pages', 'link'],
    ['Tuesday 9 July, lunar month 6 day 11, no paper: The week’s papers were lost in the flood.', 'gridcell'],
    ['Tuesday 23 July, lunar month 6 day 25, 大暑, not published', 'gridcell'],
  ] as const)('a day says all that it shows: %s', async (label, role) => {
    await openCalendar('/harbor/dates/1946-07', await harbor())
    await expect.element(large().getByRole(role, { name: label, exact: true })).toBeVisible()
  })

  test('what is shown by tint or mark stands in the key, and no more', async () => {
    await openCalendar('/harbor/dates/1946-07', await harbor())
    const key = page.getByRole('list', { name: 'Key' })
    const words = ['4 pages', '8 pages', '16 pages or more', 'Extra', 'Supplement', 'Combined issue', 'Special issue']
    await expect.element(key).toBeVisible()
    const told = key.getByRole('listitem').elements()
    expect(told.map((one) => one.textContent)).toEqual([
      ...words,
      'Missing, or did not come out',
      'Not published (no tint)',
    ])
  })

  test('the card names what led the day, and every edition with its link', async () => {
    await openCalendar('/harbor/dates/1946-07', await harbor())
    await userEvent.hover(large().getByRole('link', { name: /20 July/ }))
    await expect.element(card().getByRole('heading', { name: 'Saturday 20 July' })).toBeVisible()
    await expect.element(card().getByText('No. 826 · 4 pages · 12 articles')).toBeVisible()
    const heads = () =>
      card()
        .getByRole('listitem')
        .elements()
        .map((head) => head.textContent)
    await expect.poll(heads).toEqual(['Dam closed', 'Ferry runs again', 'Letters', 'Tides'])
    await expect
      .element(card().getByRole('link', { name: 'Read the text' }))
      .toHaveAttribute('href', '/harbor/1946-07-20')
    await expect
      .element(card().getByRole('link', { name: 'Read the extra' }))
      .toHaveAttribute('href', '/harbor/1946-07-20~extra')
  })

  test('the card of a lost day says why, and names the issues before and after', async () => {
    await openCalendar('/harbor/dates/1946-07', await harbor())
    await large()
      .getByRole('gridcell', { name: /Tuesday 9 July/ })
      .click()
    await expect.element(card().getByText('no paper: The week’s papers were lost in the flood.')).toBeVisible()
    await expect
      .element(card().getByRole('link', { name: 'Before: 5 July 1946' }))
      .toHaveAttribute('href', '/harbor/1946-07-05')
    await expect
      .element(card().getByRole('link', { name: 'After: 19 July 1946' }))
      .toHaveAttribute('href', '/harbor/1946-07-19')
  })

  test('the latest issue has the ring, as long as none has been read', async () => {
    const id = 'never-read'
    const screen = await openCalendar(`/${id}/dates`, await aRun({ issues: [{ date: '2021-07-20' }], paper: { id } }))
    await expect.poll(ringed).toEqual([`/${id}/2021-07-20`, `/${id}/2021-07-20`])
    await expect.element(screen.getByText('The latest issue')).toBeVisible()
  })

  test('the issue read last has the ring', async () => {
    const [id, date, label] = [
      v.parse(PaperId, 'read-before'),
      v.parse(IssueDate, '2021-07-19'),
      v.parse(PageLabel, '1'),
    ]
    await lastReads().note(id, { date, page: label, head: 'Dam closed', at: 1 })
    const issues = [{ date: '2021-07-19' }, { date: '2021-07-20' }]
    const screen = await openCalendar(`/${id}/dates`, await aRun({ issues, paper: { id } }))
    await expect.poll(ringed).toEqual([`/${id}/2021-07-19`, `/${id}/2021-07-19`])
    await expect.element(screen.getByText('The issue read last')).toBeVisible()
  })

  test('the months and years beside are those in which the paper has issues', async () => {
    await openCalendar('/harbor/dates/1946-01', await harbor())
    await page.getByRole('link', { name: 'Previous month, December 1944' }).click()
    await expect.element(page.getByRole('heading', { name: 'December 1944' })).toBeVisible()
    await page.getByRole('link', { name: 'Next year, 1946' }).click()
    await expect.element(page.getByRole('heading', { name: 'December 1946' })).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'Previous year, 1944' })).toBeVisible()
    await page.getByRole('link', { name: 'Next year, 1947' }).click()
    await expect.element(page.getByRole('heading', { name: 'December 1947' })).toBeVisible()
    expect(page.getByRole('link', { name: /^Next (year|month)/ }).elements()).toEqual([])
  })

  test('a year that the paper has not leads to the nearest ones', async () => {
    const screen = await openPaper('/harbor/dates/1945', await harbor())
    await expect.element(screen.getByText('There are no papers of 1945')).toBeVisible()
    await expect.element(screen.getByRole('link', { name: '1944', exact: true }).last()).toBeVisible()
    await screen.getByRole('link', { name: '1946', exact: true }).last().click()
    await expect.element(screen.getByRole('heading', { name: 'January 1946' })).toBeVisible()
  })

  test('an address that is no year or month is no address', async () => {
    const screen = await openPaper('/harbor/dates/1946-13', await harbor())
    await expect.element(screen.getByRole('alert')).toBeVisible()
  })

  test('a paper of three issues needs no strip of years', async () => {
    const screen = await openPaper(
      '/harbor/dates',
      await aRun({ issues: [{ date: '2021-07-20' }, { date: '2021-07-21' }] }),
    )
    await expect.element(screen.getByRole('heading', { name: 'July 2021' })).toBeVisible()
    expect(screen.getByRole('toolbar').elements()).toEqual([])
  })

  test('a paper that prints no Chinese days shows none', async () => {
    const run = await aRun({ issues: [{ date: '2021-07-20' }], paper: { lang: 'en', title: 'Harbor Daily' } })
    await openCalendar('/harbor/dates', run)
    await expect.element(large().getByRole('link', { name: 'Tuesday 20 July, 4 pages' })).toBeVisible()
  })
})

describe('the keyboard', () => {
  test('walks by day and week over the border of a month, and the large month and the card follow', async () => {
    await openCalendar('/harbor/dates/1946-07', await harbor())
    const year = page.getByRole('grid', { name: 'July', exact: true })
    year
      .getByRole('link', { name: /31 July/ })
      .element()
      .focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(focused).toMatch(/^Thursday 1 August/)
    await expect.element(page.getByRole('heading', { name: 'August 1946' })).toBeVisible()
    await expect.element(card().getByRole('heading', { name: 'Thursday 1 August' })).toBeVisible()
    await userEvent.keyboard('{ArrowUp}')
    await expect.poll(focused).toMatch(/^Thursday 25 July/)
    await userEvent.keyboard('{End}')
    await expect.poll(focused).toMatch(/^Sunday 28 July/)
    await userEvent.keyboard('{Home}')
    await expect.poll(focused).toMatch(/^Monday 22 July/)
    await userEvent.keyboard('{PageDown}')
    await expect.poll(focused).toMatch(/^Thursday 22 August/)
  })

  test('walks in the large month, which turns its page under the focus', async () => {
    await openCalendar('/harbor/dates/1946-07', await harbor())
    large()
      .getByRole('link', { name: /31 July/ })
      .element()
      .focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(focused).toMatch(/^Thursday 1 August/)
    expect(large().element().contains(document.activeElement)).toBe(true)
  })

  test('walks over the border of a year, over a year without a paper, and keeps the focus when the address has followed', async () => {
    await openCalendar('/harbor/dates/1946-01', await harbor())
    large()
      .getByRole('link', { name: /2 January/ })
      .element()
      .focus()
    await userEvent.keyboard('{ArrowLeft}')
    await expect.poll(focused).toMatch(/^Tuesday 1 January/)
    await userEvent.keyboard('{ArrowLeft}')
    await expect.poll(focused).toMatch(/^Sunday 31 December/)
    await expect.element(page.getByRole('heading', { name: 'December 1944' })).toBeVisible()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}') // the edge of the run is no edge of its year
    await expect.poll(focused).toMatch(/^Friday 29 December/)
    await userEvent.keyboard('{Shift>}{PageDown}{/Shift}')
    await expect.poll(focused).toMatch(/^Tuesday 1 January/)
    await userEvent.keyboard('{Shift>}{PageDown}{/Shift}{Shift>}{PageDown}{/Shift}')
    await expect.poll(focused).toMatch(/^Wednesday 1 January/) // 1947, and nothing after it
  })

  test('goes through the calendar in two stops of the Tab key', async () => {
    await openCalendar('/harbor/dates/1946-07', await harbor())
    await expect.element(page.getByRole('heading', { name: 'July 1946' })).toBeVisible()
    const stops = [...document.querySelectorAll('[data-date]')].filter((day) => day.getAttribute('tabindex') === '0')
    expect(stops.map((day) => day.closest('[data-calendar]')?.getAttribute('data-calendar'))).toEqual(['month', 'year'])
    const chosen = [...document.querySelectorAll('[aria-selected="true"]')]
    expect(chosen).toHaveLength(2)
  })

  test('keeps the single keys of the reader out of the calendar', async () => {
    await openCalendar('/harbor/dates/1946-07', await harbor())
    large()
      .getByRole('link', { name: /20 July/ })
      .element()
      .focus()
    await userEvent.keyboard('/dt')
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(focused).toMatch(/^Sunday 21 July 1946|^Sunday 21 July/)
    await expect.element(page.getByRole('heading', { name: 'July 1946' })).toBeVisible()
  })

  test('opens the issue with Enter; Back comes to the day again', async () => {
    const issues = ['2021-07-19', '2021-07-20', '2021-07-21'].map((date) => anIssue({ date }))
    const screen = await openCalendar('/harbor/dates/2021-07', await aShelf(issues))
    large()
      .getByRole('link', { name: /21 July/ })
      .element()
      .focus()
    await userEvent.keyboard('{ArrowLeft}{Enter}')
    await expect.element(screen.getByRole('article').first()).toBeVisible()
    await expect.element(screen.getByRole('banner').first()).toHaveTextContent('20 July 2021')
    await screen.goBack()
    await expect.element(card().getByRole('heading', { name: 'Tuesday 20 July' })).toBeVisible()
  })

  test('goes from year to year in the strip, which is one stop and keeps the month', async () => {
    await openCalendar('/harbor/dates/1946-07', await harbor())
    const strip = page.getByRole('toolbar', { name: 'Years' })
    expect(
      strip
        .getByRole('link')
        .elements()
        .map((year) => year.getAttribute('tabindex')),
    ).toEqual(['-1', '0', '-1'])
    strip.getByRole('link', { name: /^1946/ }).element().focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(focused()).toMatch(/^1944, 1 issue/)
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { name: 'July 1944' })).toBeVisible()
  })
})

test('a run of more than sixty years is a grid of decades', async () => {
  const issues = Array.from({ length: 64 }, (_, at) => ({ date: `${1931 + at}-03-02` })).filter(
    ({ date }) => !date.startsWith('1944'),
  )
  const screen = await openCalendar('/harbor/dates/1958', await aRun({ issues }))
  const strip = screen.getByRole('toolbar', { name: 'Years' })
  await expect.element(strip).toHaveClass('decades')
  expect(strip.getByRole('link').elements()).toHaveLength(63)
  await expect.element(strip.getByRole('link', { name: /^1958/ })).toHaveAttribute('aria-current', 'true')
  await strip.getByRole('link', { name: /^1994/ }).click()
  await expect.element(screen.getByRole('heading', { name: 'March 1994' })).toBeVisible()
})

describe('the list', () => {
  test('names each issue by its lead, number and pages, and tells a gap in its place', async () => {
    const screen = await openPaper('/harbor/dates/1946?view=list', await harbor())
    const july = screen.getByRole('region', { name: /^July/ })
    await expect.element(july.getByRole('link', { name: /20.*Dam closed.*No\. 826 · 4 pages/ })).toBeVisible()
    await expect
      .element(july.getByRole('link', { name: /Extra.*Peace signed/ }))
      .toHaveAttribute('href', '/harbor/1946-07-20~extra')
    const rows = july
      .getByRole('listitem')
      .elements()
      .map((row) => row.textContent)
    const gap = rows.findIndex((row) => row.includes('8 July to 14 July: The week’s papers were lost in the flood.'))
    expect(rows[gap - 1]).toContain('1946-07-05')
    expect(rows[gap + 1]).toContain('1946-07-19')
  })
})

describe('the timeline', () => {
  test('has a bar for every month with issues, and says what is missing', async () => {
    const screen = await openCalendar('/harbor/dates/1946?view=timeline', await harbor())
    await expect
      .element(screen.getByRole('link', { name: 'July 1946, 7 issues, 7 days missing' }))
      .toHaveAttribute('href', '/harbor/dates/1946-07')
    const year = screen.getByRole('link', { name: '1946', exact: true })
    year.element().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(focused()).toBe('January 1946, 1 issue')
    await userEvent.keyboard('{ArrowRight}')
    expect(focused()).toBe('July 1946, 7 issues, 7 days missing') // the months between have nothing to open
  })
})

test('the same day of the years before stands below the calendar', async () => {
  await openCalendar('/harbor/dates/1947-07', await harbor())
  const strip = page.getByRole('region', { name: 'On this day' })
  strip.element().scrollIntoView()
  await expect
    .element(strip.getByRole('link', { name: /1946 · 4 pages.*Dam closed/ }))
    .toHaveAttribute('href', '/harbor/1946-07-20')
  await expect.element(strip.getByText('no paper')).toBeVisible() // in 1944
  await expect.element(strip.getByRole('link', { name: 'Every 20 July' })).toHaveAttribute('href', '/harbor/on/07-20')
})

test('a finger chooses a day of the large month first, and opens the month from a small one', async () => {
  await page.viewport(390, 844)
  await openCalendar('/harbor/dates/1946-07', await harbor())
  await expect.element(page.getByRole('heading', { name: 'July 1946' })).toBeVisible()
  tap(
    large()
      .getByRole('link', { name: /20 July/ })
      .element(),
  )
  await expect.element(card().getByRole('heading', { name: 'Saturday 20 July' })).toBeVisible()
  tap(
    page
      .getByRole('grid', { name: 'August', exact: true })
      .getByRole('link', { name: /1 August/ })
      .element(),
  )
  await expect.element(page.getByRole('heading', { name: 'August 1946' })).toBeVisible()
})

/** As a browser tells of a touch. */
function tap(element: Element) {
  element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }))
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
}
