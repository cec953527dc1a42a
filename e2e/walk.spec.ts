import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import * as v from 'valibot'
import { Issue } from '../src/issue/issue.ts'
import { test } from './journey.ts'
import { serve, type Host } from './serve.ts'
import { syntheticShelf } from './synthetic-shelf.ts'

/** 8,319 issues from 1 April 1994 to 20 July 2021; src/press/synth/calendar.ts says on which days. */
const paper = '/synth-daily'
const [first, last] = ['1994-04-01', '2021-07-20']
const mostBytes = 30_000

test.describe.configure({ mode: 'default', timeout: 120_000 }) // one after the other, so that the shelf is made once
test.use({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 } })

let shelf: string
let host: Host
test.beforeAll(async () => {
  test.setTimeout(180_000) // the shelf is made at the first time
  shelf = await syntheticShelf()
  host = await serve(process.env['DIST'] ?? 'dist', {}, shelf)
})
test.afterAll(() => host.stop())

test('a first visit to the calendar needs 30 kB of the shelf, and no issue', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const sizes: Promise<[path: string, bytes: number]>[] = []
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname
    if (path.startsWith('/papers/'))
      sizes.push(response.body().then((body) => [path, gzipSync(body, { level: 9 }).length]))
  })
  await page.goto(host.url(`${paper}/dates`), { waitUntil: 'networkidle' })
  await expect(dayIn(page, last)).toBeVisible()
  const files = await Promise.all(sizes)
  expect(files.map(([path]) => path).filter((path) => path.endsWith('issue.json'))).toEqual([])
  expect(files.length).toBeGreaterThanOrEqual(2)
  expect(files.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(mostBytes)
})

test('the navigator leads from the first issue to the last: year, month, day', async ({ page }) => {
  await page.goto(host.url(`${paper}/dates`))
  for (const { date, number } of [
    { date: first, number: 1 },
    { date: '1998-09-01', number: undefined },
    { date: '2000-02-29', number: undefined },
    { date: '2009-10-01', number: undefined },
    { date: last, number: 8319 },
  ]) {
    await openMonth(page, date.slice(0, 7))
    const day = dayIn(page, date)
    if (number !== undefined) await expect(day).toHaveAccessibleName(new RegExp(`总第${number}期`))
    await day.click()
    await arriveAt(page, date)
    await page.goBack()
    await expect(dayIn(page, date)).toBeVisible()
  }
})

test('the navigator tells a lost day from one without a paper, and an extra beside the issue', async ({ page }) => {
  await page.goto(host.url(`${paper}/dates/1998-08`))
  await expect(dayIn(page, '1998-08-15')).toHaveAccessibleName(/无报：.*大水中遗失/)
  await openMonth(page, '2021-02')
  await expect(dayIn(page, '2021-02-12')).toHaveAccessibleName(/正月初一 未出版$/)
  await openMonth(page, '1997-07')
  await expect(dayIn(page, '1997-07-01')).toHaveAccessibleName(/4版.*另有号外/)
  await openMonth(page, '2001-11')
  await dayIn(page, '2001-11-11').click() // nothing but an extra
  await arriveAt(page, '2001-11-11~extra')
})

test('the go-to box finds the first issue, what is near a lost day, and the last', async ({ page }) => {
  await page.goto(host.url(`${paper}/dates`))
  await goTo(page, '总第1期')
  await arriveAt(page, first)

  await page.goto(host.url(`${paper}/dates`))
  await goTo(page, '1998年8月15日')
  await expect(page.getByText(/大水中遗失/).first()).toBeVisible()
  await expect(page.getByRole('link', { name: /1998年7月31日/ })).toBeVisible()
  await page.getByRole('link', { name: /1998年9月1日/ }).click()
  await arriveAt(page, '1998-09-01')

  await page.goto(host.url(`${paper}/dates`))
  await goTo(page, '19970702')
  await arriveAt(page, '1997-07-02')

  await page.goto(host.url(`${paper}/dates`))
  await goTo(page, '总第8319期')
  await arriveAt(page, last)
})

