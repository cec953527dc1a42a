import { deleteDB } from 'idb'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { lastReads } from '../../desk/last-read-store.ts'
import type { PaperId } from '../../issue/ids.ts'
import { choose, drawn, find, isInSight, openLong, reader } from '../../testing/long-article.ts'
import { show } from '../article/reading-area.ts'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a name, as the loader has read it
const harbor = 'harbor' as PaperId
const kept = async () => (await lastReads().all()).get(harbor)

beforeEach(async () => {
  lastReads().close()
  await deleteDB('broadsheet-desk')
})

test.each([
  ['Across', 'across', 14],
  ['Down', 'down', 14],
  ['Columns', 'columns', 7], // a page of two columns begins before it
] as const)(
  'set %s, the paragraph in which one would read on is kept, and at the head none',
  async (view, set, least) => {
    const paper = await openLong()
    await choose(paper, view)
    await document.fonts.ready
    await expect.poll(async () => (await kept())?.article, { timeout: 5000 }).toBe('1-01')
    expect((await kept())?.paragraph).toBeUndefined()
    show(reader(), set, find('[data-number="14"]'))
    await drawn()
    await expect.poll(async () => (await kept())?.paragraph, { timeout: 5000 }).toBeDefined()
    const number = (await kept())?.paragraph ?? 0
    expect(number).toBeGreaterThanOrEqual(least)
    expect(number).toBeLessThanOrEqual(14)
    expect(isInSight(find(`[data-number="${number}"]`))).toBe(true)
  },
)

test('as the reader leaves, it is the place of the article that is open now', async () => {
  const paper = await openLong()
  find('[data-number="14"]').scrollIntoView({ block: 'start', behavior: 'instant' })
  await paper.goTo('/harbor/2021-07-20/1-02')
  await expect.element(paper.getByRole('heading', { level: 1, name: 'Low water' })).toBeVisible()
  beSeen('hidden')
  await expect.poll(kept).toMatchObject({ article: '1-02', head: 'Low water' })
  expect((await kept())?.paragraph).toBeUndefined()
})

test('what was opened behind another tab is not read before it is looked at', async () => {
  beSeen('hidden')
  await openLong()
  await new Promise((resolve) => setTimeout(resolve, 2000)) // longer than the patience with one who reads
  expect(await kept()).toBeUndefined()
  beSeen('visible')
  await expect.poll(kept, { timeout: 5000 }).toMatchObject({ article: '1-01' })
})

function beSeen(state: DocumentVisibilityState) {
  const spy = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  onTestFinished(() => spy.mockRestore())
  document.dispatchEvent(new Event('visibilitychange'))
}
