import { expect, test } from 'vitest'
import { openPaper } from '../../testing/open-paper.tsx'
import { aRun } from '../../testing/run-shelf.ts'
import { watched } from '../../testing/watched.ts'

/** 20 July of eight years, and the days that were 六月十一 or 大暑 in some of them. */
const harbor = () =>
  aRun({
    issues: [
      ...['2013', '2014', '2015', '2016'].map((year) => ({ date: `${year}-07-20` })),
      { date: '2017-07-04', heads: ['The plain sixth month'] },
      { date: '2017-08-02', heads: ['The leap sixth month'] },
      { date: '2018-07-20' },
      { date: '2019-07-23', heads: ['The hottest day'] },
      { date: '2020-07-20', heads: ['Dam surveyed'] },
      { date: '2020-07-20', edition: 'extra', kind: 'extra', pages: 2, heads: ['Bridge open'] },
      { date: '2020-07-31', heads: ['Harvest fair'] },
      { date: '2021-07-20', heads: ['Dam closed'] },
    ],
    gaps: [{ from: '2019-07-20', to: '2019-07-20', reason: 'Lost in the flood.' }],
  })

test('a day is found in every year by the common calendar, every edition of it, and where there was no paper it says why', async () => {
  const screen = await openPaper('/harbor/on/07-20', await harbor())
  await expect.element(screen.getByRole('heading', { level: 1, name: 'On this day 20 July' })).toBeVisible()
  const section = screen.getByRole('region', { name: 'By the common calendar' })
  await expect.element(section.getByRole('link', { name: /2020.*Monday · 4 pages.*Dam surveyed/ })).toBeVisible()
  await expect
    .element(section.getByRole('link', { name: /2020.*Extra · 2 pages.*Bridge open/ }))
    .toHaveAttribute('href', '/harbor/2020-07-20~extra')
  await expect.element(section.getByText('no paper: Lost in the flood.')).toBeVisible()
})

test('by the Chinese calendar the day has another date each year, and two in a year with that leap month', async () => {
  const screen = await openPaper('/harbor/on/07-20', await harbor())
  const section = screen.getByRole('region', { name: 'By the Chinese calendar: 六月十一' })
  await expect.element(section.getByRole('link', { name: /2020.*31 July.*Harvest fair/ })).toBeVisible()
  await expect.element(section.getByRole('link', { name: /2017.*4 July.*The plain sixth month/ })).toBeVisible()
  await expect
    .element(section.getByRole('link', { name: /2017.*2 August.*闰六月十一.*The leap sixth month/ }))
    .toBeVisible()
})

test('by the nearest solar term', async () => {
  const screen = await openPaper('/harbor/on/07-20', await harbor())
  const section = screen.getByRole('region', { name: 'Solar term 大暑' })
  await expect.element(section.getByText('the nearest solar term, 22 July')).toBeVisible()
  await expect.element(section.getByText('大暑', { exact: true })).toHaveAttribute('lang', 'zh-Hans')
  await expect.element(section.getByRole('link', { name: /2019.*23 July.*The hottest day/ })).toBeVisible()
})

test('earlier years are fetched when they are asked for, and what is not yet looked at is said', async () => {
  const { shelf, asked } = watched(await harbor())
  const screen = await openPaper('/harbor/on/07-20', shelf)
  await expect.element(screen.getByText('Not looked at yet: 2013–2015, 3 years')).toBeVisible()
  expect(asked).not.toContain('harbor/2015.json')
  await screen.getByRole('button', { name: 'Earlier years' }).click()
  await expect.element(screen.getByText('All years have been looked at.')).toBeVisible()
  const section = screen.getByRole('region', { name: 'By the common calendar' })
  await expect.element(section.getByRole('link', { name: /2013.*Saturday/ })).toBeVisible()
})

test('the days beside are one step away, 29 February too', async () => {
  const screen = await openPaper('/harbor/on/02-28', await harbor())
  await screen.getByRole('link', { name: 'The day after, 29 February' }).click()
  await expect.element(screen.getByRole('heading', { level: 1, name: 'On this day 29 February' })).toBeVisible()
  await expect.element(screen.getByText('this year has no such day').first()).toBeVisible()
})

test('a paper without Chinese days is asked by the common calendar alone', async () => {
  const run = await aRun({ issues: [{ date: '2021-07-20' }], paper: { lang: 'en', title: 'Harbor Daily' } })
  const screen = await openPaper('/harbor/on/07-20', run)
  await expect.element(screen.getByRole('region', { name: 'By the common calendar' })).toBeVisible()
  expect(screen.getByRole('region').elements()).toHaveLength(1)
})

test('a day that is on no calendar is no address', async () => {
  const screen = await openPaper('/harbor/on/02-30', await harbor())
  await expect.element(screen.getByRole('alert')).toBeVisible()
})
