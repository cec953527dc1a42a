import { deleteDB } from 'idb'
import { beforeEach, expect, test } from 'vitest'
import { lastReads } from '../../desk/last-read-store.ts'
import { anArticle, anIssue } from '../../testing/issues.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aShelf, withSecondPaper } from '../../testing/shelf.ts'

const issue = anIssue({
  articles: [
    anArticle({ id: '1-01', heads: { kicker: [], headline: ['Dikes give way at night'], deck: [] } }),
    anArticle({ id: '1-02', heads: { kicker: [], headline: ['Sluice sticks open'], deck: [] } }),
  ],
})

beforeEach(async () => {
  lastReads().close()
  await deleteDB('broadsheet-desk')
})

test('a paper that was never opened offers its latest issue', async () => {
  const screen = await openPaper('/', await withSecondPaper(await aShelf([issue]), 'marram'))
  await expect.element(screen.getByText('Not opened yet').first()).toBeVisible()
  await expect.element(screen.getByRole('link', { name: 'Open the latest issue' }).first()).toBeVisible()
  await expect.element(screen.getByText('2 papers')).toBeVisible()
})

test('one that was read offers to go on, at the article that was open', async () => {
  const shelf = await withSecondPaper(await aShelf([issue]), 'marram')
  const screen = await openPaper(`/${issue.paper}/${issue.date}/1-02`, shelf)
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Sluice sticks open' })).toBeVisible()
  await expect.poll(async () => (await lastReads().all()).size, { timeout: 5000 }).toBe(1)
  await screen.goTo('/')
  await expect.element(screen.getByText('Sluice sticks open')).toBeVisible()
  await screen.getByRole('link', { name: 'Read on' }).click()
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Sluice sticks open' })).toBeVisible()
})