test('the keyboard goes from the first day to the last in the calendar, year by year', async ({ page }) => {
  await page.goto(host.url(`${paper}/dates/1994-04`))
  await dayIn(page, first).focus()
  for (let year = 1995; year <= 2021; year += 1) {
    await page.keyboard.press('Shift+PageDown')
    await expect(dayIn(page, `${year}-04-01`)).toBeFocused()
  }
  for (const month of ['05', '06', '07']) {
    await page.keyboard.press('PageDown')
    await expect(dayIn(page, `2021-${month}-01`)).toBeFocused()
  }
  for (const day of ['08', '15', '22']) {
    await page.keyboard.press('ArrowDown')
    await expect(dayIn(page, `2021-07-${day}`)).toBeFocused()
  }
  for (const day of ['21', '20']) {
    await page.keyboard.press('ArrowLeft')
    await expect(dayIn(page, `2021-07-${day}`)).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await arriveAt(page, last)
})

/** The issues on both sides of every kind of border, in their order. */
const borders: Record<string, readonly string[]> = {
  'the beginning of the run': [first, '1994-04-02', '1994-04-04'],
  'an extra, which is not left out': ['1997-06-30', '1997-07-01', '1997-07-01~extra', '1997-07-02'],
  'the lost month': ['1998-07-30', '1998-07-31', '1998-09-01', '1998-09-02'],
  'a turn of the year': ['1999-12-31', '2000-01-01', '2000-01-03'],
  'a Sunday with nothing but an extra': ['2001-11-10', '2001-11-11~extra', '2001-11-12'],
  'a special and two days without a paper': ['2009-09-30', '2009-10-01', '2009-10-05'],
  'an issue for two days': ['2019-04-30', '2019-05-01', '2019-05-03'],
  'a supplement': ['2020-09-28', '2020-09-28~supplement', '2020-09-29'],
  'the Spring Festival': ['2021-02-10', '2021-02-18', '2021-02-19'],
  'a Sunday, and the end of the run': ['2021-07-17', '2021-07-19', last],
}

test('Shift with an arrow goes from issue to issue over every border, and back', async ({ page }) => {
  for (const [name, issues] of Object.entries(borders))
    await test.step(name, async () => {
      await openAt(page, issues[0] ?? '')
      for (const issue of issues.slice(1)) {
        await page.keyboard.press('Shift+ArrowRight')
        await arriveAt(page, issue)
      }
      for (const issue of issues.toReversed().slice(1)) {
        await page.keyboard.press('Shift+ArrowLeft')
        await arriveAt(page, issue)
      }
    })
  await openAt(page, last)
  await page.keyboard.press('Shift+ArrowRight') // there is none
  await page.keyboard.press('Shift+ArrowLeft')
  await arriveAt(page, '2021-07-19')
  await page.keyboard.press('Shift+ArrowRight')
  await arriveAt(page, last)
})

test('J and K go from article to article over the borders of issues', async ({ page }) => {
  for (const [from, to] of [
    ['1997-07-01', '1997-07-01~extra'],
    ['1997-07-01~extra', '1997-07-02'],
    ['1998-07-31', '1998-09-01'],
    ['1999-12-31', '2000-01-01'],
    ['2021-02-10', '2021-02-18'],
    ['2021-07-19', last],
  ] as const) {
    await test.step(`${from} to ${to}`, async () => {
      const end = `${from}/${articlesOf(from).at(-1)}`
      await openAt(page, end)
      await page.keyboard.press('j')
      await arriveAt(page, `${to}/1-01`)
      await page.keyboard.press('k')
      await arriveAt(page, end)
    })
  }
  const articles = articlesOf(last)
  await openAt(page, `${last}/${articles[0]}`)
  for (const article of articles.slice(1)) {
    await page.keyboard.press('j')
    await arriveAt(page, `${last}/${article}`)
  }
  await page.keyboard.press('j') // the last article of all
  await page.keyboard.press('k')
  await arriveAt(page, `${last}/${articles.at(-2)}`)
})

/** A day of the large month. */
function dayIn(page: Page, date: string) {
  return page.locator(`[data-calendar="month"] [data-date="${date}"]`)
}

/** By the bar of its year and its name in the year. */
async function openMonth(page: Page, month: string) {
  const [year = '', number = ''] = month.split('-')
  await page
    .getByRole('navigation', { name: '年份' })
    .getByRole('link', { name: new RegExp(`^${year}年`) })
    .click()
  await expect(page.getByRole('heading', { name: `${year}年`, exact: true })).toBeVisible()
  const name = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'][Number(number) - 1]
  await page.getByRole('link', { name: `${name}月`, exact: true }).click()
  await expect(page.getByRole('heading', { name: `${year}年${Number(number)}月` })).toBeVisible()
}

async function goTo(page: Page, words: string) {
  const field = page.getByRole('textbox', { name: '到哪一天' })
  await field.fill(words)
  await field.press('Enter')
}

/** Goes straight there. The keys come with the last of the scripts. */
async function openAt(page: Page, place: string) {
  await page.goto(host.url(`${paper}/${place}`), { waitUntil: 'networkidle' })
  await arriveAt(page, place)
}

/** The issue or article below the paper stands on the screen. */
async function arriveAt(page: Page, place: string) {
  await expect(page).toHaveURL(host.url(`${paper}/${place}`))
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false')
  // the address is there before the screen: keys belong to what is seen
  await expect(page.locator('.bar a.day')).toHaveAttribute('href', `${paper}/${place.replace(/\/.*/, '')}`)
  await expect(page.getByRole('article').first()).toBeVisible()
}

/** The ids of an issue's articles in reading order. */
function articlesOf(issue: string): string[] {
  const text = readFileSync(join(shelf, `${paper}/${issue.slice(0, 4)}/${issue}/issue.json`), 'utf8')
  return v.parse(Issue, JSON.parse(text)).pages.flatMap(({ articles }) => articles)
}
