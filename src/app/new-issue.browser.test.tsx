import { expect, test } from 'vitest'
import { replaceBy } from '../testing/changed.ts'
import { anArticle, anIssue } from '../testing/issues.ts'
import { keysWork, said } from '../testing/keys.ts'
import { openPaper } from '../testing/open-paper.tsx'
import { aShelf } from '../testing/shelf.ts'

const headed = (headline: string) => [anArticle({ heads: { headline: [headline] } })]
const issues = [
  anIssue({ date: '2021-07-19', articles: headed('早市') }),
  anIssue({ date: '2021-07-28', articles: headed('归航') }),
]

test('a new issue is a dot at the day, said once, and gone when it has been opened', async () => {
  const shelf = await aShelf(issues.slice(0, 1))
  const paper = await openPaper('/harbor/2021-07-19', shelf)
  await keysWork()
  const dot = paper.getByRole('img', { name: 'A new issue is here: 28 July' })
  await paper.goTo('/harbor/2021-07-19/1-01')
  await expect.element(paper.getByRole('heading', { level: 1 })).toHaveTextContent('早市')
  await expect.element(dot).not.toBeInTheDocument()
  await replaceBy(shelf, await aShelf(issues), 'harbor')
  comeBack()
  await expect.element(dot).toBeVisible()
  await expect.poll(said).toBe('A new issue is here: 28 July')
  await expect.element(paper.getByRole('heading', { level: 1 })).toHaveTextContent('早市') // no jump
  await paper
    .getByRole('banner')
    .first()
    .getByRole('link', { name: /A new issue/ })
    .click()
  await expect.poll(() => document.title).toContain('2021-07-28')
  await expect.element(dot).not.toBeInTheDocument()
  await paper.goTo('/harbor/2021-07-19/1-01')
  await expect.element(paper.getByRole('heading', { level: 1 })).toHaveTextContent('早市')
  await expect.element(dot).not.toBeInTheDocument()
})

test('a new issue of one paper is no news in another', async () => {
  const other = anIssue({ paper: 'marram', date: '2021-07-20' })
  const shelf = new Map([...(await aShelf([other])), ...(await aShelf(issues.slice(0, 1)))])
  const paper = await openPaper('/harbor/2021-07-19', shelf)
  await keysWork()
  await replaceBy(shelf, await aShelf(issues), 'harbor')
  comeBack()
  const dot = paper
    .getByRole('banner')
    .first()
    .getByRole('img', { name: /A new issue/ })
  await expect.element(dot).toBeVisible()
  await paper.goTo('/marram/2021-07-20')
  await expect.element(paper.getByRole('banner').first()).toHaveTextContent('20 July 2021')
  await expect.element(dot).not.toBeInTheDocument()
  await paper.goTo('/harbor/2021-07-19/1-01')
  await expect.element(dot).toBeVisible()
})

/** To the tab, from another. */
function comeBack() {
  document.dispatchEvent(new Event('visibilitychange'))
}
